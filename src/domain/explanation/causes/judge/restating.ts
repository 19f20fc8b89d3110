import { normaliseText } from "../../../../lib/chineseText";
import { lineLabel } from "../../../concepts/subjectLabel";
import type { AccountLine } from "../../variance";
import type { CauseQuestion } from "../causeQuestion";
import { clausesOf } from "./causeClauses";
import type { CauseWarning } from "./causeWarning";

/**
 * Finds a cause that says nothing but that amounts differ: every clause of it consists of the line's own
 * name and of words for budgets, accounts and their change.
 */
export function restating(text: string, { line }: CauseQuestion): CauseWarning | null {
  const clauses = clausesOf(text);
  if (clauses.length === 0 || !clauses.every((clause) => saysNothing(clause, line))) {
    return null;
  }
  const values = { words: { kind: "text", text: text.trim() } } as const;
  return clauses.some((clause) => comparing.test(clause))
    ? {
        rule: "circular",
        message: "“{words}”是用差异解释差异，没有说明为什么。请写明造成差异的具体事项。",
        values,
      }
    : {
        rule: "restates",
        message: "“{words}”只是重复了增减的结果，没有说明为什么。请写明具体事项。",
        values,
      };
}

const comparing = /大于|小于|高于|低于|多于|少于|超过|超出|超支|不足/;

function saysNothing(clause: string, line: AccountLine): boolean {
  const rest = namesOf(line).reduce((left, name) => left.split(name).join(""), clause);
  return rest.replace(emptyWords, "") === "";
}

/** What the line may be called, longer names first. */
function namesOf(line: AccountLine): readonly string[] {
  const label = normaliseText(line.item === null ? lineLabel(line) : line.item.name);
  const plain = label.replace(/\([^)]*\)/g, "");
  const short = plain.replace(/^(?:公务|因公|一般公共预算财政拨款|财政拨款)/, "");
  const names = [label, plain, short, ...[plain, short].map(withoutMoneyWord)];
  return names.filter((name) => name.length > 2).sort((one, other) => other.length - one.length);
}

/** “公车运行维护费” and “公车运行维护” are the same; a bare “接待” would also be what happened. */
function withoutMoneyWord(name: string): string {
  const bare = name.replace(/(?:费用|费|经费|支出)$/, "");
  return bare.length > 4 ? bare : name;
}

/** Words that budgets and accounts are spoken of with, whatever happened. */
const emptyWords = new RegExp(
  [
    "预决算数?|决算数?|预算数?|支出数?|收入数?|经费|费用|开支|资金|金额|数额|总额|总计|合计",
    "本年度?|当年|今年|上年度?|去年|年初|全年|年度|同期|同比|环比",
    "大于|小于|高于|低于|多于|少于|超过|超出|超支|不足|相比|比较",
    "增加|增长|增多|上升|提高|减少|下降|降低|减小|变化|变动|浮动|波动|差异|差额|增减|调整",
    "正常|一般|合理|适当|有所|略有|略微|稍有|较大|较小|较多|较少|相应|相对|相关|有关",
    "按照?|根据|工作|开展|需要|充分|足额|保障|预估|估算|测算|安排|实际|执行|使用|核算|情况|影响",
    "主要|原因|由于|因为|所致|导致|造成|引起|使|因|系|为|属于?|是|在|内|范围|幅度",
    "较|比|与|和|及|的|了|其|等|而|从而|数|费|略|大|小|多|少|该项|此项|本项",
  ].join("|"),
  "g",
);
