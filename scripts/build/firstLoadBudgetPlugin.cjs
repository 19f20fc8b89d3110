const { gzipSync } = require("node:zlib");

const name = "FirstLoadBudgetPlugin";

/**
 * Keeps the page's first load small, measured as it travels: gzipped.
 *
 * Writes the figure to `first-load.json` beside the page; beyond the maximum the build fails.
 */
class FirstLoadBudgetPlugin {
  constructor({ entry, maximumBytes }) {
    this.entry = entry;
    this.maximumBytes = maximumBytes;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const files = firstLoadFiles(compilation, this.entry);
        const gzippedBytes = files.reduce((sum, file) => sum + file.gzippedBytes, 0);
        const report = { gzippedBytes, maximumBytes: this.maximumBytes, files };
        compilation.emitAsset(
          "first-load.json",
          new sources.RawSource(`${JSON.stringify(report, null, 2)}\n`),
        );
        if (gzippedBytes > this.maximumBytes) {
          compilation.errors.push(new WebpackError(overBudget(report)));
        }
      });
    });
  }
}

function firstLoadFiles(compilation, entry) {
  const scripts = compilation.entrypoints.get(entry)?.getFiles() ?? [];
  return ["index.html", ...scripts]
    .map((file) => ({ file, asset: compilation.getAsset(file) }))
    .filter(({ asset }) => asset !== undefined)
    .map(({ file, asset }) => {
      const bytes = asset.source.buffer();
      return { file, bytes: bytes.length, gzippedBytes: gzipSync(bytes, { level: 9 }).length };
    });
}

function overBudget({ gzippedBytes, maximumBytes, files }) {
  const lines = files.map(({ file, gzippedBytes: size }) => `  ${file}: ${size}`);
  return [
    `The page's first load is ${gzippedBytes} bytes gzipped; it may be ${maximumBytes}.`,
    "Load what is not needed at once with import().",
    ...lines,
  ].join("\n");
}

module.exports = { FirstLoadBudgetPlugin };
