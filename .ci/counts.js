// Prints `N passed, N failed` from vitest's JSON report; what stopped the run before or outside a test is one failure more.
import { readFileSync } from "node:fs";

const [path, status] = process.argv.slice(2);

function counts() {
  const text = readFileSync(path, "utf8");
  if (text.trim() === "") return { passed: 0, failed: 0, tests: 0 };
  const report = JSON.parse(text);
  // A suite that cannot be loaded has no tests to fail, so it is counted itself.
  const unloaded = report.testResults.filter(
    (suite) => suite.status === "failed" && suite.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    tests: report.numTotalTests,
  };
}

const { passed, failed, tests } = counts();
const broken = failed === 0 && (status !== "0" || tests === 0) ? 1 : 0;
process.stdout.write(`${passed} passed, ${failed + broken} failed\n`);
process.exitCode = failed + broken === 0 ? 0 : 1;
