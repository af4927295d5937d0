/** Writes text the way the runner does: a timestamp before every line, the script echoed in a group, the exit line at the end. */
export function stamp(text: string): string {
  return text
    .split('\n')
    .map(
      (line, index) =>
        `2026-08-01T12:${String(Math.floor(index / 60) % 60).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}.1234567Z ${line}`,
    )
    .join('\n');
}

/** The raw lines of one `run:` step as the runner prints them. */
export function runStep(script: string, output: string, exitCode = 0): string {
  const [first] = script.split('\n');
  const echoed = script.split('\n').map((line) => `\u001b[36;1m${line}\u001b[0m`);
  const exit = exitCode === 0 ? [] : [`##[error]Process completed with exit code ${exitCode}.`];
  return [
    `##[group]Run ${first}`,
    ...echoed,
    'shell: /usr/bin/bash -e {0}',
    'env:',
    '  SEGMENT_DOWNLOAD_TIMEOUT_MINS: 1',
    '##[endgroup]',
    output,
    ...exit,
  ].join('\n');
}

/** A whole job log, from the runner's first word to its last. */
export function jobLog(...steps: string[]): string {
  const head = ["Current runner version: '2.336.0'", '##[group]GITHUB_TOKEN Permissions', 'Contents: read', '##[endgroup]'];
  return stamp([...head, ...steps, 'Post job cleanup.', 'Cleaning up orphan processes', ''].join('\n'));
}
