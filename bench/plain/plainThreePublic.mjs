import { amount, change, grouped, percent, share, signed } from "./plainNumbers.mjs";

/** The paragraphs and the table of the three public expenses. */
export function plainThreePublic({
  year,
  threePublic,
  overseasTravel,
  vehicles,
  vehiclePurchase,
  vehicleRunning,
  reception,
  counts,
}) {
  return [
    body(`${year}年度${spent("“三公”经费", threePublic)}${onPriorYear("“三公”经费", threePublic)}`),
    body(spent("因公出国（境）费", overseasTravel)),
    body(
      `${spent("公务用车购置及运行维护费", vehicles)}` +
        `其中：${spent("公务用车购置费", vehiclePurchase).replace("。", "；")}` +
        `${spent("公务用车运行维护费", vehicleRunning)}` +
        `全年购置公务用车${counts["公务用车购置数"]}辆，` +
        `截至${year}年末公务用车保有量为${counts["公务用车保有量"]}辆。` +
        onPriorYear("公务用车购置及运行维护费", vehicles),
    ),
    body(
      `${spent("公务接待费", reception)}` +
        `全年国内公务接待${counts["国内公务接待批次"]}批次、${counts["国内公务接待人次"]}人次。` +
        onPriorYear("公务接待费", reception),
    ),
    {
      kind: "table",
      caption: "“三公”经费支出情况表",
      unitLine: "单位：万元",
      header: [
        "项目",
        "年初预算数",
        "决算数",
        "比年初预算增减额",
        "增减%",
        "完成年初预算",
        "上年决算数",
        "比上年增减%",
      ],
      rows: [
        tableRow("“三公”经费", threePublic),
        tableRow("因公出国（境）费", overseasTravel),
        tableRow("公务用车购置及运行维护费", vehicles),
        tableRow("公务用车购置费", vehiclePurchase),
        tableRow("公务用车运行维护费", vehicleRunning),
        tableRow("公务接待费", reception),
      ],
    },
  ];
}

function spent(label, { budget, final, cause }) {
  if (budget === 0 && final === 0) {
    return `${label}未安排预算，未发生支出。`;
  }
  const less = final < budget ? "小于" : "大于";
  return (
    `${label}年初预算为${amount(budget)}，支出决算为${amount(final)}，` +
    `完成年初预算的${percent(final, budget)}，决算数${less}年初预算数的主要原因是${cause}`
  );
}

function onPriorYear(label, { final, prior }) {
  const direction = final < prior ? "减少" : "增加";
  return `${label}支出决算数比上年${change(final, prior)}，${direction}的主要原因是【请填写原因】。`;
}

function tableRow(label, { budget, final, prior }) {
  return [
    label,
    grouped(budget),
    grouped(final),
    signed(final - budget),
    share(final - budget, budget),
    budget === 0 ? "—" : percent(final, budget),
    grouped(prior),
    share(final - prior, prior),
  ];
}

function body(text) {
  return { kind: "body", text };
}
