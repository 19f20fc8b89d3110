const { gzipSync } = require("node:zlib");

const name = "FirstLoadBudgetPlugin";

/**
 * Keeps the first load of an entry small, measured as it travels: gzipped.
 *
 * Counts the document and the entry's scripts; beyond the maximum the build fails. The figure goes
 * to `first-load.<entry>.json` beside them.
 */
class FirstLoadBudgetPlugin {
  constructor({ entry, document, maximumBytes }) {
    this.entry = entry;
    this.document = document;
    this.maximumBytes = maximumBytes;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const files = firstLoadFiles(compilation, this);
        const gzippedBytes = files.reduce((sum, file) => sum + file.gzippedBytes, 0);
        const report = { gzippedBytes, maximumBytes: this.maximumBytes, files };
        compilation.emitAsset(
          `first-load.${this.entry}.json`,
          new sources.RawSource(`${JSON.stringify(report, null, 2)}\n`),
        );
        if (gzippedBytes > this.maximumBytes) {
          compilation.errors.push(new WebpackError(overBudget(this.document, report)));
        }
      });
    });
  }
}

function firstLoadFiles(compilation, { entry, document }) {
  const scripts = compilation.entrypoints.get(entry)?.getFiles() ?? [];
  return [document, ...scripts]
    .map((file) => ({ file, asset: compilation.getAsset(file) }))
    .filter(({ asset }) => asset !== undefined)
    .map(({ file, asset }) => {
      const bytes = asset.source.buffer();
      return { file, bytes: bytes.length, gzippedBytes: gzipSync(bytes, { level: 9 }).length };
    });
}

function overBudget(document, { gzippedBytes, maximumBytes, files }) {
  const lines = files.map(({ file, gzippedBytes: size }) => `  ${file}: ${size}`);
  return [
    `The first load of ${document} is ${gzippedBytes} bytes gzipped; it may be ${maximumBytes}.`,
    "Load what is not needed at once with import().",
    ...lines,
  ].join("\n");
}

module.exports = { FirstLoadBudgetPlugin };
