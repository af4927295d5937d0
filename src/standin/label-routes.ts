import { failure, page, refuseWrite } from './call.js';
import type { Answer, Call } from './call.js';
import type { Route } from './routes.js';
import { label } from './shapes.js';
import { tick } from './world.js';

/** Labels of pull requests and issues. */
export const labelRoutes: Route[] = [
  ['GET', '/issues/(\\d+)/labels', (call) => onLabelled(call, (value) => labels(call, value))],
  ['POST', '/issues/(\\d+)/labels', (call) => onLabelled(call, (value) => addLabels(call, value))],
  ['DELETE', '/issues/(\\d+)/labels/([^/]+)', (call) => onLabelled(call, (value) => removeLabel(call, value))],
];

type Labelled = { labels: string[] };

function onLabelled(call: Call, then: (value: Labelled) => Answer): Answer {
  const { pulls, issues } = call.world;
  const found = [...pulls, ...issues].find(({ number }) => number === Number(call.parts[0]));
  return found ? then(found) : failure(404);
}

function labels(call: Call, value: Labelled): Answer {
  return page(
    call,
    value.labels.map((name) => label(call, name)),
  );
}

function addLabels(call: Call, value: Labelled): Answer {
  const refused = refuseWrite(call, 'issues', 'pull-requests');
  if (refused) return refused;
  const names = Array.isArray(call.body.labels) ? call.body.labels.map(String) : [];
  if (names.length === 0) return failure(422, 'Invalid request.');
  value.labels = [...new Set([...value.labels, ...names])];
  tick(call.world);
  return labels(call, value);
}

function removeLabel(call: Call, value: Labelled): Answer {
  const refused = refuseWrite(call, 'issues', 'pull-requests');
  if (refused) return refused;
  const name = call.parts[1] ?? '';
  if (!value.labels.includes(name)) return failure(404, 'Label does not exist');
  value.labels = value.labels.filter((existing) => existing !== name);
  tick(call.world);
  return labels(call, value);
}
