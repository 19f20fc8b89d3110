import { economicClassNames } from "../figures";
import { type Form, type FormRow, lineAmount } from "../form";
import { basicByClass, economicCodes, economicNames, type Phase } from "../statement";
import { economicCodeHeaders, economicNameHeaders } from "../wordings";
import { conceptRow } from "./namedRows";

const final: Phase = "finalAccounts";

/** 一般公共预算财政拨款基本支出决算表: blocks of economic classes beside each other. */
export function basicTable(id: string, blocks: readonly (readonly string[])[]): Form {
  return {
    id,
    titles: ["一般公共预算财政拨款基本支出决算表", "一般公共预算财政拨款基本支出决算明细表"],
    tab: "GK06 ",
    number: "公开06表",
    sides: blocks.map((classes, index) => ({
      labels: "coded",
      banner: index === 0 ? ["人员经费"] : ["公用经费"],
      codeHeader: economicCodeHeaders,
      nameHeader: economicNameHeaders,
      columns: [{ id: final, path: [["决算数", "金额"]] }],
      rows: [...economicCodes(classes).map(economicRow), ...blockTotal(index, blocks.length)],
      anyColumnOrder: false,
    })),
    note: "注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。",
  };
}

function economicRow(code: string): FormRow {
  const cents = basicByClass([code], final);
  return {
    code,
    label: [economicNames[code] ?? economicClassNames[code] ?? code],
    role: "line",
    figures: {
      [final]: lineAmount("generalBudgetExpenditure.basic", code, { phase: final, cents }),
    },
  };
}

function blockTotal(index: number, blocks: number): readonly FormRow[] {
  if (index === 0) {
    return [
      conceptRow("generalBudgetExpenditure.personnel", ["人员经费合计"], {
        of: (phase) => basicByClass(["301", "303"], phase),
        at: [final],
        role: "total",
      }),
    ];
  }
  return index === blocks - 1
    ? [
        conceptRow("generalBudgetExpenditure.publicUse", ["公用经费合计"], {
          of: (phase) => basicByClass(["302", "310"], phase),
          at: [final],
          role: "total",
        }),
      ]
    : [];
}
