import { readFileSync } from "node:fs";
import path from "node:path";
import { outOfDate, root } from "./build/outOfDate.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { keptCertificate } from "./office/keptCertificate.mjs";
import { sideloadWords, trustWords, webWords } from "./office/sideloadWords.mjs";
import { serve } from "./serve.mjs";

// `npm run start:office`: the pane on https://localhost, and how Excel and Word are led to it.
// `PORT` chooses another port than 3000; the manifest follows.
const usualPort = 3000;
const port = Number(process.env.PORT ?? usualPort);
const folder = path.join(root, "dist/office");

ensureInstalled({ quiet: true });
await buildOffice();
try {
  const { cert, key, certificateFile, isNew } = keptCertificate(
    path.join(root, ".local/certificate"),
    new Date(),
  );
  // another port than the manifest's would serve nobody
  const { address } = await serve({ folder, port, lastPort: port, secure: { cert, key } });
  console.log(words({ address, certificateFile, isNew }).join("\n"));
} catch (error) {
  console.error(`${error.message}  可用 PORT=3001 换一个端口 (PORT chooses another)`);
  process.exitCode = 2;
}

async function buildOffice() {
  const isUsual = port === usualPort;
  if (isUsual && outOfDate(["office"]).length === 0) {
    return;
  }
  console.log("正在构建 (building)…");
  const { build } = await import("./build.mjs");
  const environment = isUsual ? {} : { base: `https://localhost:${port}` };
  const problems = await build(["office"], environment);
  if (problems !== "") {
    console.error(problems);
    process.exit(1);
  }
}

function words({ address, certificateFile, isNew }) {
  const { platform } = process;
  const manifestFile = path.join(folder, "manifest.xml");
  const [, id] = /<Id>([^<]+)<\/Id>/.exec(readFileSync(manifestFile, "utf8")) ?? [];
  return [
    `决算说明助手（Excel、Word 窗格）：${address}taskpane.html`,
    "",
    `一、信任本机证书，只需一次${isNew ? "（证书是新的）" : ""} (trust the certificate, once)`,
    ...trustWords({ platform, certificateFile }),
    "",
    "二、让 Excel 和 Word 找到加载项 (sideload)",
    ...sideloadWords({ platform, manifestFile, id }),
    "",
    "　　网页版 (on the web)",
    ...webWords(manifestFile),
    "",
    "按 Ctrl+C 结束 (Ctrl+C stops)",
  ];
}
