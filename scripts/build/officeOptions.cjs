/** Where manifest.xml of the sources leads. */
const sourceBase = "https://localhost:3000";

/** Where the pane's office.js comes from: beside the page, or from one of Microsoft's networks. */
const officeJsPlaces = {
  self: { address: "office-js/office.js", origin: null, isOwnCopy: true },
  cdn: networked("https://appsforoffice.microsoft.com/lib/1/hosted/office.js"),
  "21vianet": networked(
    "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  ),
};

function networked(address) {
  return { address, origin: new URL(address).origin, isOwnCopy: false };
}

/** An option of the build that makes no sense; its message is for the person who typed it. */
class OptionError extends Error {}

/**
 * Reads what was said by `--env`: `base`, the address under which the pane will stand, without a
 * slash at its end, and `officejs`.
 *
 * @throws OptionError
 */
function officeOptions({ base = sourceBase, officejs = "self", ...unknown } = {}) {
  const [option] = Object.keys(unknown);
  if (option !== undefined) {
    throw new OptionError(`没有名为 ${option} 的构建选项 (options: base, officejs)`);
  }
  const officeJs = Object.hasOwn(officeJsPlaces, officejs) ? officeJsPlaces[officejs] : undefined;
  if (officeJs === undefined) {
    const places = Object.keys(officeJsPlaces).join(", ");
    throw new OptionError(`officejs 不能是 ${officejs}，只能是其中之一 (one of): ${places}`);
  }
  return { base: readBase(base), officeJs };
}

// What can stand in a manifest as it is: Office takes no other than https, and adds its own query.
function readBase(base) {
  const isPlain = /^https:\/\/[\w.-]+(:\d{1,5})?(\/[\w.~-]+)*\/?$/.test(base);
  if (!isPlain || !URL.canParse(base) || base.length > 1000) {
    throw new OptionError(
      `base 不能是 ${base}，应为 https 网址，不带参数，如 https://intranet.example.cn/juesuan (an https address without query)`,
    );
  }
  return base.replace(/\/$/, "");
}

/** The manifest for another address than that of the sources. */
function manifestFor(manifest, base) {
  return manifest
    .replaceAll(`${sourceBase}/`, `${base}/`)
    .replace(` For ${sourceBase};`, ` For ${base};`);
}

module.exports = { OptionError, manifestFor, officeOptions };
