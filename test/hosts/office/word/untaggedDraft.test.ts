import { controlAddress } from "../../../../src/document/draft";
import type { OpenWordEdit } from "../../../../src/document/wordEdit";
import { createWordHost } from "../../../../src/hosts/office/word/wordHost";
import { writeFlatPackage } from "../../../../src/writers/docx/writeFlatPackage";
import { drawnReport } from "../../../writers/refresh/drawnDraft";
import { startOffice } from "../officeLibrary";
import { officeLtsc2021, officeProfiles, officeWeb, type OfficeProfile } from "../profiles";
import { asSavedByLibreOffice } from "./asSavedByLibreOffice";
import { forgetBookmarks, learnBookmarks } from "./bookmarkMembers";
import { stepsFrom } from "./draftSteps";
import type { OpenedDocument } from "./openDocument";
import { openWord } from "./openWord";
import { WordDocument } from "./wordDocument";

const host = createWordHost({ answerMs: 20_000, pauseMs: 1 });
const stepsTo = stepsFrom(host);

let opened: OpenedDocument;

beforeAll(async () => {
  await startOffice(openWord().application);
});

afterEach(() => {
  forgetBookmarks();
  expect(opened.application.gaps).toEqual([]);
});

/** A document with a draft that another program saved meanwhile. */
async function savedBy(
  saved: (body: string) => string,
  profile: OfficeProfile,
): Promise<OpenedDocument> {
  opened = openWord(new WordDocument(), profile);
  await host.insertReport(writeFlatPackage(drawnReport()));
  opened.document.edit(saved);
  opened.application.log.clear();
  return opened;
}

const untagged = (body: string): string => body.replace(/<w:tag [^>]*>/g, "");
const nameless = (body: string): string => untagged(body).replace(/<w:alias [^>]*>/g, "");
const unmarked = (body: string): string => body.replace(/<w:bookmark[^>]*>/g, "");
const uncontrolled = (body: string): string =>
  body.replace(/<w:sdt><w:sdtPr>.*?<w:sdtContent>|<\/w:sdtContent><\/w:sdt>/g, "");
const copied = (body: string): string =>
  body.replace(/<w:sdt>(?:(?!<w:sdt>).)*?100\.00万元.*?<\/w:sdt>/, "$&$&");
const checkbox =
  "<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>";

type Row = {
  readonly name: string;
  readonly saved: (body: string) => string;
  readonly bookmarks?: "library";
  readonly profile?: OfficeProfile;
  readonly written?: readonly string[];
  readonly outOfReach?: readonly string[];
  /** Not found at all, and listed before anything is written. */
  readonly deleted?: readonly number[];
};

const both = ["juesuan:1", "juesuan:4"];
const all = [1, 2, 3, 4];

describe("the figures of a draft that another program saved", () => {
  test.each<Row>([
    { name: "by titles, where the tags are gone", saved: untagged, written: both },
    {
      name: "by titles, where the bookmarks are gone too",
      saved: (body) => unmarked(untagged(body)),
      written: both,
    },
    {
      name: "by tags that are empty, as by none",
      saved: (body) => body.replace(/<w:tag [^>]*>/g, '<w:tag w:val=""/>'),
      written: both,
    },
    { name: "by turn, where titles are gone too", saved: nameless, written: both },
    { name: "as LibreOffice leaves them", saved: asSavedByLibreOffice, written: both },
    {
      name: "past controls that Word does not show",
      saved: (body) => asSavedByLibreOffice(body).replace("<w:p>", `<w:p>${checkbox}`),
      written: both,
    },
    {
      name: "by bookmarks, where the controls are gone",
      saved: uncontrolled,
      bookmarks: "library",
      profile: officeWeb,
      written: both,
    },
    {
      name: "not by bookmarks in a library that does not know them",
      saved: uncontrolled,
      profile: officeWeb,
      outOfReach: both,
    },
    {
      name: "not by bookmarks in a Word that does not show them",
      saved: uncontrolled,
      bookmarks: "library",
      profile: officeLtsc2021,
      outOfReach: both,
    },
    {
      name: "not where all is gone",
      saved: (body) => unmarked(nameless(body)),
      deleted: all,
    },
    {
      name: "not by a title that two bear and one should",
      saved: (body) => copied(unmarked(untagged(body))),
      written: ["juesuan:4"],
      deleted: [1],
    },
  ])("are found $name", async (row) => {
    const { saved, bookmarks, profile = officeLtsc2021, deleted = [], ...expected } = row;
    const { document, application } = await savedBy(saved, profile);
    if (bookmarks === "library") {
      learnBookmarks();
    }
    const before = document.body;
    const { edits, plan } = await stepsTo("120.00");
    const missing = plan.figures.filter(({ status }) => status === "deleted");
    expect(missing.map(({ number }) => number)).toEqual(deleted);
    const outcome = await host.applyEdits(edits);
    const tags = (kind: "written" | "changedMeanwhile" | "outOfReach"): unknown =>
      outcome.ok && outcome.value[kind].map(({ tag }) => tag);
    expect(tags("written")).toEqual(expected.written ?? []);
    expect(tags("outOfReach")).toEqual(expected.outOfReach ?? []);
    expect(tags("changedMeanwhile")).toEqual([]);
    expect(application.log.syncs.length).toBeLessThanOrEqual(4);
    if (expected.written === undefined) {
      expect(document.body).toBe(before);
      return;
    }
    // what was written is known again, and nothing else was touched
    const again = await stepsTo("120.00");
    expect(again.edits).toEqual([]);
    expect(again.plan.figures.filter(({ status }) => status === "deleted")).toHaveLength(
      deleted.length,
    );
    const written = before
      .replace(/100\.00(?=万元<)/g, deleted.length === 0 ? "120.00" : "100.00")
      .replace(/100\.00(?=<)/g, "120.00");
    expect(withoutMarkup(document.body)).toBe(withoutMarkup(written));
  });

  test("with one title for two of them keep their own numbers", async () => {
    const { document } = await savedBy(
      (body) => unmarked(untagged(body)).replace("本年支出 cell", "本年支出 amount"),
      officeLtsc2021,
    );
    const [part] = document.xmlParts.splice(0);
    const xml = part?.xml.replace('alias="本年支出 cell"', 'alias="本年支出 amount"') ?? "";
    document.xmlParts.push({ id: "1", xml });
    const { edits } = await stepsTo("120.00");
    expect(edits.map(({ address }) => address)).toEqual([
      { kind: "title", title: "本年支出 amount", place: 0, of: 2 },
      { kind: "title", title: "本年支出 amount", place: 1, of: 2 },
    ]);
    expect(await host.applyEdits(edits)).toMatchObject({ value: { written: edits } });
    expect(document.body).toContain("<w:t>120.00万元</w:t>");
    expect(document.body).toContain("<w:t>120.00</w:t>");
  });

  test("take one round trip more than those with tags, however many they are", async () => {
    const control =
      "<w:sdt><w:sdtPr></w:sdtPr><w:sdtContent><w:r><w:t>1</w:t></w:r></w:sdtContent></w:sdt>";
    opened = openWord(new WordDocument(`<w:p>${control.repeat(120)}</w:p>`));
    const edits = Array.from({ length: 120 }, (_, place): OpenWordEdit => {
      const tag = `juesuan:${String(place + 1)}`;
      const address = { kind: "title", title: "", place, of: 120 } as const;
      return { tag, place: 0, address, before: "1", after: `=${String(place)}` };
    });
    expect(await host.applyEdits(edits)).toMatchObject({ value: { written: edits } });
    expect(opened.application.log.syncs).toHaveLength(4);
    const expected = Array.from({ length: 120 }, (_, place) => `=${String(place)}`).join("");
    expect(withoutMarkup(opened.document.body)).toBe(expected);
  });

  test("are left where somebody took one of their kind away meanwhile", async () => {
    const { document } = await savedBy(asSavedByLibreOffice, officeLtsc2021);
    const { edits } = await stepsTo("120.00");
    document.edit((body) => body.replace(/<w:sdt>(?:(?!<w:sdt>).)*?5\.26%.*?<\/w:sdt>/, ""));
    const before = document.body;
    const outcome = await host.applyEdits(edits);
    expect(outcome.ok && outcome.value.changedMeanwhile).toEqual(edits);
    expect(document.body).toBe(before);
  });

  test("have their comments named", async () => {
    const comment = '<w:commentRangeStart w:id="1"/>$&<w:commentRangeEnd w:id="1"/>';
    const commented = (body: string): string =>
      body.replace("<w:r><w:t>100.00万元</w:t></w:r>", comment);
    for (const saved of [asSavedByLibreOffice, uncontrolled]) {
      await savedBy((body) => commented(saved(body)), officeLtsc2021);
      expect((await stepsTo("120.00")).commented.map(({ tag }) => tag)).toEqual(["juesuan:1"]);
    }
  });
});

test.each(officeProfiles)(
  "blanks and figures without tags are led to in $name",
  async (profile) => {
    const { document } = await savedBy(asSavedByLibreOffice, profile);
    const { draft } = await stepsTo("100.00");
    expect(draft.blanksLeft.map(({ prompt }) => prompt)).toEqual(["【请填写原因】"]);
    for (const [tag, stands] of [
      ["juesuan:blank:1", "【请填写原因】"],
      ["juesuan:4", "100.00"],
    ] as const) {
      const address = controlAddress(draft, { tag, place: 0 });
      expect(await host.showControl(address)).toEqual({ ok: true, value: true });
      expect(document.selected).toBe(stands);
    }
  },
);

test("a bookmark is led to, where this Word can", async () => {
  const { document } = await savedBy(uncontrolled, officeWeb);
  const show = async (): Promise<unknown> => {
    const { draft } = await stepsTo("100.00");
    const shown = await host.showControl(controlAddress(draft, { tag: "juesuan:1", place: 0 }));
    return shown.ok && shown.value;
  };
  expect(await show()).toBe(false);
  learnBookmarks();
  expect(await show()).toBe(true);
  expect(document.selected).toBe("juesuan_1");
});

function withoutMarkup(body: string): string {
  return body.replace(/<[^>]*>/g, "");
}
