/** What tools printed for small projects made for these tests, colours included. */
export const TSC = "src/cart.ts(2,3): error TS2322: Type 'number' is not assignable to type 'string'.";

export const JEST = `FAIL src/cart.test.js
  \u001b[31m✕\u001b[39m adds prices (4 ms)

  ● adds prices

    expect(received).toBe(expected) // Object.is equality

    Expected: 3
    Received: -3

    \u001b[0m \u001b[90m 1 |\u001b[39m test('adds prices', () => {
    \u001b[31m\u001b[1m>\u001b[22m\u001b[39m\u001b[90m 2 |\u001b[39m   expect([1, 2].reduce((a, b) => a - b, 0)).toBe(3);

      at Object.toBe (src/cart.test.js:2:45)

Test Suites: 1 failed, 1 total
Tests:       1 failed, 1 total
Snapshots:   0 total
Time:        0.255 s
Ran all test suites.`;

export const NPM_CI = `npm error code EUSAGE
npm error
npm error The \`npm ci\` command can only install with an existing package-lock.json or
npm error npm-shrinkwrap.json with lockfileVersion >= 1. Run an install with npm@5 or
npm error later to generate a package-lock.json file, then try again.`;
