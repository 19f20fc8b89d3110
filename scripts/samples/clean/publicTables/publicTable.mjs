import { words } from "../../spreadsheet/cells.mjs";
import { addRow, addTitle, newPage } from "../../spreadsheet/page.mjs";
import { readSampleData } from "../../sampleData.mjs";

const { functionalClasses, functionalItems, economicBlocks } = readSampleData("classifications");

export { economicBlocks, functionalClasses };

/** A sheet of the published set: title, table number at the right, department and unit above the frame. */
export function newPublicPage({ number, title, department, widths, landscape = false }) {
  const page = newPage(`GK${number} ${title}`, { widths, landscape });
  addTitle(page, title);
  addRow(page, [words(`公开${number}表`, { look: "tableNumber", across: widths.length })], {
    height: 18,
  });
  const left = Math.ceil(widths.length / 2);
  addRow(
    page,
    [
      words(`部门：${department}`, { look: "departmentLine", across: left }),
      words("单位：万元", { look: "unitLine", across: widths.length - left }),
    ],
    { height: 18 },
  );
  return page;
}

/** The name of a functional code, from class to item. */
export function functionName(code) {
  const name =
    functionalItems[code] ?? functionalClasses.find(([, classCode]) => classCode === code)?.[2];
  if (name === undefined) {
    throw new Error(`No name for functional code ${code}`);
  }
  return name;
}
