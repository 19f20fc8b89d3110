import chromium from "@sparticuz/chromium";

// The package unpacks into the temporary folder of its process; see unpackBundledBrowser.ts.
await chromium.executablePath();
