import type { ConceptId } from "../../domain/concepts/index";

/** What sentences call a concept, beside its own label. */
export const sentenceNames: Readonly<Partial<Record<ConceptId, readonly string[]>>> = {
  "income.total": ["收入", "总收入"],
  "expenditure.total": ["支出", "总支出"],
  "generalBudgetExpenditure.total": ["一般公共预算支出", "一般公共预算拨款支出"],
  "generalBudgetExpenditure.basic": ["一般公共预算基本支出"],
  "generalBudgetExpenditure.project": ["一般公共预算项目支出"],
  "expenditure.publicUse": ["日常公用经费"],
  "carryOver.closing": ["年末结转结余", "结转和结余", "结转结余"],
  "threePublicExpenses.total": ["财政拨款三公经费", "一般公共预算财政拨款三公经费"],
  "threePublicExpenses.overseasTravel": ["因公出国(境)费用", "因公出国(境)", "因公出国(境)经费"],
  "threePublicExpenses.officialVehicles": [
    "公务用车购置及运行费",
    "公务用车购置和运行维护费",
    "公务用车购置费及运行维护费",
    "公务用车购置及运行维护",
  ],
  "threePublicExpenses.vehiclePurchase": ["公务用车购置"],
  "threePublicExpenses.vehicleRunning": ["公务用车运行费", "公务用车运行维护"],
  "threePublicExpenses.officialReception": ["公务接待"],
};

/** What money is compared with, as sentences say it: `budget` is one of the two, which one the context says. */
export type SpokenBase =
  | "originalBudget"
  | "adjustedBudget"
  | "budget"
  | "priorYearFinalAccounts"
  | "opening"
  | "otherYear";

/** The wordings of a base, tried one after the other on what is left of a clause. */
export const baseWordings: readonly (readonly [SpokenBase, RegExp])[] = [
  [
    "otherYear",
    /(?:与|比|较|同)(?:上年|去年|上一年|20\d\d年)度?(?:同期)?(?:的|年初|部门|收入|支出|收支)*预算数?(?:相比|比较|对比)?/,
  ],
  [
    "priorYearFinalAccounts",
    /(?:与|比|较|同)(?:上年|去年|上一年)度?(?:同期)?(?:(?:收入|支出|收支)*决算数?)?(?:相比|比较|对比|比)?(?:同比)?|同比/,
  ],
  ["opening", /(?:与|比|较)年初(?!预算|批复|部门)(?:数|结转和?结余)?(?:相比)?/],
  ["adjustedBudget", /(?:完成|超过|超|与|比|较)?(?:全年|调整后?的?|变更后)预算数?(?:相比)?的?/],
  ["originalBudget", /(?:完成|超过|超|与|比|较)?年初(?:批复|部门)?预算(?:批复)?数?(?:相比)?的?/],
  ["budget", /(?:完成|超过|超|与|比|较)?(?:本年|当年|部门)?预算数?(?:相比)?的?/],
];

/** A year that is compared with by its number. */
export const namedYear =
  /(?:与|比|较|同)(20\d\d)年度?(?:同期)?(?:(?:收入|支出|收支)*决算数?)?(?:相比|比较|对比|比)?/;

/** The three budgets, whose names are no word of a budget as a plan. */
export const budgetNames = /(公共|基金|经营)预算/g;
export const budgetWord = "预算";

/** Amounts, percents and counts; “700.06万4元” has been seen. */
export const amountWords =
  /-?\d+(?:[.,]\d+)*(?:亿元|万元|元|万|亿|%|个百分点|倍|人次|批次|团组|人|批|次|辆|台|个|家)+(?:\d+元)?/g;

/** Which way an amount went. */
export const risingWords = /增加|增长|上升|提高|增多|大于|高于|多于|超过|超出|超/g;
export const fallingWords = /减少|下降|降低|减小|小于|低于|少于/g;

/** Words of a clause that are neither a name nor a number, before it and behind it. */
export const leadingWords =
  /^(?:[^\d]{0,30}20\d\d年度?|本(?:单位|部门|局|办|级)|我(?:单位|部门|局|办)|本年度?|当年|决算|实际|其中)/;
export const trailingWords =
  /(?:存在|产生|出现|形成|有)?(?:较大|一定)?(?:差异|差额|差距|偏差|不一致)(?:较大|较小)?$|(?:决算|预算|执行)?(?:数额|数|额|金额|总额|合计|共计|情况)$|(?:决算|预算|为|是|共|约|达|达到|的|了|均|各|分别|不足|有所|略有|幅度|完成)$/;

/** “公务接待费支出” is “公务接待费”: of an expense that is named as one, the word says nothing more. */
export const spendingOfExpense = /(费|费用|经费)(?:财政拨款)?支出$/;

/** Clauses of shares, purposes and contents: they say nothing of how amounts differ. */
export const asideClause = /^(?:占|主要用于|用于|主要包括|包括|开支内容|无可比性)/;

/** The list behind it names parts of what stands before it. */
export const partMark = /^其中:?/;

/** What ends the name of a sum of money. */
export const moneyName = /(?:费|费用|经费|支出|收入|结余|\([类款项]\))$/;

/** What is all that is left of a clause that goes on about what was named before. */
export const bareMoney: ReadonlySet<string> = new Set(["收入", "支出"]);

/** What introduces a cause whatever stands before it. */
export const causeMark =
  /(?:主要)?(?:原因|因素)(?:主要)?(?:是|为|系|在于|有|如下)?[：:]|(?:主要)?(?:原因|因素)(?:主要)?(?:是|为|系|在于|有)|(?:主要)?(?:原因|因素)(?=一是)|主要(?:由于|因为)/;

/** What introduces a cause only right behind a change; else it may introduce a list. “因公…” is another word. */
export const causeMarkBehindChange =
  /主要(?:是|系|为|因(?![公地]))|(?:是|系)(?:由于|因为)|[,，](?:系|是|因(?![公地])|由于?)(?=[^,，;；:：]+所致(?:$|[,，;；]))/;

/** “主要原因是因…” says it twice; “因公…” is another word. */
export const introducing = /^(?:由于|因为|因(?![公地]))/;

/** What a cause ends with that is no part of it: “系…所致”. */
export const broughtAbout = /所致$/;

/** A sentence that goes on with the causes that the one before it began. */
export const furtherCause = /^(?:[二三四五六七八九]是|其[次二三]|再次|最后)/;

/** A clause behind a cause that begins another statement. */
export const statesAccount = /(?:预算|决算)数?(?:为|是)?\d|完成(?:年初|全年|调整后?)?预算/;
export const beginsComparison =
  /^(?:与|比|较|同)(?:上年|去年|上一年|20\d\d年|年初|全年|调整后?预算|预算)/;

/** A clause of a list of causes, or one that says what was done with money: it opens no statement. */
export const goesOnWithCause =
  /^(?:[一二三四五六七八九]是|其[一二三中次]|新增|追加|补|支付|发放|购|安排|用于|含|因|由|导致|使)/;

/** How much of a budget was spent, in percent. */
export const completionWords = /完成[^\d]*预算[^\d]*(\d[\d,]*(?:\.\d+)?)%/;

/** A heading about the account itself; what it holds is no name of a line. */
export const aboutAccount = /[预决]算|情况|说明|原因|分析|收支/;

/** The year that a report is about, as its title names it: none that something is compared with. */
export const reportYearName = /(?:^|[^\d与比较同])(20\d\d)年度/;

/** What stands behind the names of a functional class, by the length of its codes. */
export const levelMarks = [
  { digits: 3, mark: "(类)" },
  { digits: 5, mark: "(款)" },
  { digits: 7, mark: "(项)" },
] as const;

/** What parts clauses, and the brackets inside of which nothing does. */
export const clauseSigns = ",;:，；：";
export const colons = ":：";
export const openingBrackets = "(（【《〈〔[";
export const closingBrackets = ")）】》〉〕]";

/** What ends sentences, and what stands between causes of a list. */
export const fullStop = "。";
export const listStop = "；";
export const sentenceStops = /[。！？!?\r\n\v\f\u2028\u2029]/;
