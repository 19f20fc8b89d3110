import { readFileSync } from "node:fs";
import path from "node:path";
import { bookOf } from "../../hosts/office/excel/book";
import { openBook } from "../../hosts/office/excel/openBook";
import { readSample } from "../../support/readSample";
import { officeLtsc2021, officeProfiles, officeWeb } from "../../hosts/office/profiles";
import { WordDocument } from "../../hosts/office/word/wordDocument";
import { openDocument } from "../../hosts/office/word/openDocument";
import { browserPages } from "../browserPages";
import { until } from "../until";
import { office, sumSheet } from "./excelPanes";
import { openPane } from "./openPane";
import { openPaneOnWeb } from "./openPaneOnWeb";
import { chooseStep } from "./pages";

jest.setTimeout(120_000);

const newPage = browserPages("office");
const narrow = { viewport: { width: 330, height: 700 } };

// the oldest one is what the other tests run in
describe.each(officeProfiles.filter((profile) => profile !== officeLtsc2021))(
  "$name",
  (profile) => {
    const open = profile === officeWeb ? openPaneOnWeb : openPane;

    test("Excel: the workbook is read and watched, and the analysis written into it", async () => {
      const excel = openBook(bookOf(await readSample(office)), profile);
      const pane = await open(await newPage(narrow), excel.application);
      await pane.getByRole("button", { name: "读取当前工作簿" }).click();
      await pane.getByRole("tabpanel", { name: "数据" }).waitFor({ timeout: 30_000 });
      expect(excel.book.changes).toBe(0);
      await until(() => excel.listening.has(10), "the pane listens to changes");
      excel.type(sumSheet, "B5");
      await pane.getByText("结果可能已过期").waitFor();
      await chooseStep(pane, "指标");
      await pane.getByRole("button", { name: "生成分析表" }).click();
      await pane.getByText("已写入工作表：决算分析、问题清单。").waitFor();
      expect(excel.book.sheets.map(({ name }) => name)).toContain("决算分析");
      expect(excel.application.gaps).toEqual([]);
    });

    test("Word: the report goes in, a figure that was typed over is asked about, the rest is updated", async () => {
      const word = openDocument(new WordDocument(), profile);
      const pane = await open(await newPage(narrow), word.application);
      const file = path.resolve(__dirname, "../../../samples", office);
      const buffer = readFileSync(file);
      await pane
        .locator("input[type=file][multiple]")
        .last()
        .setInputFiles({ name: "决算.xlsx", mimeType: "application/octet-stream", buffer });
      await pane.getByRole("tabpanel", { name: "数据" }).waitFor({ timeout: 30_000 });
      await chooseStep(pane, "报告");
      await pane.getByRole("button", { name: /^插入到文档/ }).click();
      await pane.getByText("已插入到文档").waitFor();
      word.document.edit((body) => body.replace("<w:t>1644.56万元<", "<w:t>1644.00万元<"));
      await pane.getByRole("button", { name: "更新已有报告" }).click();
      const kept = pane.getByRole("region", { name: /^您改过，工作簿没有变/ });
      await kept.getByRole("radio", { name: "改回工作簿的数" }).check();
      await pane.getByRole("button", { name: "更新 1 处" }).click();
      await pane.getByText("已更新 1 处").waitFor();
      expect(word.document.body).not.toContain("1644.00万元");
      expect(word.application.gaps).toEqual([]);
    });
  },
);
