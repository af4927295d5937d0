import type { Reader } from './reader.js';

const THROWN = /^\s*(?<message>(?:[a-z][\w$]*\.)+[A-Z][\w$]*(?:: .*)?)$/;
const FRAMES = [
  /^\s+at (?!(?:java\.base|org\.junit|org\.testng|org\.assertj|org\.hamcrest|jdk\.|java\.|kotlin\.|sun\.)\S).*?\((?<file>[\w$]+\.(?:java|kt|scala|groovy)):(?<line>\d+)\)/,
];

/** `adds(app.SumTest)`, `app.SumTest.adds` and `SumTest.adds:5->check:9` are one test. */
function surefireKey(name: string): string {
  const older = /^(?<method>[^()]+)\((?<type>[\w.$]+)\)$/.exec(name)?.groups;
  const full = older ? `${older.type}.${older.method}` : name;
  const [type = '', method = ''] = full.replace(/^(?:[a-z_][\w$]*\.)+(?=[A-Z])/, '').split(/\.(.*)/s);
  return `${type}.${method.split('(')[0]!}`;
}

const SUREFIRE: Reader = {
  framework: 'JUnit (Surefire)',
  sign: /<<< (?:FAILURE|ERROR)!|^\[(?:ERROR|WARNING)\] Tests run: \d+, Failures: /,
  key: surefireKey,
  summary: [
    /^\[?(?:ERROR|INFO|WARNING)?\]? ?Tests run: \d+, Failures: (?<a>\d+), Errors: (?<b>\d+), Skipped: \d+(?:, Flakes: \d+)?$/,
  ],
  forms: [
    // The list at the end knows which tests passed on a retry.
    {
      title:
        /^\[ERROR\] {2,3}(?<name>[A-Z][\w$]*\.[\w$]+(?:\([^)]*\))?(?:\[[^\]]*\])?)(?::(?<line>\d+)(?:->\S+)?|(?= »)) (?:» )?(?<message>\S.*)$/,
      end: /^\[/,
      message: [],
    },
    {
      title:
        /^(?:\[ERROR\] )?(?<name>[\w.$]+(?:\([\w.$, ]*\))?(?:\[[^\]]*\])?(?:\([\w.$]+\))?) (?:-- | )?Time elapsed: [\d.,]+ s(?:ec)? +<<< (?:FAILURE|ERROR)!/,
      skip: /Tests run: /,
      end: /^\[(?:INFO|ERROR|WARNING)\]/,
      message: [THROWN, /\S/],
      place: FRAMES,
    },
  ],
};

const GRADLE: Reader = {
  framework: 'JUnit (Gradle)',
  sign: / FAILED$/,
  summary: [/^\d+ tests? completed, (?<a>\d+) failed/],
  forms: [
    {
      title: /^(?<name>[A-Za-z_][^>]*? > \S.*) FAILED$/,
      skip: /^(?:> Task|test ) /,
      second: /^ {4}(?<message>(?:(?:[a-z][\w$]*\.)+[A-Z][\w$]*|[A-Z]\w*(?:Error|Exception|Failure))\b.*)$/,
      end: /^\S/,
      message: [],
      place: [/ at (?<file>[\w$]+\.(?:java|kt|groovy|scala)):(?<line>\d+)$/, ...FRAMES],
    },
  ],
};

const CONSOLE: Reader = {
  framework: 'JUnit',
  sign: /^FAILURES!!!$|^Test run finished after /,
  summary: [/^Tests run: \d+, {2}Failures: (?<a>\d+)$/, /^\[ +(?<a>\d+) tests failed +\]$/, /^OK \(\d+ tests?\)$/],
  forms: [
    {
      title: /^\d+\) (?<name>[\w$]+(?:\[[^\]]*\])?\([\w.$]+\))$/,
      end: /^(?:FAILURES!!!|Tests run: )/,
      message: [THROWN],
      place: FRAMES,
    },
    {
      title: /^ {2}JUnit \w+:(?<name>\S.*)$/,
      end: /^Test run finished after /,
      message: [/^\s+=> (?<message>.+)$/],
      place: [/^\s+\S*\((?<file>[\w$]+\.(?:java|kt)):(?<line>\d+)\)/, ...FRAMES],
    },
  ],
};

const SCALATEST: Reader = {
  framework: 'ScalaTest',
  sign: /\*\*\* FAILED \*\*\*/,
  summary: [/^(?:\[\w+\] )?Tests: succeeded \d+, failed (?<a>\d+),/],
  forms: [
    {
      title: /^(?:\[info\] )?\s*- (?<name>\S.*) \*\*\* FAILED \*\*\*(?: \(.*\))?$/,
      end: /^(?:\[info\] )?(?:\s*- |\S)/,
      message: [/^(?:\[info\] )?\s+(?<message>\S.*?)(?: \(\w+\.scala:\d+\))?$/],
      place: [/\((?<file>\w+\.scala):(?<line>\d+)\)/],
    },
  ],
};

/** Readers of the test tools of Java, Kotlin and Scala. */
export const JVM: readonly Reader[] = [SUREFIRE, GRADLE, CONSOLE, SCALATEST];
