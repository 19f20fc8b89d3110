import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document, Packer, Paragraph } from "docx";
import { samplesFolder } from "../support/readSample";
import { juesuan } from "./commandLine";

const wangcheng = join(samplesFolder, "wangcheng-zone-2019.xlsx");
const line = ["--line", "公务接待费", "--against", "priorYearFinalAccounts"] as const;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "juesuan-prior-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function report(...paragraphs: readonly string[]): Promise<string> {
  const children = paragraphs.map((paragraph) => new Paragraph(paragraph));
  const path = join(folder, "report2018.docx");
  writeFileSync(path, await Packer.toBuffer(new Document({ sections: [{ children }] })));
  return path;
}

function answers(text: string): string {
  const path = join(folder, "answers2018.json");
  const id = "cause.threePublicExpenses.officialReception.finalAccounts.priorYearFinalAccounts";
  writeFileSync(path, JSON.stringify({ [id]: text }));
  return path;
}

const sentence = "公务接待费比上年减少2.00万元，减少的主要原因是来访团组减少";

test("what last year's files say of the line, in the order of the files", async () => {
  const files = ["--prior", await report(`${sentence}。`), "--prior", answers("标准降低")];
  const { output, exitCode } = await juesuan("explain", wangcheng, ...line, ...files, "--json");
  expect(exitCode).toBe(0);
  expect(JSON.parse(output)).toMatchObject({
    cause: null,
    priorCauses: [
      {
        text: "来访团组减少",
        file: join(folder, "report2018.docx"),
        said: sentence,
        // 12.35 after 9.99
        warnings: ["上年说明的是减少，本年公务接待费增加了2.36万元，这个原因未必适用。请核对。"],
      },
      {
        text: "标准降低",
        file: join(folder, "answers2018.json"),
        said: "",
        warnings: ["公务接待费增加了2.36万元，而原因“标准降低”说的是减少。请核对。"],
      },
    ],
  });
});

test("the text lists them before the candidates, with where they stood; the sentence takes none of them", async () => {
  const prior = await report(`${sentence}。`);
  const { output } = await juesuan("explain", wangcheng, ...line, "--prior", prior);
  expect(output).toContain(`  来访团组减少\n    见“${prior}”：${sentence}`);
  expect(output.indexOf("上年写的原因")).toBeLessThan(output.indexOf("可能的原因"));
  expect(output).toContain("原因：尚未填写");
});

test("causes of which nobody can tell for what they are given are counted where the person looks", async () => {
  const prior = await report(`${sentence}。`, "较上年增加3万元，主要原因是人员增加。");
  const { exitCode, complaint } = await juesuan("explain", wangcheng, ...line, "--prior", prior);
  expect(exitCode).toBe(0);
  expect(complaint).toBe(
    `从“${prior}”读到 1 条上年原因；另有 1 条看不出说的是哪一项或与什么比较，没有采用。`,
  );
});

test("a file of which every cause is clear is not complained of", async () => {
  const prior = await report(`${sentence}。`);
  const { complaint } = await juesuan("explain", wangcheng, ...line, "--prior", prior);
  expect(complaint).toBe("");
});

test.each([
  ["no Word document", "a.docx", "hello", "不是 Word 文档（.docx）"],
  ["answers that are none", "a.json", "[]", "写法不正确"],
  ["answers without a cause", "b.json", "{}", "没有找到增减原因"],
])("%s: one sentence that names the file", async (_name, file, content, words) => {
  const path = join(folder, file);
  writeFileSync(path, content);
  const { exitCode, output, complaint } = await juesuan("explain", wangcheng, "--prior", path);
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
  expect(complaint).toContain(file);
  expect(complaint).toContain(words);
  expect(complaint.split("\n")).toHaveLength(1);
});

test("a report offers no candidates, and takes no such file", async () => {
  const { exitCode, complaint } = await juesuan("report", wangcheng, "--prior", answers("甲"));
  expect(exitCode).toBe(2);
  expect(complaint).toContain("--prior");
});
