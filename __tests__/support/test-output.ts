import type { FailedTest } from '../../src/core/test-report.js';

export type TestOutput = {
  name: string;
  framework: string;
  output: string;
  failed: Omit<FailedTest, 'lines'>[];
  count?: number;
  /** False where blank lines are the only thing between two parts. */
  blanks?: false;
};

/** What test tools print when tests fail, as short as it can be without another shape. */
export const FAILING: readonly TestOutput[] = [
  {
    name: 'jest',
    framework: 'jest',
    output: `FAIL ./sum.test.js (5.2 s)
  ● Console

    console.log
      fine

  ● math › sum › adds numbers

    expect(received).toBe(expected) // Object.is equality

    Expected: 4
    Received: 3

      2 |   describe('sum', () => {
    > 3 |     test('adds numbers', () => { expect(1 + 2).toBe(4); });
        |                                                ^

      at Object.toBe (sum.test.js:3:48)

  ● throws

    TypeError: no such thing: x

      at add (node_modules/lib/index.js:1:9)
      at Object.<anonymous> (sum.test.js:8:36)

FAIL src/broken.test.js
  ● Test suite failed to run

    Cannot find module './nothing-here' from 'broken.test.js'

PASS ./ok.test.js
##[group]Errors thrown in sum.test.js
  ● throws

    TypeError: no such thing: x

      at Object.<anonymous> (sum.test.js:8:36)

##[endgroup]
Test Suites: 2 failed, 1 passed, 3 total
Tests:       2 failed, 2 passed, 4 total`,
    failed: [
      {
        name: 'math › sum › adds numbers',
        file: 'sum.test.js',
        line: 3,
        message: 'expect(received).toBe(expected) // Object.is equality',
      },
      { name: 'throws', file: 'sum.test.js', line: 8, message: 'TypeError: no such thing: x' },
      {
        name: 'src/broken.test.js',
        file: 'src/broken.test.js',
        message: "Cannot find module './nothing-here' from 'broken.test.js'",
        load: true,
      },
    ],
  },
  {
    name: 'vitest',
    framework: 'vitest',
    output: ` ❯ sum.test.js (4 tests | 2 failed) 64ms
     × adds numbers 7ms
   × slow 52ms
   ✓ flaky 2ms (retry x2)

⎯⎯⎯⎯⎯⎯ Failed Suites 1 ⎯⎯⎯⎯⎯⎯⎯

 FAIL  broken.test.js [ broken.test.js ]
Error: Cannot find module './nothing-here' imported from broken.test.js
 ❯ broken.test.js:1:1

⎯⎯⎯⎯⎯⎯⎯ Failed Tests 2 ⎯⎯⎯⎯⎯⎯⎯

 FAIL  sum.test.js > math > adds numbers
AssertionError: expected 3 to be 4 // Object.is equality

- Expected
+ Received

- 4
+ 3

 ❯ sum.test.js:3:46
⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯[2/3]⎯
 FAIL  |unit| sum.test.js > slow
Error: Test timed out in 50ms.
 ❯ sum.test.js:8:1
⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯[3/3]⎯

 Test Files  2 failed (2)
      Tests  2 failed | 1 passed (3)`,
    failed: [
      {
        name: 'broken.test.js',
        file: 'broken.test.js',
        line: 1,
        message: "Error: Cannot find module './nothing-here' imported from broken.test.js",
        load: true,
      },
      {
        name: 'math > adds numbers',
        file: 'sum.test.js',
        line: 3,
        message: 'AssertionError: expected 3 to be 4 // Object.is equality',
      },
      { name: 'slow', file: 'sum.test.js', line: 8, message: 'Error: Test timed out in 50ms.' },
    ],
  },
  {
    name: 'mocha',
    framework: 'mocha',
    output: `  math
    1) adds numbers
    ✔ flaky

  1 passing (58ms)
  2 failing

  1) math
       sum
         adds numbers:

      AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:

3 !== 4

      + expected - actual

      -3
      +4

      at Context.<anonymous> (sum.test.js:4:39)

  2) throws:
     TypeError: no such thing: x
      at Context.<anonymous> (sum.test.js:11:34)
`,
    failed: [
      {
        name: 'math sum adds numbers',
        file: 'sum.test.js',
        line: 4,
        message: 'AssertionError [ERR_ASSERTION]: Expected values to be strictly equal: 3 !== 4',
      },
      { name: 'throws', file: 'sum.test.js', line: 11, message: 'TypeError: no such thing: x' },
    ],
  },
  {
    name: 'cypress',
    framework: 'mocha',
    output: `  Running:  cart.cy.js                                   (1 of 2)
  cart
    1) adds up
  1 failing

  1) cart
       adds up:
     AssertionError: Timed out retrying after 4000ms: expected '3' to equal '4'
      at Context.eval (webpack://shop/./cypress/e2e/cart.cy.js:5:23)

  (Results)
  Running:  net.cy.js                                    (2 of 2)
  2 passing (1s)`,
    failed: [
      {
        name: 'cart adds up',
        file: 'cart.cy.js',
        line: 5,
        message: "AssertionError: Timed out retrying after 4000ms: expected '3' to equal '4'",
      },
    ],
  },
  {
    name: 'playwright with a flaky test',
    framework: 'playwright',
    output: `Running 3 tests using 1 worker

  1) [chromium] › e2e/sum.spec.js:3:3 › math › adds numbers ─────────────────

    Error: expect(received).toBe(expected) // Object.is equality

    Expected: 4
    Received: 3

        at /home/runner/work/app/app/e2e/sum.spec.js:4:52

    Retry #1 ────────────────────────────────────────────

    Error: expect(received).toBe(expected) // Object.is equality

  2) [chromium] › e2e/sum.spec.js:9:1 › flaky ─────────────────────────

    Test timeout of 50ms exceeded.

  1 failed
    [chromium] › e2e/sum.spec.js:3:3 › math › adds numbers ──────────────
  1 flaky
    [chromium] › e2e/sum.spec.js:9:1 › flaky ────────────────────────
  1 passed (11.7s)`,
    failed: [
      {
        name: 'math › adds numbers',
        file: 'e2e/sum.spec.js',
        line: 4,
        message: 'Error: expect(received).toBe(expected) // Object.is equality',
      },
    ],
  },
  {
    name: 'node:test, spec',
    framework: 'node:test',
    output: `▶ math
  ✖ adds numbers (1.468229ms)
    AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:
  ✔ ok (0.102711ms)
✖ math (4.735308ms)
ℹ tests 3
ℹ fail 1
ℹ cancelled 1

✖ failing tests:

test at sum.test.mjs:5:5
✖ adds numbers (1.468229ms)
  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:

  3 !== 4

      at TestContext.<anonymous> (file:///home/runner/work/app/app/sum.test.mjs:6:41)

test at sum.test.mjs:11:1
✖ slow (79.723793ms)
  'test timed out after 50ms'

test at sum.test.mjs:12:1
✖ later (5.775642ms) # TODO
  AssertionError [ERR_ASSERTION]: false`,
    failed: [
      {
        name: 'adds numbers',
        file: 'sum.test.mjs',
        line: 6,
        message: 'AssertionError [ERR_ASSERTION]: Expected values to be strictly equal: 3 !== 4',
      },
      { name: 'slow', file: 'sum.test.mjs', line: 11, message: 'test timed out after 50ms' },
    ],
  },
  {
    name: 'node:test, TAP',
    framework: 'node:test',
    output: `TAP version 13
# Subtest: math
    # Subtest: adds numbers
    not ok 1 - adds numbers
      ---
      duration_ms: 1.695712
      location: '/home/runner/work/app/app/sum.test.mjs:5:5'
      failureType: 'testCodeFailure'
      error: |-
        Expected values to be strictly equal:

        3 !== 4
      ...
    1..1
not ok 1 - math
  ---
  failureType: 'subtestsFailed'
  error: '1 subtest failed'
  ...
# Subtest: later
not ok 2 - later # TODO
1..2
# fail 1`,
    failed: [{ name: 'adds numbers', file: 'sum.test.mjs', line: 5, message: 'Expected values to be strictly equal: 3 !== 4' }],
  },
  {
    name: 'tape',
    framework: 'TAP',
    output: `TAP version 13
# adds two numbers
not ok 1 should be strictly equal
  ---
    operator: equal
    expected: 3
    actual:   -1
    at: Test.<anonymous> (/home/runner/work/app/app/test/sum.js:2:37)
  ...
# works
ok 2 should be truthy
1..2
# tests 2
# pass  1
# fail  1`,
    failed: [{ name: 'adds two numbers', file: 'test/sum.js', line: 2, message: 'should be strictly equal' }],
  },
  {
    name: 'Perl and bats',
    framework: 'TAP',
    output: `ok 1 - starts
not ok 2 - adds
#   Failed test 'adds'
#   at t/sum.t line 3.
#          got: '3'
#     expected: '4'
not ok 3 copies a file
# (in test file test/copy.bats, line 7)
#   \`[ -f there ]' failed
1..3`,
    failed: [
      { name: 'adds', file: 't/sum.t', line: 3, message: "got: '3'" },
      { name: 'copies a file', file: 'test/copy.bats', line: 7, message: '[ -f there ]' },
    ],
  },
  {
    name: 'bun',
    framework: 'bun test',
    output: `bun test v1.2.4
sum.test.js:
error: expect(received).toBe(expected)

Expected: 4
Received: 3

      at <anonymous> (/home/runner/work/app/app/sum.test.js:3:46)
(fail) math > adds numbers [0.14ms]
(pass) math > ok
(fail) slow [50.01ms]
  ^ this test timed out after 50ms.

other.test.js:
(pass) fine

2 tests failed:
(fail) math > adds numbers [0.14ms]
(fail) slow [50.01ms]

 2 pass
 2 fail`,
    failed: [
      { name: 'math > adds numbers', file: 'sum.test.js', line: 3, message: 'expect(received).toBe(expected)' },
      { name: 'slow', file: 'sum.test.js', message: 'this test timed out after 50ms.' },
    ],
  },
  {
    name: 'deno',
    framework: 'deno test',
    output: `running 3 tests from ./sum.test.js
adds numbers ... FAILED (36ms)
ok ... ok (1ms)

 ERRORS 

adds numbers => ./sum.test.js:2:6
error: Error: Values are not equal: 3 4
    at assertEquals (file:///app/sum.test.js:1:50)

 FAILURES 

adds numbers => ./sum.test.js:2:6

FAILED | 1 passed | 1 failed (270ms)

error: Test failed`,
    failed: [{ name: 'adds numbers', file: 'sum.test.js', line: 2, message: 'Values are not equal: 3 4' }],
  },
  {
    name: 'ava',
    framework: 'ava',
    output: `  ✘ [fail]: adds numbers
  ✔ ok
  ✘ [fail]: throws Rejected promise returned by test
  ─

  adds numbers

  sum.test.mjs:2

  Difference (- actual, + expected):

  - 3
  + 4

  throws

  TypeError: no such thing: x
      at file:///home/runner/work/app/app/sum.test.mjs:4:35

  ─

  2 tests failed`,
    failed: [
      { name: 'adds numbers', file: 'sum.test.mjs', line: 2, message: 'Difference (- actual, + expected): - 3' },
      { name: 'throws', file: 'sum.test.mjs', line: 4, message: 'TypeError: no such thing: x' },
    ],
  },
  {
    name: 'karma',
    framework: 'karma',
    output: `Chrome Headless 120.0.0.0 (Linux x86_64) Cart adds up FAILED
	Error: Expected 3 to be 4.
	    at UserContext.<anonymous> (src/cart.spec.ts:9:20)
Chrome Headless 120.0.0.0 (Linux x86_64): Executed 2 of 2 (1 FAILED) (0.011 secs / 0.001 secs)
TOTAL: 1 FAILED, 1 SUCCESS`,
    failed: [{ name: 'Cart adds up', file: 'src/cart.spec.ts', line: 9, message: 'Error: Expected 3 to be 4.' }],
  },
  {
    name: 'pytest',
    framework: 'pytest',
    output: `test_sum.py F.E                                                          [100%]

==================================== ERRORS ====================================
________________________ ERROR at setup of test_fixture ________________________

    def database():
>       raise ConnectionError("no database")
E       ConnectionError: no database

test_sum.py:22: ConnectionError
=================================== FAILURES ===================================
_______________________________ TestMath.test_add ______________________________

    def test_add(self):
>       assert add(1, 2) == 4
E       assert 3 == 4
E        +  where 3 = add(1, 2)

test_sum.py:8: AssertionError
=========================== short test summary info ============================
FAILED test_sum.py::TestMath::test_add - assert 3 == 4
ERROR test_sum.py::test_fixture - ConnectionError: no data...
================ 1 failed, 1 passed, 1 xfailed, 1 error in 0.92s ================`,
    failed: [
      { name: 'test_sum.py::TestMath::test_add', file: 'test_sum.py', line: 8, message: 'assert 3 == 4' },
      { name: 'test_sum.py::test_fixture', file: 'test_sum.py', line: 22, message: 'ConnectionError: no database' },
    ],
  },
  {
    name: 'pytest that cannot collect',
    framework: 'pytest',
    output: `==================================== ERRORS ====================================
_______________________ ERROR collecting test_broken.py ________________________
/usr/lib/python3.11/importlib/__init__.py:126: in import_module
    return _bootstrap._gcd_import(name[level:], package, level)
test_broken.py:1: in <module>
    import nothing_here
E   ModuleNotFoundError: No module named 'nothing_here'
=========================== short test summary info ============================
ERROR test_broken.py
!!!!!!!!!!!!!!!!!!!! Interrupted: 1 error during collection !!!!!!!!!!!!!!!!!!!!
=============================== 1 error in 1.09s ===============================`,
    failed: [
      {
        name: 'test_broken.py',
        file: 'test_broken.py',
        line: 1,
        message: "ModuleNotFoundError: No module named 'nothing_here'",
        load: true,
      },
    ],
  },
  {
    name: 'pytest, quiet',
    framework: 'pytest',
    output: `FAILED test_sum.py::test_param[two words] - ValueError: no
1 failed, 2 passed in 0.46s`,
    failed: [{ name: 'test_sum.py::test_param[two words]', file: 'test_sum.py', message: 'ValueError: no' }],
  },
  {
    name: 'unittest',
    framework: 'unittest',
    output: `test_add (ut.MathTest.test_add) ... FAIL

======================================================================
FAIL: test_add (ut.MathTest.test_add)
A doc line.
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/home/runner/work/app/app/ut.py", line 4, in test_add
    self.assertEqual(1 + 2, 4)
AssertionError: 3 != 4

----------------------------------------------------------------------
Ran 6 tests in 0.007s

FAILED (failures=1, expected failures=1)`,
    failed: [{ name: 'test_add (ut.MathTest.test_add)', file: 'ut.py', line: 4, message: 'AssertionError: 3 != 4' }],
  },
  {
    name: 'go',
    framework: 'go test',
    output: `# example.com/app/brk [example.com/app/brk.test]
brk/brk_test.go:3:28: undefined: undefinedThing
FAIL	example.com/app/brk [build failed]
--- FAIL: TestPanic (0.00s)
panic: assignment to entry in nil map [recovered]
	panic: assignment to entry in nil map

goroutine 18 [running]:
testing.tRunner.func1.2({0x508ec0, 0x551c90})
	/usr/lib/go-1.19/src/testing/testing.go:1396 +0x24e
example.com/app/pan.TestPanic(0x0?)
	/app/pan/pan_test.go:3 +0x2e
FAIL	example.com/app/pan	0.014s
--- FAIL: TestTable (0.00s)
    --- FAIL: TestTable/two_words (0.00s)
        sum_test.go:7: unexpected "two words"
FAIL
FAIL	example.com/app/sum	0.003s
FAIL`,
    failed: [
      { name: 'TestPanic', file: 'pan_test.go', line: 3, message: 'panic: assignment to entry in nil map' },
      { name: 'TestTable/two_words', file: 'sum_test.go', line: 7, message: 'unexpected "two words"' },
    ],
  },
  {
    name: 'go -v',
    framework: 'go test',
    output: `=== RUN   TestAdd
    sum_test.go:3: Add(1, 2) = 3, want 4
--- FAIL: TestAdd (0.00s)
=== RUN   TestOk
    sum_test.go:4: fine: error
--- PASS: TestOk (0.00s)
=== RUN   TestTestify
    sum_test.go:9: 
        	Error Trace:	/app/sum_test.go:9
        	Error:      	Not equal: 
        	            	expected: 4
        	            	actual  : 3
        	Test:       	TestTestify
--- FAIL: TestTestify (0.00s)
FAIL
FAIL	example.com/app/sum	0.003s`,
    failed: [
      { name: 'TestAdd', file: 'sum_test.go', line: 3, message: 'Add(1, 2) = 3, want 4' },
      { name: 'TestTestify', file: 'sum_test.go', line: 9, message: 'Not equal:' },
    ],
  },
  {
    name: 'cargo test',
    framework: 'cargo test',
    output: `running 3 tests
test tests::fine ... ok
test tests::adds ... FAILED
test tests::should - should panic ... FAILED

failures:

---- tests::adds stdout ----

thread 'tests::adds' (1570) panicked at src/lib.rs:10:17:
assertion \`left == right\` failed: sum of 1
  left: 3
 right: 4

---- tests::should stdout ----
note: test did not panic as expected at src/lib.rs:19:8

failures:
    tests::adds
    tests::should

test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.09s

---- src/lib.rs - add (line 2) stdout ----
thread 'main' panicked at 'assertion failed: false', /tmp/rustdoctest/doctest.rs:6:1
test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.10s`,
    failed: [
      { name: 'tests::adds', file: 'src/lib.rs', line: 10, message: 'assertion `left == right` failed: sum of 1' },
      { name: 'tests::should', file: 'src/lib.rs', line: 19, message: 'test did not panic as expected at src/lib.rs:19:8' },
      { name: 'src/lib.rs - add (line 2)', file: 'src/lib.rs', line: 2, message: 'assertion failed: false' },
    ],
  },
  {
    name: 'nextest with a flaky test',
    framework: 'cargo test',
    output: `        FAIL [   0.006s] shop cart::tests::adds
--- STDERR:              shop cart::tests::adds ---
thread 'cart::tests::adds' panicked at src/cart.rs:10:9:
assertion failed: total == 4
   TRY 1 FAIL [   0.003s] shop::net flaky_one
   TRY 2 PASS [   0.003s] shop::net flaky_one
------------
     Summary [   0.012s] 2 tests run: 1 passed (1 flaky), 1 failed, 0 skipped
   FLAKY 2/3 [   0.003s] shop::net flaky_one
        FAIL [   0.006s] shop cart::tests::adds`,
    failed: [{ name: 'shop cart::tests::adds', file: 'src/cart.rs', line: 10, message: 'assertion failed: total == 4' }],
  },
  {
    name: 'Surefire with a test that passed on a retry',
    framework: 'JUnit (Surefire)',
    output: `[ERROR] Tests run: 3, Failures: 2, Errors: 0, Skipped: 0, Time elapsed: 0.05 s <<< FAILURE! - in app.SumTest
[ERROR] adds(app.SumTest)  Time elapsed: 0 s  <<< FAILURE!
java.lang.AssertionError: expected:<4> but was:<3>
	at org.junit.Assert.fail(Assert.java:89)
	at app.SumTest.adds(SumTest.java:5)

[ERROR] app.SumTest.sometimes -- Time elapsed: 0.01 s <<< FAILURE!
java.lang.AssertionError: not yet

[INFO] Results:
[WARNING] Flakes: 
[ERROR] app.SumTest.sometimes
[ERROR]   Run 1: SumTest.sometimes:9 not yet
[INFO]   Run 2: PASS
[ERROR] Failures: 
[ERROR]   SumTest.adds:5 expected:<4> but was:<3>
[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0, Flakes: 1`,
    failed: [{ name: 'SumTest.adds', file: 'SumTest.java', line: 5, message: 'expected:<4> but was:<3>' }],
  },
  {
    name: 'Gradle',
    framework: 'JUnit (Gradle)',
    output: `> Task :test FAILED

app.SumTest > adds FAILED
    java.lang.AssertionError at SumTest.java:5

app.SumTest > raises() FAILED
    java.lang.IllegalStateException: no such thing: x
        at java.base/java.lang.Thread.run(Thread.java:1)
        at app.SumTest.raises(SumTest.java:8)

6 tests completed, 2 failed`,
    failed: [
      { name: 'app.SumTest > adds', file: 'SumTest.java', line: 5, message: 'java.lang.AssertionError at SumTest.java:5' },
      {
        name: 'app.SumTest > raises()',
        file: 'SumTest.java',
        line: 8,
        message: 'java.lang.IllegalStateException: no such thing: x',
      },
    ],
  },
  {
    name: 'JUnit alone',
    framework: 'JUnit',
    output: `There was 1 failure:
1) adds(app.SumTest)
java.lang.AssertionError: expected:<4> but was:<3>
	at org.junit.Assert.fail(Assert.java:89)
	at app.SumTest.adds(SumTest.java:5)

FAILURES!!!
Tests run: 5,  Failures: 1`,
    failed: [
      { name: 'adds(app.SumTest)', file: 'SumTest.java', line: 5, message: 'java.lang.AssertionError: expected:<4> but was:<3>' },
    ],
  },
  {
    name: 'dotnet test',
    framework: 'dotnet test',
    output: `[xUnit.net 00:00:00.62]     Shop.CartTests.Adds_total [FAIL]
[xUnit.net 00:00:00.63]       Assert.Equal() Failure: Values differ
  Failed Shop.CartTests.Adds_total [12 ms]
  Error Message:
   Assert.Equal() Failure: Values differ
Expected: 4
Actual:   3
  Stack Trace:
     at Shop.CartTests.Adds_total() in /home/runner/work/shop/shop/tests/CartTests.cs:line 12
  Passed Shop.CartTests.Empty [< 1 ms]

Failed!  - Failed:     1, Passed:     1, Skipped:     0, Total:     2, Duration: 24 ms - Shop.Tests.dll (net8.0)`,
    failed: [
      {
        name: 'Shop.CartTests.Adds_total',
        file: 'tests/CartTests.cs',
        line: 12,
        message: 'Assert.Equal() Failure: Values differ',
      },
    ],
  },
  {
    name: 'RSpec',
    framework: 'RSpec',
    output: `Pending: (Failures listed here are expected and do not affect your suite's status)

  1) Math pending one
     Failure/Error: expect(1).to eq 2

Failures:

  1) Math #sum adds numbers
     Failure/Error: expect(1 + 2).to eq(4)

       expected: 4
            got: 3

       (compared using ==)
     # ./lib/sum.rb:1:in 'sum'
     # ./spec/sum_spec.rb:4:in 'block (3 levels) in <top (required)>'

Finished in 0.01779 seconds (files took 0.14702 seconds to load)
3 examples, 1 failure, 1 pending

Failed examples:

rspec ./spec/sum_spec.rb:3 # Math #sum adds numbers`,
    failed: [{ name: 'Math #sum adds numbers', file: 'spec/sum_spec.rb', line: 4, message: 'expected: 4 got: 3' }],
  },
  {
    name: 'minitest',
    framework: 'minitest',
    output: `  1) Failure:
SumTest#test_add [test/sum_test.rb:3]:
Expected: 4
  Actual: 3

  2) Skipped:
SumTest#test_skip [test/sum_test.rb:9]:
no

  3) Error:
SumTest#test_raises:
ArgumentError: no such thing: x
    test/sum_test.rb:8:in 'test_raises'

4 runs, 4 assertions, 1 failures, 1 errors, 1 skips`,
    failed: [
      { name: 'SumTest#test_add', file: 'test/sum_test.rb', line: 3, message: 'Expected: 4 Actual: 3' },
      { name: 'SumTest#test_raises', file: 'test/sum_test.rb', line: 8, message: 'ArgumentError: no such thing: x' },
    ],
  },
  {
    name: 'PHPUnit',
    framework: 'PHPUnit',
    output: `There was 1 error:

1) SumTest::testThrows
RuntimeException: no such thing: x

/home/runner/work/app/app/tests/SumTest.php:7

--

There was 1 failure:

1) SumTest::testData with data set "two words" (2)
must be one
Failed asserting that 2 is identical to 1.

/home/runner/work/app/app/tests/SumTest.php:9

--

There was 1 risky test:

1) SumTest::testRisky
This test did not perform any assertions

ERRORS!
Tests: 9, Assertions: 6, Errors: 1, Failures: 1, Skipped: 1, Risky: 1.`,
    failed: [
      { name: 'SumTest::testThrows', file: 'tests/SumTest.php', line: 7, message: 'RuntimeException: no such thing: x' },
      { name: 'SumTest::testData with data set "two words" (2)', file: 'tests/SumTest.php', line: 9, message: 'must be one' },
    ],
  },
  {
    name: 'Pest',
    framework: 'Pest',
    output: `   FAIL  Tests\\Unit\\CartTest
  ⨯ it adds up                                                0.02s
  ──────────────────────────────────────────────────────────────────
   FAILED  Tests\\Unit\\CartTest > it adds up
  Failed asserting that 3 is identical to 4.

  at tests/Unit/CartTest.php:4

  Tests:    1 failed, 1 passed (2 assertions)`,
    failed: [
      {
        name: 'Tests\\Unit\\CartTest > it adds up',
        file: 'tests/Unit/CartTest.php',
        line: 4,
        message: 'Failed asserting that 3 is identical to 4.',
      },
    ],
  },
  {
    name: 'ExUnit',
    framework: 'ExUnit',
    output: `  1) test sum adds numbers (AppTest)
     test/app_test.exs:4
     Assertion with == failed
     code:  assert 1 + 2 == 4
     left:  3
     right: 4
     stacktrace:
       test/app_test.exs:5: (test)

Finished in 0.02 seconds (0.00s async, 0.02s sync)
4 tests, 1 failure`,
    failed: [
      { name: 'test sum adds numbers (AppTest)', file: 'test/app_test.exs', line: 5, message: 'Assertion with == failed' },
    ],
  },
  {
    name: 'CTest with GoogleTest inside',
    framework: 'GoogleTest, CTest',
    output: `1/4 Test #1: sum ..............................***Failed    0.01 sec
[ RUN      ] Sum.Adds
/home/runner/work/app/app/sum_test.cc:2: Failure
Expected equality of these values:
  1 + 2
    Which is: 3
  4
[  FAILED  ] Sum.Adds (0 ms)
[ RUN      ] Sum.Ok
[       OK ] Sum.Ok (0 ms)
[  FAILED  ] 1 test, listed below:
[  FAILED  ] Sum.Adds

 1 FAILED TEST

    Start 2: crash
2/4 Test #2: crash ............................Subprocess aborted***Exception:   0.00 sec
crash: crash.c:2: main: Assertion \`1 == 2' failed.

    Start 3: zero
3/4 Test #3: zero .............................   Passed    0.00 sec
    Start 4: slow
4/4 Test #4: slow .............................***Timeout   1.00 sec

25% tests passed, 3 tests failed out of 4

The following tests FAILED:
	  1 - sum (Failed)
	  2 - crash (Subprocess aborted)
	  4 - slow (Timeout)
Errors while running CTest`,
    failed: [
      { name: 'Sum.Adds', file: 'sum_test.cc', line: 2, message: 'Expected equality of these values: 1 + 2' },
      { name: 'crash', message: "crash: crash.c:2: main: Assertion `1 == 2' failed." },
      { name: 'slow', message: 'Timeout' },
    ],
  },
  {
    name: 'Catch2',
    framework: 'Catch2',
    output: `-------------------------------------------------------------------------------
adds numbers
  small
-------------------------------------------------------------------------------
catch.cc:4
...............................................................................

catch.cc:5: FAILED:
  REQUIRE( 1 + 2 == 4 )
with expansion:
  3 == 4

===============================================================================
test cases: 3 | 2 passed | 1 failed
assertions: 4 | 3 passed | 1 failed`,
    failed: [{ name: 'adds numbers', file: 'catch.cc', line: 5, message: 'with expansion: 3 == 4' }],
  },
  {
    name: 'XCTest',
    framework: 'XCTest',
    output: `Test Case '-[ShopTests.CartTests testTotal]' started.
/Users/runner/work/shop/shop/Tests/CartTests.swift:9: error: -[ShopTests.CartTests testTotal] : XCTAssertEqual failed: ("3") is not equal to ("4")
/Users/runner/work/shop/shop/Tests/CartTests.swift:10: error: -[ShopTests.CartTests testTotal] : XCTAssertTrue failed
Test Case '-[ShopTests.CartTests testTotal]' failed (0.002 seconds).
	 Executed 2 tests, with 2 failures (0 unexpected) in 0.002 (0.002) seconds`,
    failed: [
      {
        name: 'ShopTests.CartTests testTotal',
        file: 'Tests/CartTests.swift',
        line: 9,
        message: 'XCTAssertEqual failed: ("3") is not equal to ("4")',
      },
    ],
  },
  {
    name: 'Swift Testing',
    framework: 'Swift Testing',
    output: `✘ Test "sums up" recorded an issue with 1 argument n → 2 at CartTests.swift:21:5: Expectation failed: n != 2
✘ Test run with 3 tests failed after 0.003 seconds with 1 issue.`,
    failed: [{ name: '"sums up"', file: 'CartTests.swift', line: 21, message: 'Expectation failed: n != 2' }],
  },
  {
    name: 'dart test',
    framework: 'dart test',
    output: `00:00 +0: test/cart_test.dart: total is the sum
00:00 +0 -1: test/cart_test.dart: total is the sum [E]
  Expected: <4>
    Actual: <3>

  package:matcher          expect
  test/cart_test.dart 8:5  main.<fn>

00:00 +1 -1: Some tests failed.`,
    failed: [{ name: 'total is the sum', file: 'test/cart_test.dart', line: 8, message: 'Expected: <4> Actual: <3>' }],
  },
];

/** Output without a failed test, however much it speaks of failures. */
export const GREEN: readonly { name: string; output: string }[] = [
  { name: 'nothing', output: '' },
  {
    name: 'a jest run that prints what its tests print',
    output: `PASS ./ok.test.js
  ● Console

    console.error
      FAIL: TypeError: no such thing
      --- FAIL

Test Suites: 1 passed, 1 total
Tests:       1 passed, 1 total`,
  },
  {
    name: 'a jest run of a test runner',
    output:
      'FAIL src/inner.test.js\n  ● inner › fails\n\n    Error: x\n\nTest Suites: 1 passed, 1 total\nTests:       3 passed, 3 total',
  },
  {
    name: 'a vitest run with a retry',
    output: '   ✓ flaky 2ms (retry x2)\n\n Test Files  1 passed (1)\n      Tests  1 passed (1)',
  },
  {
    name: 'a playwright run with a flaky test',
    output: `  1) e2e/a.spec.js:9:1 › flaky ──────

    Error: not yet

  1 flaky
    e2e/a.spec.js:9:1 › flaky ──────
  2 passed (1.7s)`,
  },
  { name: 'TAP whose only failure is a TODO', output: 'TAP version 13\nok 1 - a\nnot ok 2 - b # TODO later\n1..2' },
  {
    name: 'ESLint in TAP',
    output:
      'TAP version 13\n1..1\nnot ok 1 - /app/src/a.js\n  ---\n  message: unused\n  data:\n    ruleId: no-unused-vars\n  ...',
  },
  {
    name: 'a Go package that does not compile',
    output: '# example.com/app\n./a_test.go:3:28: undefined: x\nFAIL\texample.com/app [build failed]\nFAIL',
  },
  {
    name: 'a Go test that printed a failure',
    output: '=== RUN   TestFine\n--- FAIL: TestInner (0.00s)\n--- PASS: TestFine (0.00s)\nPASS\nok  \texample.com/app\t0.009s',
  },
  {
    name: 'a pytest run',
    output: 'test_a.py::test_FAILED PASSED [100%]\n============= 2 passed, 1 xfailed, 1 warning in 0.92s =============',
  },
  {
    name: 'a unittest run',
    output:
      'test_error (a.B) ... ok\n----------------------------------------------------------------------\nRan 1 test in 0.001s\n\nOK',
  },
  {
    name: 'a cargo run',
    output:
      'test tests::failed ... ok\n\ntest result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s',
  },
  {
    name: 'a build that cargo rejects',
    output:
      'error[E0425]: cannot find value `x` in this scope\nerror: could not compile `app` (lib test) due to 1 previous error',
  },
  { name: 'a Surefire run', output: '[INFO] Running app.FailureTest\n[INFO] Tests run: 6, Failures: 0, Errors: 0, Skipped: 0' },
  {
    name: 'a Gradle build that failed elsewhere',
    output: "> Task :compileJava FAILED\n\n* What went wrong:\nExecution failed for task ':compileJava'.",
  },
  {
    name: 'an RSpec run with a pending example',
    output:
      'Pending: (Failures listed here are expected)\n\n  1) Math later\n     Failure/Error: expect(1).to eq 2\n\n5 examples, 0 failures, 1 pending',
  },
  { name: 'a PHPUnit run', output: 'OK (9 tests, 12 assertions)' },
  { name: 'a mocha run', output: '  ✔ adds numbers\n\n  1 passing (2ms)' },
  { name: 'a vite build that failed', output: '✗ Build failed in 205ms\nerror during build:' },
  {
    name: 'dotnet that cannot build',
    output: 'CartTests.cs(3,5): error CS0103: The name x does not exist\n\nBuild FAILED.\n    1 Error(s)',
  },
];
