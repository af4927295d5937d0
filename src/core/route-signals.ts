import type { Category } from './category.js';

/** The agents that exist without being configured; a user's entry of the same id replaces the fields it names. */
export const BUILT_IN_AGENTS = ['rex', 'blaze', 'bolt', 'atlas', 'cipher'] as const;

/** Who takes what belongs to nobody else. */
export const FALLBACK_AGENT = 'atlas';
/** Who looks after everything that concerns security. */
export const SECURITY_AGENT = 'cipher';

/** Categories that say whose work it is where the pattern does not, and how loud. */
export const CATEGORY_FIELDS: Readonly<Partial<Record<Category, { agent: (typeof BUILT_IN_AGENTS)[number]; weight: number }>>> = {
  'workflow-error': { agent: 'atlas', weight: 0.8 },
  'checkout-failure': { agent: 'atlas', weight: 0.8 },
  'merge-conflict': { agent: 'atlas', weight: 0.8 },
  permission: { agent: 'atlas', weight: 0.3 },
  'docker-build': { agent: 'bolt', weight: 0.6 },
  'deploy-failure': { agent: 'bolt', weight: 0.6 },
};

/** Native builds are started by the builds of others too (Cargo, node-gyp, pip): their patterns are half as loud. */
export const BENEATH = ['c', 'cmake', 'make', 'meson', 'ninja', 'autotools'];

/** The runner stopped whatever ran: the pattern says nothing of whose work that was. */
export const SAYS_NOTHING = ['actions/cancelled', 'actions/timeout', 'actions/runner-lost'];

export const SECURITY_CATEGORIES: readonly Category[] = ['security-scan', 'security-alert'];
/** An advisory's number, or a secret that GitHub does not let in. */
export const SECURITY_EVIDENCE = /\bCVE-\d{4}-\d{4,}\b|\bGHSA(?:-[0-9a-z]{4}){3}\b|\bPush cannot contain secrets\b/i;
/** Where an advisory's number is what a test or a source file speaks of. */
export const SPEAKS_OF_SECURITY: readonly Category[] = ['test-failure', 'compile-error', 'type-error', 'format'];

/**
 * How loud each kind of sign is: the closer to the failure, the louder. What stands around the evidence never decides alone; what the
 * changed files say is shared out among them.
 */
export const WEIGHTS = { pattern: 0.8, step: 0.5, job: 0.4, evidence: 0.4, workflow: 0.3, files: 0.3, excerpt: 0.15 } as const;
export type Kind = keyof typeof WEIGHTS | 'category';

/** A program puts its name in front of what it says, and a shell names the one that it misses. */
export const SPEAKER = /(?:^|[\s:/])([\w.+-]{1,60}): (?:error|fatal|(?:command )?not found)\b/i;

/** Fewer of the changed files than this share are no sign. */
export const LEAST_SHARE = 0.2;

/** The score that is wanted where one kind of sign speaks, two, or more: the more there are, the more must agree. */
export const THRESHOLDS = [0.18, 0.3, 0.6] as const;
