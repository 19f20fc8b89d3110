import { writeFileSync } from "node:fs";

import { samplesFolder } from "./samples/sampleData.mjs";
import { sampleFiles } from "./samples/sampleFiles.mjs";

for (const { path, bytes } of sampleFiles()) {
  writeFileSync(new URL(path, samplesFolder), bytes);
  console.log(`samples/${path}`);
}
