import { createGitHub } from '../../src/github.js';
import type { GitHubOptions } from '../../src/github.js';
import type { Fetched, GitHub } from '../../src/ports.js';

export type Connection = {
  github: GitHub;
  /** Milliseconds of each wait. */ waits: number[];
  /** Debug messages. */ told: string[];
};

/** The adapter as the action makes it, for `o/r` at an address, with waits that take no time. */
export function connect(apiUrl: string, options: Partial<GitHubOptions> = {}): Connection {
  const waits: number[] = [];
  const told: string[] = [];
  const log = { info: () => {}, warning: () => {}, debug: (message: string) => void told.push(message) };
  const sleep = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  return { github: createGitHub({ repository: 'o/r', token: 'ghs_workflow', apiUrl, sleep, log, ...options }), waits, told };
}

/** What was fetched; a failure fails the test. */
export function value<T>(fetched: Fetched<T>): T {
  if (!fetched.ok) throw new Error(`${fetched.status} ${fetched.reason}: ${fetched.message}`);
  return fetched.value;
}
