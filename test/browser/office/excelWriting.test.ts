import type { Page } from "playwright-core";
import { messageOf } from "../../../src/app/messages";
import { putCell } from "../../hosts/office/excel/book";
import { sheetNamed } from "../../hosts/office/excel/openExcel";
import { openPane } from "./openPane";
import { chooseStep, refusal } from "./pages";
import { office, read, sumSheet, excelPanes } from "./excelPanes";

jest.setTimeout(120_000);

const { excel, openSample, openByButton, newPage } = excelPanes();

describe("生成分析表", () => {
  const ours = ["决算分析", "问题清单"];
  const names = (): readonly string[] => excel().book.sheets.map(({ name }) => name);

  test("writes two sheets with live formulas and links, and writes over them later", async () => {
    const page = await openSample(office);
    const before = names();
    await read(page);
    await writeSheets(page);
    expect(names()).toEqual([...before, ...ours]);
    const formulas = [...sheetNamed(excel().book, "决算分析").cells.values()]
      .flatMap((line) => [...line.values()])
      .flatMap(({ formula }) => formula ?? []);
    expect(formulas).toContain(`=IF(ISNUMBER('${sumSheet}'!B5),'${sumSheet}'!B5,"")`);
    const [location = ""] = sheetNamed(excel().book, "问题清单").links.values();
    expect(before.some((name) => location.includes(name))).toBe(true);

    await page.getByRole("button", { name: "关闭提示" }).click();
    sheetNamed(excel().book, "问题清单").cells.clear();
    await writeSheets(page);
    expect(names()).toEqual([...before, ...ours]);
    expect(sheetNamed(excel().book, "问题清单").cells.size).toBeGreaterThan(2);
  });
});

describe("on request", () => {
  const rules = (): number => excel().book.sheets.flatMap((sheet) => sheet.rules).length;

  test("the cells of findings are marked and unmarked, and a finding becomes a comment", async () => {
    const page = await openSample(office);
    await read(page);
    await chooseStep(page, "问题");
    await page.getByRole("button", { name: "标出全部" }).click();
    await page.getByText(/^已标出 \d+ 处单元格。$/).waitFor();
    expect(rules()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "取消标出" }).click();
    await page.getByText("已取消标出。").waitFor();
    expect(rules()).toBe(0);
    await page
      .getByRole("button", { name: /^加批注：/ })
      .first()
      .click();
    await page.getByText(`已在 ${sumSheet} B5 加批注。`).waitFor();
    expect(excel().book.comments).toHaveLength(1);
  });

  test("an explanation goes beside the selected row, and covers nothing", async () => {
    const page = await openSample(office);
    await read(page);
    const sheet = sheetNamed(excel().book, sumSheet);
    excel().book.active = { sheet: sheet.id, area: { row: 5, column: 1, rows: 1, columns: 1 } };
    putCell(sheet, { row: 5, column: 10 }, { value: "x", text: "x", formula: null });
    await chooseStep(page, "说明");
    const column = page.getByRole("textbox", { name: "写到哪一列" });
    const write = page.getByRole("button", { name: "把所选行的差异说明写到该列" });
    await column.fill("K");
    await write.click();
    expect(await refusal(page)).toContain(
      messageOf({ code: "host.cellTaken", sheet: sumSheet, cell: "K6" }),
    );
    await column.fill("J");
    await write.click();
    await page.getByText(`已写入 ${sumSheet} J6。`).waitFor();
    expect(sheet.cells.get(5)?.get(9)?.text).toContain("1853.89万元");
    expect(sheet.cells.get(5)?.get(10)?.value).toBe("x");
  });

  test("what was filled in is kept in the workbook, and stands on another computer", async () => {
    const page = await openSample(office);
    await read(page);
    await chooseStep(page, "说明");
    await page
      .getByRole("textbox", { name: /：原因$/ })
      .first()
      .fill("人员增加");
    await page.getByText(/^已填 1 \//).waitFor();
    await chooseStep(page, "数据");
    await page.getByRole("button", { name: "存入工作簿" }).click();
    await page.getByText(/^已存入：/).waitFor();
    expect(excel().book.xmlParts).toHaveLength(1);

    const elsewhere = await openPane(await newPage(), excel().application);
    await read(elsewhere);
    await elsewhere.getByText(/^已带入工作簿中保存的/).waitFor();
    await chooseStep(elsewhere, "说明");
    const field = elsewhere.getByRole("textbox", { name: /：原因$/ }).first();
    expect(await field.inputValue()).toBe("人员增加");
  });

  test.each([
    { view: "explain", step: "说明" },
    { view: "analysis", step: "指标" },
  ])("the button $view reads at once and lands on $step", async ({ view, step }) => {
    const page = await openByButton(office, view);
    await page.getByRole("tabpanel", { name: step }).waitFor({ timeout: 30_000 });
    expect(excel().book.changes).toBe(0);
  });
});

async function writeSheets(page: Page): Promise<void> {
  await chooseStep(page, "指标");
  await page.getByRole("button", { name: "生成分析表" }).click();
  await page.getByText("已写入工作表：决算分析、问题清单。").waitFor();
}
