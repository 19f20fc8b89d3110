import { Document, Packer, Paragraph } from "docx";
import { strToU8 } from "fflate";
import { analyse, type Analysis } from "../../src/app/analyse";
import { exportReport } from "../../src/app/exportReport";
import { noInstructions } from "../../src/app/instructions";
import type { KeptAnswers } from "../../src/app/keptAnswers";
import { readPriorCauses } from "../../src/app/priorCauses/readPriorCauses";
import { buildReport, templateOf } from "../../src/app/report";
import { varianceViews } from "../../src/app/views/varianceViews";
import type { PriorCauseView } from "../../src/app/views/varianceView";
import { readSample } from "../support/readSample";

const reception = "cause.threePublicExpenses.officialReception.finalAccounts";
const abroad = "cause.threePublicExpenses.overseasTravel.finalAccounts";

let analysis: Analysis;

beforeAll(async () => {
  const read = analyse([await readSample("wangcheng-zone-2019.xlsx")], {
    fiscalYear: null,
    mappings: new Map(),
  });
  if (!read.ok) {
    throw new Error(read.error.code);
  }
  analysis = read.value;
});

/** What is offered for each difference when a file is brought in; `answers`: what was written this year. */
function offered(
  file: { readonly name: string; readonly bytes: Uint8Array },
  answers: KeptAnswers = new Map(),
) {
  // of the year after the sample's, so that its own draft is last year's
  const read = readPriorCauses(file, 2020);
  if (!read.ok) {
    throw new Error(read.error.code);
  }
  const views = varianceViews(analysis, { ...noInstructions, prior: read.value.causes, answers });
  return views.filter(({ priorCauses }) => priorCauses.length > 0);
}

/** The offers alone, by blank. */
function offers(file: Parameters<typeof offered>[0]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    offered(file).map(({ blankId, priorCauses }) => [blankId, priorCauses.map(({ text }) => text)]),
  );
}

async function published(...paragraphs: readonly string[]) {
  const children = paragraphs.map((paragraph) => new Paragraph(paragraph));
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  return { name: "上年公开.docx", bytes: new Uint8Array(bytes) };
}

function answersFile(answers: Readonly<Record<string, unknown>>) {
  return { name: "上年.json", bytes: strToU8(JSON.stringify(answers)) };
}

function kept(answers: Readonly<Record<string, string>>): KeptAnswers {
  return new Map(Object.entries(answers).map(([id, text]) => [id, { text, figures: null }]));
}

describe("from a file of answers", () => {
  test("by blank; what is no cause of this year's differences is not offered", () => {
    expect(
      offers(
        answersFile({
          [`${reception}.originalBudget`]: "主要原因是接待批次减少。",
          [`${reception}.adjustedBudget`]: "本年没有这个比较",
          "cause.expenditure.2010301.total.finalAccounts.originalBudget": "本年没有这一行",
          "material.problems": "不是原因",
          [`${abroad}.originalBudget`]: "按【统筹部门】安排",
        }),
      ),
    ).toEqual({ [`${reception}.originalBudget`]: ["接待批次减少"] });
  });

  test("with the amounts it was written for, and judged by this year's", () => {
    const [view] = offered(
      answersFile({
        [`${reception}.priorYearFinalAccounts`]: {
          text: "接待批次减少",
          current: "99900.00",
          base: "123500.00",
        },
      }),
    );
    // this year 12.35 after 9.99: last year's fall became a rise
    expect(view?.priorCauses).toEqual<readonly PriorCauseView[]>([
      {
        text: "接待批次减少",
        file: "上年.json",
        said: "决算数9.99万元，上年决算数12.35万元",
        warnings: [
          {
            message: "上年说明的是减少，本年公务接待费增加了2.36万元，这个原因未必适用。请核对。",
          },
        ],
      },
    ]);
  });
});

describe("from a report that somebody published", () => {
  test("by line and by comparison; where nobody can tell, nothing", async () => {
    const file = await published(
      "2018年度部门决算情况说明",
      "公务接待费支出预算为70.00万元，支出决算为9.99万元，完成预算的14.27%，决算数小于年初预算数的主要原因是从严审批，与上年相比减少2.00万元，下降16.68%，减少的主要原因是来访团组减少。",
      "基本支出与项目支出较上年均有增加，主要原因是业务增长。",
      "基本支出年初预算为900.00万元，支出决算为950.00万元，完成年初预算的105.56%。决算数大于年初预算数的主要原因：人员划转。",
    );
    expect(offers(file)).toEqual({
      [`${reception}.originalBudget`]: ["从严审批"],
      [`${reception}.priorYearFinalAccounts`]: ["来访团组减少"],
      "cause.expenditure.basic.finalAccounts.originalBudget": ["人员划转"],
    });
  });

  test("one cause that stands there twice is offered once, two are two", async () => {
    const sentence = "公务接待费比年初预算减少5万元，主要原因是";
    const file = await published(
      `${sentence}批次减少。`,
      `${sentence}批次减少。`,
      `${sentence}标准降低。`,
    );
    expect(offers(file)).toEqual({ [`${reception}.originalBudget`]: ["批次减少", "标准降低"] });
  });

  test("last year's numbers are pointed out where it is offered, and once it is taken until they are changed", async () => {
    const file = await published(
      "公务接待费比2017年增加3.00万元，主要原因是2018年承办现场会18.00万元。",
    );
    const words = "2018年承办现场会18.00万元";
    const stale = "“2018年”“18.00万元”是上年原因里的写法，请核对后改成本年的，或删去。".replace(
      "”“",
      "”、“",
    );
    const blank = `${reception}.priorYearFinalAccounts`;
    const warnings = (text: string) =>
      offered(file, kept({ [blank]: text })).map((view) => ({
        offer: view.priorCauses.flatMap((prior) => prior.warnings.map(({ message }) => message)),
        field: view.warnings.map(({ message }) => message),
        state: view.state,
      }));
    const [taken] = warnings(words);
    expect(taken?.offer).toContain(stale);
    expect(taken?.field).toContain(stale);
    expect(taken?.state).toBe("drafted");
    expect(warnings("2019年承办现场会2.00万元")).toEqual([
      expect.objectContaining({ field: [], state: "done" }),
    ]);
  });
});

describe("from a draft of ours", () => {
  // the sample's own cause for overseas travel, in a column
  const ofColumn = "按照上级统一组织的招商和经贸交流安排，实际出访批次和随团人数多于年初计划";

  async function draft(answers: KeptAnswers) {
    const template = templateOf("variance-note");
    if (template === undefined) {
      throw new Error("no template");
    }
    const report = buildReport(analysis, template, { ...noInstructions, answers });
    return { name: "上年底稿.docx", bytes: await exportReport(report) };
  }

  test("what was filled in, each for its own blank, with its sentence", async () => {
    const file = await draft(
      kept({
        [`${reception}.originalBudget`]: "接待批次减少",
        "cause.expenditure.basic.finalAccounts.originalBudget": "人员划转",
      }),
    );
    const views = offered(file);
    expect(
      views.map(({ blankId, priorCauses }) => [blankId, priorCauses.map(({ said }) => said)]),
    ).toEqual([
      [
        "cause.expenditure.basic.finalAccounts.originalBudget",
        [
          "基本支出年初预算为1053.00万元，支出决算为5196.57万元，完成年初预算的493.50%，决算数大于年初预算数的主要原因是人员划转。",
        ],
      ],
      [
        `${abroad}.originalBudget`,
        [
          `因公出国（境）费年初预算为8.00万元，支出决算为18.60万元，完成年初预算的232.50%，超过年初预算10.60万元，超预算的主要原因是${ofColumn}。`,
        ],
      ],
      [
        `${reception}.originalBudget`,
        [
          "公务接待费年初预算为60.00万元，支出决算为12.35万元，完成年初预算的20.58%，决算数小于年初预算数的主要原因是接待批次减少。",
        ],
      ],
    ]);
  });

  test("the workbook's own cause stands there too, its blanks do not", async () => {
    expect(offers(await draft(new Map()))).toEqual({
      [`${abroad}.originalBudget`]: [ofColumn],
    });
  });

  test("of this year is refused", async () => {
    expect(readPriorCauses(await draft(new Map()), 2019)).toEqual({
      ok: false,
      error: { code: "prior.notEarlier", file: "上年底稿.docx", fiscalYear: 2019 },
    });
  });
});

describe("a wrong file is refused by name", () => {
  test.each([
    ["决算.xlsx", "PK nothing", "prior.damaged"],
    ["上年.pdf", "%PDF-1.7", "prior.notWord"],
    ["上年.json", "{", "answers.notJson"],
    ["上年.json", "[]", "answers.wrongShape"],
    ["上年.json", "{}", "prior.noCauses"],
  ])("%s that holds %s", (name, content, code) => {
    expect(readPriorCauses({ name, bytes: strToU8(content) }, 2020)).toMatchObject({
      ok: false,
      error: { code, file: name },
    });
  });

  test("a document without a cause", async () => {
    expect(readPriorCauses(await published("职责说明。"), 2020)).toEqual({
      ok: false,
      error: { code: "prior.noCauses", file: "上年公开.docx" },
    });
  });
});
