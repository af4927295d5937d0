import type { Context, GitHub } from './ports.js';

/** Who can wake an agent here. `remedy`: what is missing, in a sentence, where nobody can. */
export type Identity = ({ waker: GitHub } | { waker: null; remedy: string }) & {
  login: string;
  /** True where `token` itself is a user's: whom its comments mention may start when they are created. */
  isLoud: boolean;
};

const NEEDED = 'give `agent-token` the token of a user with write access and a seat of the agent';

/**
 * Whose comment would start an agent: agents answer users with write access, and no bot. What GitHub does not tell of a
 * user's role does not count against them, nor that it knows of none: then it will refuse the comment by itself.
 */
export async function whoWakes({ github, agentGithub }: Pick<Context, 'github' | 'agentGithub'>): Promise<Identity> {
  const waker = agentGithub ?? github;
  const [{ login, type }, own] = await Promise.all([waker.viewer(), github.viewer()]);
  const isLoud = own.type === 'User';
  if (type === 'Bot') {
    const whose =
      agentGithub === null ? 'no `agent-token` is given' : '`agent-token` belongs to a bot, or GitHub did not tell whose it is';
    return { waker: null, login, isLoud, remedy: `${whose}, and agents do not answer bots: ${NEEDED}` };
  }
  const role = await github.role(login);
  if (!role.ok || (role.value !== 'read' && role.value !== 'triage')) return { waker, login, isLoud };
  return {
    waker: null,
    login,
    isLoud,
    remedy: `${login} has no write access (${role.value}), and agents answer nobody else: ${NEEDED}`,
  };
}
