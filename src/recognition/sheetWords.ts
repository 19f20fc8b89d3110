import type { AmountUnit } from "../money/units";

/** How units are written. */
export const unitWords: readonly (readonly [string, AmountUnit])[] = [
  ["亿元", "hundredMillionYuan"],
  ["万元", "tenThousandYuan"],
  ["千元", "thousandYuan"],
  ["百元", "hundredYuan"],
  ["元", "yuan"],
];

/** Short for a unit where a number stands before it: `12.5万`. */
export const shortUnitWords: readonly (readonly [string, AmountUnit])[] = [
  ["亿", "hundredMillionYuan"],
  ["万", "tenThousandYuan"],
  ["千", "thousandYuan"],
];

/** Opens a list of units in normalised text: `金额单位:元、个`. */
export const unitMark = "单位";

/** A unit line that stands in one cell with the department, in normalised text. */
export const unitLineBehind = /(?:金额|计量)?单位:.*$/;

/** Where such a list ends. */
export const unitListEnd = /[;。()]|公开|财决/;

/** Between its members, and before the first one. */
export const unitSeparators = /[、,和及]/;
export const unitColon = /^(?::|为|是)/;

/** A line that is nothing but a unit, in normalised text: `(万元)`, `金额:万元`. */
export const bareUnitLine = /^\(?(?:金额|币种|货币)?:?([^():]{1,6})\)?$/;

/** A unit named in a sentence, in normalised text: `以万元为单位`. */
export const unitInSentence = /以([^以,。]{1,6})为单位/g;

/** Leaves out more than what says so itself (除另有注明外), in normalised text: `除三公经费表外`. */
export const namedException =
  /除(?!(?:另有|特别|单独|表中|表内|已)?(?:注明|说明|标明|标注))[^,。;]*外/;

/** May stand before the unit, or after it. */
export const currencyName = /^人民币|人民币$/g;

/** Units of counts that a label or a number may end with. */
export const countUnitWords: readonly string[] = [
  "人",
  "个",
  "辆",
  "台",
  "批",
  "次",
  "人次",
  "批次",
  "台(套)",
  "台/套",
  "台,套",
  "台、套",
  "套",
];

/** Before a negative amount. */
export const minusMarks = /^[△▲]/;

/** Numbers of forms in the head of a table: `公开01表`, `附表1`. */
export const formNumber =
  /^(?:(?:财决|公开|预算|决算)*\d{2}(?:-\d+)?表|(?:附[表件]|(?:财决|公开|预算|决算)+表|表)[\d一二三四五六七八九十]{1,2}(?:-\d+)?)$/;

/** Fields in the head of a table: who, when. */
export const formFieldLine =
  /^(?:(?:编制|填报|预算|主管|报送|填表|制表|打印)?(?:单位|部门|日期|时间)(?:名称|全称|代码|编码)?(?:\([^)]*\))?|(?:财政|预算|决算)年度):/;

/** Which page it is. */
export const pageLine = /^(?:第?\d+页|-\d+-$)/;

/** Ends the title of a table. */
export const titleEnding = /(?:表|情况|明细|清单|台账)(?:\([^)]*\))?$/;

/** Stands in sentences and in no title. */
export const proseMark = /[。；！？]|，.*，/;

/** Begins a note below a table. */
export const noteLine = /^(?:注(?:[:\d(、释本以除]|$)|(?:说明|备注|附注|填表说明)(?::|$))/;

/** Begins a line in which people sign. */
export const signatureLine =
  /^(?:填表人|填报人|制表人|编制人|制表|审核人|审核|复核人|复核|经办人|经办|联系人|联系电话|电话|签字|签章|盖章|(?:单位|部门|财务|主管)?负责人|分管领导|主要领导|填报日期|报送日期|制表日期)(?:[:(\d]|$)/;

/** Says that a table goes on from another page or sheet, in normalised text. */
export const continuationMark = /\(续(?:表|上表)?[\d一二三四五六七八九十]*\)|续表|续上表|接上表/;

/** Ends the first line of a title that goes on in the next line. */
export const brokenTitle =
  /(?:一般公共预算|财政拨款|政府性基金|政府性基金预算|国有资本经营|国有资本经营预算|三公|三公经费|基本|项目|专项)$/;

/** A remark that tells why: what only points to a place elsewhere does not. */
export const saysCause = /^(?!.*见(?:附|后|下|上|说明))(?:.*(?:原因|由于|因为)|因(?!公))/s;
