import { readOpenDraft } from "../../../../src/app/refreshOpenDraft";
import { createWordHost } from "../../../../src/hosts/office/word/wordHost";
import { writeFlatPackage } from "../../../../src/writers/docx/writeFlatPackage";
import { drawnReport } from "../../../writers/refresh/drawnDraft";
import { startOffice } from "../officeLibrary";
import { insertedDraft } from "./insertedDraft";
import type { OpenedDocument } from "./openDocument";
import { openWord } from "./openWord";
import type { WordDocument } from "./wordDocument";

const host = createWordHost({ answerMs: 20_000, pauseMs: 1 });

let opened: OpenedDocument;

beforeAll(async () => {
  await startOffice(openWord().application);
});

afterEach(() => {
  expect(opened.application.gaps).toEqual([]);
});

describe("a report goes into no document with figures that it cannot compare", () => {
  const otherForm =
    (form: string) =>
    ({ xmlParts }: WordDocument): void => {
      const kept = xmlParts.splice(0);
      const changed = (xml: string): string => xml.replace(/urn:juesuan:draft:\d+/, form);
      xmlParts.push(...kept.map(({ id, xml }) => ({ id, xml: changed(xml) })));
    };
  const dropModel = ({ xmlParts }: WordDocument): void => {
    xmlParts.length = 0;
  };
  const emptied = "<w:p><w:r><w:t>rest</w:t></w:r></w:p>";

  test.each<{
    readonly name: string;
    readonly meanwhile: (document: WordDocument) => void;
    readonly compared: string;
    readonly inserted: "refused" | "done";
  }>([
    {
      name: "whose model another program has dropped",
      meanwhile: dropModel,
      compared: "refresh.modelLost",
      inserted: "refused",
    },
    {
      name: "of an earlier version",
      meanwhile: otherForm("urn:juesuan:draft:1"),
      compared: "draft.otherVersion",
      inserted: "refused",
    },
    {
      name: "of a later version",
      meanwhile: otherForm("urn:juesuan:draft:3"),
      compared: "draft.otherVersion",
      inserted: "refused",
    },
    {
      name: "but into one that was emptied, its model too",
      meanwhile: (document) => {
        dropModel(document);
        document.edit(() => emptied);
      },
      compared: "refresh.noDraftOpen",
      inserted: "done",
    },
    {
      name: "but into one with controls of somebody else",
      meanwhile: (document) => {
        dropModel(document);
        document.edit((body) => body.replace(/"juesuan:/g, '"other:juesuan:'));
      },
      compared: "refresh.noDraftOpen",
      inserted: "done",
    },
  ])("$name", async ({ meanwhile, compared, inserted }) => {
    opened = await insertedDraft(host);
    const { document, application } = opened;
    meanwhile(document);
    const before = document.body;
    const read = await host.readDocument();
    const draft = read.ok ? readOpenDraft(read.value) : read;
    expect(draft).toMatchObject({ ok: false, error: { code: compared } });
    expect(application.log.syncs).toHaveLength(1);
    expect(await host.insertReport(writeFlatPackage(drawnReport()))).toMatchObject(
      inserted === "done" ? { ok: true } : { ok: false, error: { code: "host.draftPresent" } },
    );
    expect(document.body === before).toBe(inserted === "refused");
    expect(application.references.live).toBe(0);
  });
});
