import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { outOfDate, root } from "./build/outOfDate.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { serveBuiltPage } from "./serve.mjs";

// `npm start`: from a fresh checkout to a written report and an open page.
const sample = "samples/clean-department-2023.xlsx";
const template = "variance-note";
const report = "out/clean-department-2023.docx";

ensureInstalled();
makeSamples();
await buildWhatChanged();
writeReport();
if (!process.argv.includes("--no-serve")) {
  await serveBuiltPage();
}

function makeSamples() {
  if (!existsSync(path.join(root, sample))) {
    console.log("正在生成样例工作簿 (building the samples)…");
    node(["scripts/buildSamples.mjs"]);
  }
}

async function buildWhatChanged() {
  const names = outOfDate(["page", "cli"]);
  if (names.length === 0) {
    console.log("构建已是最新 (builds are up to date)");
    return;
  }
  console.log(`正在构建 ${names.join("、")} (building)…`);
  // Imported late: without packages there is no compiler to import.
  const { build } = await import("./build.mjs");
  const problems = await build(names);
  if (problems !== "") {
    stop(problems);
  }
}

function writeReport() {
  mkdirSync(path.join(root, "out"), { recursive: true });
  const command = ["report", sample, "--template", template, "-o", report, "--json"];
  const summary = JSON.parse(node(["dist/cli/juesuan.js", ...command]));
  const { error, warning, info } = summary.findings;
  console.log(
    [
      "",
      `样例工作簿 (sample)：${sample}`,
      `  识别事实 (facts)：${summary.facts}`,
      `  发现问题 (findings)：错误 ${error}、警告 ${warning}、提示 ${info}`,
      `  待填空白 (blanks)：${summary.blanks.length}`,
      `  报告 (report)：${path.join(root, report)}`,
      "",
    ].join("\n"),
  );
}

/** What it wrote to standard output; ends the process when it failed. */
function node(args) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return status === 0 ? stdout : stop(`未能完成 (failed): node ${args.join(" ")}`);
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
