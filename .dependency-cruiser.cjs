/**
 * Who may import whom: the table of the house, one line for each folder.
 *
 * A folder may always import itself. Hosts are special: `app` sees only the host contract, and a
 * face sees a host only from its entry file.
 */
const folders = {
  lib: [],
  money: ["lib"],
  grid: ["lib"],
  document: ["lib"],
  domain: ["money", "lib"],
  recognition: ["grid", "domain", "money", "lib"],
  narrative: ["document", "domain", "money", "lib"],
  writers: ["document", "lib"],
  hosts: ["grid", "document", "lib"],
  app: [
    "lib",
    "money",
    "grid",
    "document",
    "domain",
    "recognition",
    "narrative",
    "writers",
    "hosts",
  ],
};

/** Where each package may be imported; a package not listed here may not be imported at all. */
const packages = {
  "big\\.js": "^src/money/",
  docx: "^src/writers/docx/",
  zod: "^src/(app|cli|hosts)/",
  "(react|react-dom|@fluentui/[^/]+)": "^src/(taskpane|commands)/",
  "@e965/xlsx": "^src/hosts/",
  "@noble/hashes": "^src/hosts/",
  saxes: "^src/(hosts|writers/docx)/",
  fflate: "^src/(hosts|writers/docx)/",
  "@microsoft/office-js-helpers": "^src/hosts/office/officeHelpers\\.ts$",
};

const faces = "^src/(taskpane|commands|cli)/";
const entryFiles =
  "^src/(taskpane|commands|cli)/(?:juesuan\\.ts|program\\.ts|index\\.tsx|officePane\\.tsx|.+\\.worker\\.ts|commands\\.ts)$";
const typeFolders =
  "^src/((domain|document|grid)/|hosts/(host|hostError|workbookHost|documentHost)\\.ts$)";

/** Matches a package under any installation layout, types included. */
const installed = (name) => `node_modules/(@types/)?(${name})/`;

const layerRules = Object.entries(folders).map(([folder, allowed]) => ({
  name: `layer-${folder}`,
  comment: `src/${folder} may import: ${allowed.join(", ") || "nothing else of src"}`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: {
    path: "^src/",
    pathNot: `^src/(${[folder, ...allowed].join("|")})/|^src/globals\\.d\\.ts$`,
  },
}));

const packageRules = Object.entries(packages).map(([name, home]) => ({
  name: `package-${name.replace(/\W+/g, "-")}`,
  comment: `this package may be imported only in ${home}`,
  severity: "error",
  from: { path: "^src/", pathNot: home },
  to: { path: installed(name) },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    ...packageRules,
    {
      name: "app-sees-only-the-host-contract",
      severity: "error",
      from: { path: "^src/app/" },
      to: { path: "^src/hosts/", pathNot: "^src/hosts/(host|hostError)\\.ts$" },
    },
    {
      name: "face-imports",
      comment: "a face imports app, lib and its own folder; the rest it knows by types only",
      severity: "error",
      from: { path: faces, pathNot: entryFiles },
      to: {
        path: "^src/",
        pathNot: ["^src/(app|lib|$1)/", typeFolders, "^src/globals\\.d\\.ts$"],
      },
    },
    {
      name: "entry-file-imports",
      comment: "an entry file also sees the hosts, nothing else",
      severity: "error",
      from: { path: entryFiles },
      to: {
        path: "^src/",
        pathNot: ["^src/(app|lib|hosts|$1)/", typeFolders, "^src/globals\\.d\\.ts$"],
      },
    },
    {
      name: "face-type-only",
      comment: "faces may use domain, document, grid and the host contract for types only",
      severity: "error",
      from: { path: faces },
      to: { path: typeFolders, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-circular",
      comment: "type-only imports may point back; values may not",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: ["\\.d\\.ts$", entryFiles] },
      to: {},
    },
    {
      name: "unlisted-package",
      comment: "add the package to the table above, with its home",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "node_modules/", pathNot: installed(Object.keys(packages).join("|")) },
    },
    {
      name: "node-only-at-the-edge",
      comment: "Node's own modules are for the command line and the file host",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|hosts)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
