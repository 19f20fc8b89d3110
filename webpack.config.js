const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { FirstLoadBudgetPlugin } = require("./scripts/build/firstLoadBudgetPlugin.cjs");
const { officeJsFiles } = require("./scripts/build/officeJsFiles.cjs");
const { officeOptions, manifestFor } = require("./scripts/build/officeOptions.cjs");
const { paneTemplate } = require("./scripts/build/paneTemplate.cjs");
const { version } = require("./package.json");

const inFolder = (...parts) => path.join(__dirname, ...parts);

/** What the page may weigh, gzipped, before it shows anything. */
const firstLoadBudget = 200 * 1024;

const common = {
  mode: "production",
  context: __dirname,
  devtool: false,
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js", ".json"] },
  performance: { hints: false },
  infrastructureLogging: { level: "error" },
  stats: "errors-warnings",
};

const define = new DefinePlugin({ __PRODUCT_VERSION__: JSON.stringify(version) });

/** Kept between builds; dropped whenever the way of building changes. */
function cache(name) {
  return {
    type: "filesystem",
    name,
    cacheDirectory: inFolder("node_modules/.cache/webpack"),
    buildDependencies: {
      config: [__filename, inFolder("package.json"), inFolder("scripts/build/")],
    },
  };
}

/** The compiler's own minifier: a quarter of the time of the usual one, the same size. */
function minimize(ecma) {
  const terserOptions = { ecma, compress: true, mangle: true };
  return {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        terserOptions,
        extractComments: false,
      }),
    ],
  };
}

function compile(target) {
  return {
    loader: "swc-loader",
    options: {
      swcrc: false,
      isModule: "unknown",
      jsc: {
        target,
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  };
}

function compilePackages(target) {
  const rule = compile(target);
  return {
    ...rule,
    options: { ...rule.options, jsc: { target, parser: { syntax: "ecmascript" } } },
  };
}

/**
 * A build for browsers: classic scripts, no request beyond their own folder.
 *
 * Packages are compiled too, because WPS and older browsers stop at the syntax of 2018.
 */
function browserBuild({ name, entry, plugins }) {
  return {
    ...common,
    name,
    target: ["web", "es2018"],
    cache: cache(name),
    optimization: minimize(2018),
    entry,
    output: {
      path: inFolder("dist", name),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      publicPath: "auto",
      clean: true,
    },
    module: {
      rules: [
        { test: /\.tsx?$/, include: inFolder("src"), use: compile("es2018") },
        {
          test: /\.[cm]?js$/,
          include: inFolder("node_modules"),
          resolve: { fullySpecified: false },
          use: compilePackages("es2018"),
        },
        { test: /\.(png|svg)$/, type: "asset/resource" },
      ],
    },
    plugins: [
      define,
      new CopyPlugin({
        patterns: [
          { from: "samples/*.{xlsx,xls}", to: "samples/[name][ext]", noErrorOnMissing: true },
          { from: "assets/icon-*.png", to: "assets/[name][ext]" },
          { from: "assets/icon.svg", to: "assets/icon.svg" },
        ],
      }),
      ...plugins,
    ],
  };
}

const pageEntry = { page: "./src/taskpane/index.tsx" };

/** The stand-alone page as index.html; it never meets office.js. */
const pagePlugins = () => [
  new HtmlPlugin({
    template: "assets/page.html",
    filename: "index.html",
    chunks: ["page"],
    scriptLoading: "defer",
    minify: false,
  }),
  new FirstLoadBudgetPlugin({
    entry: "page",
    document: "index.html",
    maximumBytes: firstLoadBudget,
  }),
];

/** The stand-alone page. */
function page() {
  return browserBuild({ name: "page", entry: pageEntry, plugins: pagePlugins() });
}

/** The pane of Excel and Word, the manifest that leads to it, and the stand-alone page beside it. */
function office(environment) {
  const options = officeOptions(environment);
  return browserBuild({
    name: "office",
    entry: { taskpane: "./src/taskpane/officePane.tsx", ...pageEntry },
    plugins: [
      ...pagePlugins(),
      new HtmlPlugin({
        template: "assets/taskpane.html",
        templateParameters: paneTemplate(inFolder("assets/paneStart.js"), options),
        filename: "taskpane.html",
        chunks: ["taskpane"],
        scriptLoading: "defer",
        minify: false,
      }),
      new FirstLoadBudgetPlugin({
        entry: "taskpane",
        document: "taskpane.html",
        maximumBytes: firstLoadBudget,
      }),
      new CopyPlugin({
        patterns: [
          {
            from: "manifest.xml",
            transform: (manifest) => manifestFor(String(manifest), options.base),
          },
          ...(options.officeJs.isOwnCopy ? officeJsFiles : []),
        ],
      }),
    ],
  });
}

/** The command line: readers and writers in chunks of their own, loaded when a command needs them. */
const cli = () => ({
  ...common,
  name: "cli",
  target: "node20",
  cache: cache("cli"),
  optimization: minimize(2022),
  entry: {
    juesuan: "./src/cli/juesuan.ts",
    compileAhead: "./src/cli/compileAhead.ts",
    program: "./src/cli/program.ts",
  },
  node: { __dirname: false },
  output: {
    path: inFolder("dist/cli"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  module: {
    parser: { javascript: { createRequire: false } },
    rules: [{ test: /\.tsx?$/, include: inFolder("src"), use: compile("es2022") }],
  },
  plugins: [
    define,
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /^juesuan\.js$/ }),
  ],
});

/** The builds by name; each is made for an environment, of which only `office` takes notice. */
module.exports = { page, cli, office };
