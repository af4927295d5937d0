import type { Diagnosis } from './diagnosis.js';
import { route, type RouteRules } from './route.js';
import { BUILT_IN_AGENTS } from './route-signals.js';

/** A diagnosis before it is known who mends it; `agent` is whom its pattern names. */
export type Unrouted = Omit<Diagnosis, 'routing'>;

/** What routing looks at beside the diagnosis. */
export type RouteOptions = {
  workflow?: string;
  changedFiles?: readonly string[];
  /** Configured routes and agents; without them only the built-in agents are known. */
  rules?: RouteRules;
};

/** The diagnosis with who mends it, and why. `logMatches`: does a line of its job match a regex? */
export function withRouting(
  diagnosis: Unrouted,
  { workflow = diagnosis.job.workflow, changedFiles = [], rules }: RouteOptions,
  logMatches: (regex: string) => boolean = () => false,
): Diagnosis {
  const { job, failedStep, category, pattern, agent: patternAgent, evidence, excerpt } = diagnosis;
  const named = patternAgent === null ? [] : [patternAgent];
  const { agent, ...routing } = route(
    {
      ...(workflow !== undefined && { workflow }),
      job: job.name,
      step: failedStep,
      category,
      patternId: pattern?.id ?? null,
      patternAgent,
      evidence: evidence.map(({ text }) => text),
      excerpt: excerpt?.text ?? '',
      changedFiles,
      logMatches,
    },
    rules ?? { routes: [], agents: [...BUILT_IN_AGENTS, ...named] },
  );
  return { ...diagnosis, agent, routing };
}
