const path = require("node:path");

const officeJs = path.dirname(require.resolve("@microsoft/office-js/package.json"));

/**
 * What Microsoft's library may ask for in Excel and Word, for a folder of its own.
 *
 * office.js chooses at run time, by the application it finds itself in. A missing file of words lets
 * it wait for ever, so all languages are there. Nothing is changed on the way, as its licence asks.
 */
const officeJsFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "{excel,word}-*-16.*.js",
  "*/office_strings.js",
  "{telemetry/oteljs_agave,ariatelemetry/aria-web-telemetry}.js",
]
  .map((files) => ({
    context: path.join(officeJs, "dist"),
    from: files,
    to: "office-js/",
    globOptions: { ignore: ["**/*.debug.js", "**/*-android-*"] },
    // keeps the minifier away from it
    info: { minimized: true },
  }))
  .concat({ context: officeJs, from: "LICENSE.md", to: "office-js/LICENSE.md" });

module.exports = { officeJsFiles };
