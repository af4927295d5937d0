import picomatch from 'picomatch';
import type { Config } from './config.js';
import type { Route, RouteFacts, RouteRules } from './route.js';

type Written = Config['routes'][number];

/** A condition of a route: which of its words holds, or null. */
type Condition = { isSet: (written: Written) => boolean; holds: (written: Written, facts: RouteFacts) => string | null };

/** A name as a workflow or job has it: a star crosses the ` / ` of a reusable workflow's jobs. */
const NAME = { nocase: true, bash: true, dot: true };

const CONDITIONS: readonly Condition[] = [
  {
    isSet: ({ workflow }) => workflow !== undefined,
    holds: ({ workflow = '' }, facts) =>
      facts.workflow !== undefined && picomatch.isMatch(facts.workflow, workflow, NAME) ? `workflow ${workflow}` : null,
  },
  {
    isSet: ({ job }) => job !== undefined,
    holds: ({ job = '' }, facts) => (picomatch.isMatch(facts.job, job, NAME) ? `job ${job}` : null),
  },
  {
    isSet: ({ category }) => category !== undefined,
    holds: ({ category }, facts) => (facts.category === category ? `category ${category}` : null),
  },
  {
    isSet: ({ files }) => files !== undefined,
    holds: ({ files = [] }, { changedFiles }) => {
      const file = changedFiles.find((path) => picomatch.isMatch(path, files, { dot: true }));
      return file === undefined ? null : `changed file ${file.slice(0, 200)}`;
    },
  },
  // The log comes last: it is the longest to look at.
  {
    isSet: ({ log }) => log !== undefined,
    holds: ({ log = '' }, { logMatches }) => (logMatches(log) ? `log ${log}` : null),
  },
];

/** The configured routes, ready to be asked, and the agents there are. */
export function routeRules({ routes, agents }: Pick<Config, 'routes' | 'agents'>): RouteRules {
  return { routes: routes.map(toRoute), agents: Object.keys(agents) };
}

/** A route holds where all of its conditions do. */
function toRoute(written: Written, index: number): Route {
  const wanted = CONDITIONS.filter(({ isSet }) => isSet(written));
  function holds(facts: RouteFacts): string | null {
    const said: string[] = [];
    for (const condition of wanted) {
      const word = condition.holds(written, facts);
      if (word === null) return null;
      said.push(word);
    }
    return `routes[${index}] of the configuration: ${said.join(', ')}`;
  }
  return { agent: written.agent, holds };
}
