import { drivers } from "./plainDrivers.mjs";
import { plainThreePublic } from "./plainThreePublic.mjs";
import { amount, change, grouped, percent, share, signed } from "./plainNumbers.mjs";

const blank = "【请填写原因】";

/** The note's blocks in reading order: `title`, `heading`, `body` or `table`. */
export function plainText(figures) {
  const { year, department } = figures;
  return [
    { kind: "title", lines: [department, `${year}年度预算执行差异情况说明`] },
    heading("一、总体情况"),
    ...overall(figures),
    heading("二、预算与决算差异情况"),
    varianceTable(figures),
    heading("三、“三公”经费支出情况"),
    ...plainThreePublic(figures),
    heading("四、需要说明的主要差异"),
    ...explanations(figures),
    heading("五、需要核实的问题"),
    body("已执行的审核未发现需要核实的问题。"),
  ];
}

function overall({
  income,
  expenditure,
  basic,
  project,
  opening,
  closing,
  otherIncome,
  fiscalAppropriation,
}) {
  return [
    body(
      `年初结转和结余${amount(opening.final)}。本年收入合计${amount(income.final)}，其中：` +
        `财政拨款收入${amount(fiscalAppropriation)}，占${percent(fiscalAppropriation, income.final)}；` +
        `其他收入${amount(otherIncome)}，占${percent(otherIncome, income.final)}。` +
        `本年支出合计${amount(expenditure.final)}，其中：` +
        `基本支出${amount(basic.final)}，占${percent(basic.final, expenditure.final)}；` +
        `项目支出${amount(project.final)}，占${percent(project.final, expenditure.final)}。`,
    ),
    body(
      `年末结转和结余${amount(closing.final)}。${completion("收入", income)}；` +
        `${completion("支出", expenditure)}；` +
        `预算调整率为${percent(expenditure.adjusted - expenditure.budget, expenditure.budget)}；` +
        `预算执行率（决算数÷调整预算数）为${percent(expenditure.final, expenditure.adjusted)}；` +
        `资金执行进度（本年支出÷本年收入）为${percent(expenditure.final, income.final)}。`,
    ),
  ];
}

function varianceTable(figures) {
  const row = (label, { budget, adjusted, final, prior }) => [
    label,
    grouped(budget),
    adjusted === undefined ? "" : grouped(adjusted),
    grouped(final),
    signed(final - budget),
    share(final - budget, budget),
    percent(final, budget),
    adjusted === undefined ? "" : percent(final, adjusted),
    grouped(prior),
    share(final - prior, prior),
  ];
  return {
    kind: "table",
    caption: "预算与决算差异情况表",
    unitLine: "单位：万元",
    header: [
      "项目",
      "年初预算数",
      "调整预算数",
      "决算数",
      "比年初预算增减额",
      "增减%",
      "完成年初预算",
      "预算执行率",
      "上年决算数",
      "比上年增减%",
    ],
    rows: [
      row("本年收入合计", figures.income),
      row("本年支出合计", figures.expenditure),
      row("基本支出", figures.basic),
      row("人员经费", figures.personnel),
      row("公用经费", figures.publicUse),
      row("项目支出", figures.project),
      row("机关运行经费", figures.operating),
    ],
  };
}

function explanations(figures) {
  const { income, expenditure, basic, project, operating, opening, closing, projects } = figures;
  const natures = [
    { name: "基本支出", ...basic },
    { name: "项目支出", ...project },
  ];
  const staff = [
    { name: "人员经费", ...figures.personnel },
    { name: "公用经费", ...figures.publicUse },
  ];
  return [
    onBudget("收入", income),
    taken("支出", expenditure, natures),
    // what stands around the picture; the picture itself the package cannot draw
    body("单位：万元（图形未从零画起）"),
    body("本年支出合计决算数比年初预算数增减构成"),
    taken("基本支出", basic, staff),
    taken("项目支出", project, projects),
    onBudget("机关运行经费", operating),
    moved("项目支出调整预算数", "年初预算数", {
      now: project.adjusted,
      before: project.budget,
      lines: projects.map(({ name, adjusted, budget }) => ({
        name,
        now: adjusted,
        before: budget,
      })),
    }),
    moved("项目支出决算数", "调整预算数", {
      now: project.final,
      before: project.adjusted,
      lines: projects.map(({ name, final, adjusted }) => ({ name, now: final, before: adjusted })),
    }),
    moved("收入决算数", "上年", { now: income.final, before: income.prior }),
    moved("支出决算数", "上年", {
      now: expenditure.final,
      before: expenditure.prior,
      lines: natures.map(({ name, final, prior }) => ({ name, now: final, before: prior })),
    }),
    moved("机关运行经费决算数", "上年", { now: operating.final, before: operating.prior }),
    moved("年末结转和结余", "年初", { now: closing.final, before: opening.final }),
    ...projects.map((line) => onBudget(line.name, line)),
  ];
}

function onBudget(label, line) {
  return body(`${completion(label, line)}，${relation(line)}`);
}

/** The same with the lines that drive it. */
function taken(label, line, lines) {
  const whole = { now: line.final, before: line.budget };
  const parts = lines.map(({ name, final, budget }) => ({ name, now: final, before: budget }));
  return body(
    `${completion(label, line)}，比年初预算数${change(whole.now, whole.before)}。` +
      `${drivers(whole, parts)}${relation(line)}`,
  );
}

function relation({ final, budget, cause }) {
  return `决算数${final < budget ? "小于" : "大于"}年初预算数的主要原因是${cause}`;
}

function moved(label, base, { now, before, lines }) {
  const statement = `${label}为${amount(now)}，比${base}${change(now, before)}`;
  const reason = `${now < before ? "减少" : "增加"}的主要原因是${blank}。`;
  return body(
    lines === undefined
      ? `${statement}，${reason}`
      : `${statement}。${drivers({ now, before }, lines)}${reason}`,
  );
}

function completion(label, { budget, final }) {
  const subject = label === "收入" || label === "支出" ? `${label}决算` : "支出决算";
  return `${label}年初预算为${amount(budget)}，${subject}为${amount(final)}，完成年初预算的${percent(final, budget)}`;
}

function heading(text) {
  return { kind: "heading", text };
}

function body(text) {
  return { kind: "body", text };
}
