import type { Handoff } from './handoff.js';
import { cell, inlineCode, link, minute, span } from './text.js';

/** What CI says of an attempt, in words. */
export const OUTCOME_WORDS: Readonly<Record<Handoff['outcome'], string>> = {
  '': 'no result yet',
  refused: 'nobody was reached',
  red: 'still red',
  green: 'green',
};

/** Who tried what, the oldest first: a row for each hand-off; nothing where there was none. */
export function attemptsTable(handoffs: readonly Handoff[]): string {
  if (handoffs.length === 0) return '';
  const rows = handoffs.map((handoff, index) => {
    const { agent, launcher, url, sha, at } = handoff;
    const cells = [
      String(index + 1),
      inlineCode(agent),
      link(launcher, url || null),
      inlineCode(sha),
      minute(at),
      outcomeOf(handoff),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| # | agent | asked by | for | at | outcome |', '|---|---|---|---|---|---|', ...rows].join('\n');
}

/** What CI says, and what was seen of the agent: it is never the agent's word. */
function outcomeOf({ outcome, at, startedAt, committedAt, endedAt }: Handoff): string {
  const after = (time: string): string => span(Date.parse(time) - Date.parse(at));
  return cell(
    [
      OUTCOME_WORDS[outcome] +
        (outcome === 'green' || outcome === 'red' ? (endedAt === '' ? '' : ` after ${after(endedAt)}`) : ''),
      ...(startedAt === '' ? [] : [`started after ${after(startedAt)}`]),
      ...(committedAt === '' ? [] : [`first commit after ${after(committedAt)}`]),
    ].join(', '),
  );
}
