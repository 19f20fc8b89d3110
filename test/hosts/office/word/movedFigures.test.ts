import { createWordHost } from "../../../../src/hosts/office/word/wordHost";
import { figureMarkup } from "../../../writers/refresh/drawnDraft";
import { startOffice } from "../officeLibrary";
import { stepsFrom } from "./draftSteps";
import { insertedDraft } from "./insertedDraft";
import type { OpenedDocument } from "./openDocument";
import { openWord } from "./openWord";

const host = createWordHost({ answerMs: 20_000, pauseMs: 1 });
const stepsTo = stepsFrom(host);

let opened: OpenedDocument;

beforeAll(async () => {
  await startOffice(openWord().application);
});

afterEach(() => {
  expect(opened.application.gaps).toEqual([]);
});

test.each<{ readonly name: string; readonly to: (body: string, figure: string) => string }>([
  { name: "to another paragraph", to: (body, figure) => `${body}<w:p>${figure}</w:p>` },
  {
    name: "ahead of all others",
    to: (body, figure) => body.replace("<w:p>", `<w:p>${figure}</w:p><w:p>`),
  },
  {
    name: "into a table of the user's",
    to: (body, figure) => `${body}${tableAround(`<w:p>${figure}</w:p>`)}`,
  },
  {
    name: "into a table within a table",
    to: (body, figure) => `${body}${tableAround(`${tableAround(`<w:p>${figure}</w:p>`)}<w:p/>`)}`,
  },
  {
    name: "into a control of the user's",
    to: (body, figure) =>
      `${body}<w:sdt><w:sdtPr><w:tag w:val="own"/></w:sdtPr><w:sdtContent><w:p>${figure}</w:p></w:sdtContent></w:sdt>`,
  },
  {
    name: "into the table of the report, beside its own figure",
    to: (body, figure) => {
      const [cell = ""] = figureMarkup(4).exec(body) ?? [];
      return body.replace(cell, `${figure}${cell}`);
    },
  },
])("a figure is written where it was moved $name", async ({ to }) => {
  opened = await insertedDraft(host);
  const { document } = opened;
  document.edit((body) => {
    const [figure = ""] = figureMarkup(1).exec(body) ?? [];
    return to(body.replace(figure, ""), figure);
  });
  const before = document.body;
  const { edits, modelWithout } = await stepsTo("120.00");
  expect(edits.map(({ tag }) => tag).sort()).toEqual(["juesuan:1", "juesuan:4"]);
  expect(await host.applyEdits(edits)).toMatchObject({ value: { written: edits } });
  await host.storeModel(modelWithout([]));
  expect(document.body).toBe(before.replace(/100\.00/g, "120.00"));
  expect((await stepsTo("120.00")).edits).toEqual([]);
});

test("a figure is written that is moved between comparing and writing", async () => {
  opened = await insertedDraft(host);
  const { document } = opened;
  const { edits } = await stepsTo("120.00");
  document.edit((body) => {
    const [figure = ""] = figureMarkup(1).exec(body) ?? [];
    return `${body.replace(figure, "")}${tableAround(`<w:p>${figure}</w:p>`)}`;
  });
  const before = document.body;
  expect(await host.applyEdits(edits)).toMatchObject({ value: { written: edits } });
  expect(document.body).toBe(before.replace(/100\.00/g, "120.00"));
});

function tableAround(content: string): string {
  return `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;
}
