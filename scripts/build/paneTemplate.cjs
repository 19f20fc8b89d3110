const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");

/**
 * What assets/taskpane.html leaves open: the script in its head, which its own policy must know by
 * hash, and where office.js comes from.
 */
function paneTemplate(paneStartFile, { officeJs }) {
  return () => {
    const paneStart = readFileSync(paneStartFile, "utf8");
    const hash = createHash("sha256").update(paneStart).digest("base64");
    return {
      paneStart,
      paneStartHash: `sha256-${hash}`,
      officeJs: officeJs.address,
      officeJsOrigin: officeJs.origin === null ? "" : ` ${officeJs.origin}`,
    };
  };
}

module.exports = { paneTemplate };
