import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { root } from "./build/outOfDate.mjs";

// Draws assets/icon-<size>.png from assets/icon.svg; needed only after the drawing changed.
// CHROME_PATH names the browser, otherwise an installed Chrome is taken.
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const assets = path.join(root, "assets");
const drawing = readFileSync(path.join(assets, "icon.svg"), "utf8");
const address = `data:image/svg+xml;base64,${Buffer.from(drawing).toString("base64")}`;

const browser = await chromium.launch({
  args: ["--no-sandbox"],
  ...(process.env.CHROME_PATH
    ? { executablePath: process.env.CHROME_PATH }
    : { channel: "chrome" }),
});
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="${address}">`,
  );
  await page.locator("img").evaluate((image) => image.decode());
  await page.screenshot({
    path: path.join(assets, `icon-${size}.png`),
    omitBackground: true,
  });
  await page.close();
}
await browser.close();
