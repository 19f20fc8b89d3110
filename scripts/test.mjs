import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "./build/outOfDate.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";

// `npm test` runs everything; `--quick` (npm run check) leaves out the build and the browser.
const isQuick = process.argv.includes("--quick");
const reports = mkdtempSync(path.join(tmpdir(), "juesuan-test-"));
const total = { passed: 0, failed: 0 };

ensureInstalled();

// Two lanes: the checks of the text beside the tests.
await Promise.all([checkText(), tests("tests", ["unit", "dom"])]);
if (!isQuick) {
  const isBuilt = await check("build", [["scripts/build.mjs"]]);
  if (isBuilt) {
    await tests("browser", ["browser"]);
  } else {
    report({ name: "browser", passed: 0, failed: 1, seconds: 0, output: "not run: no build" });
  }
}
rmSync(reports, { recursive: true, force: true });
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);

async function checkText() {
  await check("types", [["node_modules/typescript/bin/tsc"]]);
  await check("lint", [
    ["node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"],
    ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  ]);
  await check("layers", [
    [
      "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
      "src",
      "--config",
      ".dependency-cruiser.cjs",
    ],
  ]);
}

/** Several commands, one check. */
async function check(name, commands) {
  const started = performance.now();
  const results = [];
  for (const command of commands) {
    results.push(await node(command));
  }
  const isGood = results.every(({ code }) => code === 0);
  report({
    name,
    passed: isGood ? 1 : 0,
    failed: isGood ? 0 : 1,
    seconds: (performance.now() - started) / 1000,
    output: results.map(({ output }) => output).join("\n"),
  });
  return isGood;
}

async function tests(name, projects) {
  const started = performance.now();
  const file = path.join(reports, `${name}.json`);
  const { code, output } = await node([
    "node_modules/jest/bin/jest.js",
    "--selectProjects",
    ...projects,
    "--json",
    `--outputFile=${file}`,
  ]);
  const counted = countTests(file);
  // No result, or a fall after the last test, is a failure as well.
  const isLost = counted.passed + counted.failed === 0 || (code !== 0 && counted.failed === 0);
  report({
    name,
    passed: counted.passed,
    failed: counted.failed + (isLost ? 1 : 0),
    seconds: (performance.now() - started) / 1000,
    output: isLost ? `${output}\nno test results` : counted.messages,
  });
}

/** A test file that cannot be loaded counts as one failed test. */
function countTests(file) {
  if (!existsSync(file)) {
    return { passed: 0, failed: 0, messages: "" };
  }
  const result = JSON.parse(readFileSync(file, "utf8"));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    messages: result.testResults
      .filter(({ status }) => status === "failed")
      .map(({ name, message }) => `${path.relative(root, name)}\n${message}`)
      .join("\n"),
  };
}

function report({ name, passed, failed, seconds, output }) {
  total.passed += passed;
  total.failed += failed;
  const mark = failed > 0 ? "FAIL" : "ok";
  console.log(
    `${mark.padEnd(5)}${name.padEnd(8)} ${passed} passed, ${failed} failed  (${seconds.toFixed(1)} s)`,
  );
  if (failed > 0) {
    console.log(`${output.trim()}\n`);
  }
}

function node(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, FORCE_COLOR: "0" },
    });
    let output = "";
    const collect = (text) => {
      output += text;
    };
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    child.on("close", (code) => resolve({ code, output }));
  });
}
