import { putCell } from "../../hosts/office/excel/book";
import { sheetNamed } from "../../hosts/office/excel/openExcel";
import { until } from "../until";
import { chooseStep, contents } from "./pages";
import { office, read, sumSheet, excelPanes } from "./excelPanes";

jest.setTimeout(120_000);

const { excel, openSample, newPage } = excelPanes();

describe("the open workbook", () => {
  test.each([
    { sample: office, title: "政府办公室 2019" },
    { sample: "clean-department-2023.xlsx", title: "完整部门 2023" },
  ])("$sample says in Excel what its file says", async ({ sample, title }) => {
    const page = await openSample(sample);
    await read(page);
    expect(readingSyncs()).toHaveLength(3);
    const inExcel = await contents(page);
    expect(inExcel.indicators?.length).toBeGreaterThan(3);
    expect(inExcel.report?.join("").length).toBeGreaterThan(500);
    expect(excel().book.changes).toBe(0);

    const alone = await newPage();
    await alone.page.goto(alone.address);
    await alone.page.getByRole("button", { name: title }).click();
    await alone.page.getByRole("tabpanel", { name: "数据" }).waitFor({ timeout: 30_000 });
    expect(inExcel).toEqual(await contents(alone.page));
  });

  test("a finding leads to its cell, in Excel", async () => {
    const page = await openSample(office);
    await read(page);
    await chooseStep(page, "问题");
    await page
      .getByRole("button", { name: `${sumSheet} B5` })
      .first()
      .click();
    await until(() => excel().book.active.area.row === 4, "B5 selected");
    expect(excel().book.active).toEqual({
      sheet: sheetNamed(excel().book, sumSheet).id,
      area: { row: 4, column: 1, rows: 1, columns: 1 },
    });
  });

  test("a cell of a hidden sheet is shown in the pane, and the sheet stays hidden", async () => {
    const page = await openSample(office);
    await read(page);
    const sheet = sheetNamed(excel().book, sumSheet);
    sheet.visibility = "hidden";
    await chooseStep(page, "问题");
    await page
      .getByRole("button", { name: `${sumSheet} B5` })
      .first()
      .click();
    await page.getByRole("region", { name: `原表：${sumSheet}` }).waitFor();
    expect(await page.locator("td[aria-current=location]").innerText()).toBe("1853.89");
    expect(sheet.visibility).toBe("hidden");
  });

  test("a change of somebody's marks the results, and reading again brings it", async () => {
    const page = await openSample(office);
    await read(page);
    await chooseStep(page, "问题");
    const sum = page.locator("[data-finding]", { hasText: /调整预算数为.*各分项合计/ });
    expect(await sum.innerText()).toContain("1853.89万元");
    await until(() => excel().listening.has(10), "the pane listens to changes");
    putCell(
      sheetNamed(excel().book, sumSheet),
      { row: 4, column: 1 },
      { value: 1900.5, text: "1900.50", formula: null },
    );
    excel().type(sumSheet, "B5");
    await page.getByText("结果可能已过期").waitFor();
    await page.getByRole("button", { name: "重新读取" }).click();
    await page.getByText("结果可能已过期").waitFor({ state: "detached" });
    await page.getByRole("tabpanel", { name: "问题" }).waitFor();
    expect(await sum.innerText()).toContain("1900.50万元");
  });
});

/** Round trips for the cells: which sheets, how large, what stands in them. */
function readingSyncs(): readonly unknown[] {
  return excel().application.log.syncs.filter(({ touched }) =>
    touched.some((member) => /^(?:Worksheet|Range)\./.test(member)),
  );
}

describe("the world", () => {
  test("protected sheets are read as others are", async () => {
    const page = await openSample(office, { [sumSheet]: { isProtected: true } });
    await read(page);
    expect(excel().book.changes).toBe(0);
  });

  test.each([2, 3])("a sheet deleted before round trip %i is left out", async (sync) => {
    const page = await openSample(office);
    const { application, book } = excel();
    const happens = (): void => {
      book.sheets.splice(book.sheets.indexOf(sheetNamed(book, "文字材料")), 1);
    };
    application.faults.at(sync, { kind: "meanwhile", happens });
    await read(page);
    await page.getByText("文字材料（").waitFor({ state: "detached" });
  });
});
