import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { decodeState } from '../../src/core/state.js';
import { createJob, createPull, createRun, createTask, createWorld, type World } from '../../src/standin/world.js';
import { commandEvent } from '../support/command-event.js';
import { AGENT, countRequests, NEXT, push, rcaIn, requestsIn, stateIn, worldOf } from '../support/launch.js';
import { jobLog, runStep } from '../support/logs.js';
import { TSC_LOG } from '../support/rescue.js';
import { runBundle, type Ran, type Start } from '../support/runner.js';
import { createScenario, NOON, type Scenario } from '../support/scenario.js';
import { LOGS } from '../support/sweep-world.js';
import { NPM_CI } from '../support/tool-output.js';

let scenario: Scenario;

afterEach(() => scenario.close());

type Given = Parameters<typeof worldOf>[1];

const USER = { token: 'ghp_user' };
/** Both tokens are users', so that whatever is written may wake somebody. */
const BOTH = { token: 'ghp_user', 'agent-token': 'ghp_agent' };
const USERS = {
  tokens: { ...createWorld().tokens, ghp_agent: { login: 'octo-agent', type: 'User', write: true } },
  collaborators: { 'octo-dev': 'write', 'octo-agent': 'write' },
} as const satisfies Partial<World>;
const WAKE = '<!-- ci-rescue-wake:7:';
const ESCALATION = '<!-- ci-rescue-escalation:7:';
const REPLY = '<!-- ci-rescue-reply:7:';

async function begin(launch: string, given?: Given): Promise<World> {
  scenario = await createScenario(worldOf(launch, given));
  return scenario.world;
}

function rescue(runId = 1, inputs: Record<string, string> = AGENT): Promise<Ran> {
  return scenario.completed(runId, { inputs });
}

function sweep(mode: 'guard' | 'monitor', inputs: Record<string, string> = AGENT): Promise<Ran> {
  return scenario.scheduled({ mode, ...inputs });
}

/** A command on pull request 7, which GitHub gives an address of its own. */
function commanded(body: string, author = 'octo-dev'): Start {
  const comment = scenario.say(body, author);
  const payload = commandEvent(comment) as { comment: object };
  const html_url = `https://github.com/o/r/pull/7#issuecomment-${comment.id}`;
  return { event: 'issue_comment', payload: { ...payload, comment: { ...payload.comment, html_url } } };
}

/** Bodies of the comments on pull request 7 that begin like this. */
function starting(marker: string): string[] {
  return scenario.bodies().filter((body) => body.startsWith(marker));
}

/** Comments that wake whom they mention, because a user wrote them: whose, and with which marker. */
function asking(): string[] {
  const live = scenario.world.comments.filter(({ body }) => /@copilot/.test(body.replace(/^ {0,3}>.*$/gm, '')));
  return live.map(({ author, body }) => `${author}: ${/^<!-- (ci-rescue(?:-wake)?):/.exec(body)?.[1]}`);
}

/** Minutes from noon, as GitHub writes times. */
function at(minutes: number): string {
  return new Date(Date.parse(NOON) + minutes * 60_000).toISOString().replace('.000Z', 'Z');
}

const GUARDED = { 'limits.branch_window_minutes': 10 };
void GUARDED;
