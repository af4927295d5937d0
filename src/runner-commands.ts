/** What the entry needs of the runner's protocol: four commands on stdout, and files to which values are appended. */
export type RunnerLog = {
  info(message: string): void;
  warning(message: string): void;
  error(message: string): void;
  debug(message: string): void;
};

/** A logger that speaks to the runner; `print` takes whole lines. */
export function runnerLog(print: (text: string) => void): RunnerLog {
  return {
    info: (message) => print(`${message}\n`),
    warning: (message) => print(command('warning', message)),
    error: (message) => print(command('error', message)),
    debug: (message) => print(command('debug', message)),
  };
}

/** A workflow command as the runner reads it from stdout: one line, whatever the message and the properties hold. */
export function command(name: string, message: string, properties: Readonly<Record<string, string>> = {}): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeMessage(message)}\n`;
}

/** A value for `GITHUB_OUTPUT`: between two lines that occur nowhere in it, so that no value can set another output. */
export function outputEntry(name: string, value: string, random = (): string => crypto.randomUUID()): string {
  let delimiter = `ci-rescue-${random()}`;
  while (`${name}\n${value}`.includes(delimiter)) delimiter = `ci-rescue-${random()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
