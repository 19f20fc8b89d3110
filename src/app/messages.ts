import type { LineError } from "./lineError";
import { phaseName } from "../narrative/phrases/phaseName";
import type { SheetProblem, SheetProblemCode } from "../domain/statement";
import type { HostError } from "../hosts/hostError";
import { severityNames } from "../narrative/phrases/severityNames";
import type { WorkspaceError } from "./workspaceError";
import type { AnswersError } from "./answers";
import type { WorkbookTaskError } from "./workbookTaskError";
import type { MappingsError } from "./mappings";
import type { PriorError } from "./priorCauses/priorError";
import type { ScoreChoiceError } from "./chosenScore";
import type { RefreshError } from "./refreshError";

/** Why the arguments of a command mean nothing. */
export type UsageError =
  | { readonly code: "usage.unknownCommand"; readonly command: string }
  | { readonly code: "usage.unknownOption"; readonly option: string }
  | {
      readonly code: "usage.foreignOption";
      readonly command: string;
      readonly option: string;
      readonly own: readonly string[];
    }
  | { readonly code: "usage.wrongYear"; readonly year: string }
  | { readonly code: "usage.noWorkbook"; readonly command: string }
  | {
      readonly code: "usage.wrongAgainst";
      readonly against: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: "usage.unknownMateriality";
      readonly materiality: string;
      readonly known: readonly string[];
    }
  | { readonly code: "usage.lineAndTable" }
  | { readonly code: "usage.noTemplate" }
  | { readonly code: "usage.unknownTemplate"; readonly template: string }
  | { readonly code: "usage.noOutput" }
  | { readonly code: "usage.outputNotDocx"; readonly output: string }
  | { readonly code: "usage.noDraft" }
  | { readonly code: "usage.noDraftWorkbook" }
  | { readonly code: "usage.noDraftOutput" };

/** Every coded error that a user can meet. */
export type AppError =
  | HostError
  | ScoreChoiceError
  | WorkspaceError
  | AnswersError
  | PriorError
  | MappingsError
  | RefreshError
  | WorkbookTaskError
  | LineError
  | UsageError;

type Sentences = {
  readonly [Code in AppError["code"]]: (
    error: Extract<AppError, { readonly code: Code }>,
  ) => string;
};

const sentences: Sentences = {
  "host.fileNotFound": ({ file }) => `找不到文件“${file}”。请检查路径和文件名。`,
  "host.fileUnreadable": ({ file }) =>
    `无法读取“${file}”。请确认它是文件而不是文件夹、没有被其他程序独占，并且您有读取权限。`,
  "host.fileNotWritable": ({ file }) =>
    `无法写入“${file}”。请关闭正在打开它的程序，取消它的只读属性，或换一个有写入权限的位置。`,
  "host.notAWorkbook": ({ file }) =>
    `“${file}”不是可识别的表格文件。请用 Excel 或 WPS 打开后另存为 .xlsx 再试。`,
  "host.wordDocument": ({ file }) =>
    `“${file}”是 Word 文档，不是工作簿。请选择预算、决算数据所在的 .xlsx 或 .xls 文件。`,
  "host.passwordProtected": ({ file }) =>
    `“${file}”有打开密码，无法读取。请用 Excel 或 WPS 打开，取消密码并另存后再试。`,
  "host.damaged": ({ file }) =>
    `“${file}”已损坏或没有下载完整。请重新获取文件，或用 Excel、WPS 修复后另存再试。`,
  "host.tooLarge": ({ file, limitMegabytes }) =>
    `“${file}”展开后超过 ${String(limitMegabytes)} MB，未予读取。请删去无关的工作表和图片后另存再试。`,
  "host.tooManyCells": ({ file, sheet, limit }) =>
    `“${file}”的工作表“${sheet}”数据超过 ${String(limit)} 个单元格，未予读取。请只保留预算、决算表后再试。`,
  "host.emptyWorkbook": ({ file }) =>
    `“${file}”中没有任何内容。请选择已填好预算、决算数据的工作簿。`,
  "host.cancelled": () => "已取消读取，原有内容没有变化。可以重新打开文件。",
  "host.notCopied": () =>
    "这里不允许程序写入剪贴板，没有复制。请在预览中选中文字，按 Ctrl+C（Mac 按 ⌘C）复制，或导出 Word 文档。",
  "host.cellEditing": () =>
    "Excel 正在编辑单元格，暂时无法操作。请按回车键结束编辑，或按 Esc 键取消编辑，然后重试。",
  "host.workbookInactive": () =>
    "当前显示的不是这个工作簿，操作没有完成。请切换回打开本窗格的工作簿后重试。",
  "host.documentClosed": () =>
    "与文档的连接已断开，可能文档已关闭或登录已过期。请重新打开文档和本窗格后再试。",
  "host.sheetsChanged": () => "读取时有工作表被删除或改动，没有读完。请等其他操作结束后重新读取。",
  "host.documentChanged": () =>
    "操作时文档有变动，或光标所在的位置不能写入，没有完成。请把光标放在正文中，再试一次。",
  "host.sheetGone": ({ sheet }) =>
    `工作簿中已没有工作表“${sheet}”，可能已被删除或改名。请重新读取工作簿。`,
  "host.sheetHidden": ({ sheet }) => `工作表“${sheet}”已隐藏，无法定位。请先取消隐藏，再重试。`,
  "host.sheetProtected": ({ sheet }) =>
    `工作表“${sheet}”受保护，无法在其中写入或标记。请取消保护后重试。`,
  "host.sheetNameTaken": ({ sheet }) =>
    `工作簿中已有您自己的工作表“${sheet}”，没有改动它，也没有写入任何内容。请将它改名后重试。`,
  "host.cellTaken": ({ sheet, cell }) =>
    `工作表“${sheet}”的 ${cell} 单元格已有内容，没有覆盖。请换一列，或清空该单元格后重试。`,
  "host.structureProtected": () =>
    "工作簿的结构受保护，无法增加工作表。请在“审阅”中取消保护工作簿后重试。",
  "host.accessDenied": () =>
    "没有修改的权限，文档可能是只读的或受保护。请取消保护或另存一份后重试。",
  "host.payloadLimit": () =>
    "一次传送的内容超过了网页版 Office 的上限（5 MB），没有完成。请在桌面版中操作，或减少内容后重试。",
  "host.notSupported": ({ needs }) =>
    `当前的 Office 版本没有这项功能（需要 ${needs}）。其他功能可以照常使用；如需此功能，请升级 Office。`,
  "host.storedTextUnreadable": () =>
    "工作簿中保存的识别设置已损坏，或由更新的版本保存，没有采用。请升级本软件，或重新保存设置。",
  "host.textNotStored": () =>
    "设置没有保存到工作簿中：写入后核对不一致。请重试；仍不成功时，请导出为文件。",
  "host.draftPresent": () =>
    "这份文档里已有一份报告底稿，没有再插入。请更新已有的底稿，或在新文档中打开报告。",
  "host.busy": () => "Office 正忙，操作没有完成。请稍等片刻后重试。",
  "host.noAnswer": ({ seconds }) =>
    `Office 在 ${String(seconds)} 秒内没有回应，已停止等待。请确认没有打开的对话框，然后重试。`,
  "host.officeFailed": ({ detail }) =>
    `Office 没有完成这项操作（${detail}）。请重试；仍不成功时，请保存文件并重新打开 Office。`,
  "workspace.noBudgetTable": ({ file }) =>
    `在“${file}”中没有找到预算或决算表。请确认表格上方有表名（如“收入支出决算总表”），或换一个工作簿。`,
  "workspace.noFigures": ({ file }) =>
    `在“${file}”中找到了表格，但没有读出任何金额。请确认表上注明了“单位：万元”或“单位：元”，并已填写数据。`,
  "answers.notJson": ({ file }) =>
    `填写内容文件“${file}”不是有效的 JSON。请对照“填空编号: 文字”的格式改正后再试。`,
  "answers.wrongShape": ({ file, place }) =>
    `填写内容文件“${file}”${atPlace(place)}写法不正确。请写成 { "填空编号": "文字" } 的形式，或用“说明”页导出的文件。`,
  "prior.notWord": ({ file }) =>
    `“${file}”不是 Word 文档（.docx），也不是导出的说明（.json）。请选择上年的报告或说明文件；PDF 请先转换为 .docx。`,
  "prior.passwordProtected": ({ file }) =>
    `“${file}”是旧格式的文档（.doc）或有打开密码，无法读取。请用 Word 或 WPS 打开，取消密码并另存为 .docx 后再试。`,
  "prior.tooLarge": ({ file }) => `“${file}”展开后过大，未予读取。请删去其中的大图片后另存再试。`,
  "prior.damaged": ({ file }) =>
    `“${file}”已损坏或没有保存完整，无法读取。请用 Word 或 WPS 修复后另存再试。`,
  "prior.noCauses": ({ file }) =>
    `在“${file}”中没有找到增减原因（如“主要原因是……”）。请选择上年写有原因的报告，或“说明”页导出的文件。`,
  "prior.notEarlier": ({ file, fiscalYear }) =>
    `“${file}”是${String(fiscalYear)}年度的底稿，不早于当前年度。请选择上年的报告或说明文件。`,
  "mappings.notJson": ({ file }) =>
    `识别设置文件“${file}”不是有效的 JSON。请用“数据”页导出的文件，或对照 juesuan read --json 列出的候选项改正后再试。`,
  "mappings.wrongShape": ({ file, place }) =>
    `识别设置文件“${file}”${atPlace(place)}写法不正确。请用“数据”页导出的文件，或对照 juesuan read --json 列出的候选项改正后再试。`,
  "mappings.rowTwice": ({ file, first, second }) =>
    `识别设置文件“${file}”把“${first}”行和“${second}”行指定成了同一项。一项只能对应一行，请改正其中一行后再试。`,
  "selection.nothingToExplain": ({ sheet, cell }) =>
    `工作表“${sheet}”的 ${cell} 所在行没有需要说明的差异。请选中“说明”页所列差异所在的行，再试一次。`,
  "findings.nothingToMark": () =>
    "当前工作簿中没有可以标注的单元格。可以在“问题”页查看问题出自哪个文件。",
  "draft.notWord": ({ file }) =>
    `“${file}”不是 Word 文档（.docx）。请选择本软件生成的报告底稿；.doc 格式请先用 Word 或 WPS 另存为 .docx。`,
  "draft.passwordProtected": ({ file }) =>
    `“${file}”有打开密码，无法读取。请用 Word 或 WPS 打开，取消密码并另存后再试。`,
  "draft.tooLarge": ({ file }) =>
    `“${file}”展开后过大，未予读取。请确认它是报告底稿，或删去其中的大图片后另存再试。`,
  "draft.damaged": ({ file }) =>
    `“${file}”已损坏或没有保存完整，未作任何改动。请用 Word 修复后另存再试。`,
  "draft.noModel": ({ file }) =>
    `“${file}”不带本软件的底稿信息，无法更新其中的数字。请选择由本软件生成、没有转换过格式的 .docx 底稿。`,
  "draft.modelDamaged": ({ file }) =>
    `“${file}”所带的底稿信息已损坏，未作任何改动。请改用较早的副本，或重新生成报告。`,
  "draft.otherVersion": ({ file }) =>
    `“${file}”由本软件的其他版本生成，底稿信息无法读取。请用生成它的版本更新，或重新生成报告。`,
  "refresh.unknownTemplate": ({ file, template }) =>
    `底稿“${file}”用的报告模板“${template}”现在没有，无法更新。请用 juesuan templates 查看可用的模板，重新生成报告。`,
  "refresh.otherYear": ({ file, draft, workbook }) =>
    `底稿“${file}”是${String(draft)}年度的，工作簿是${String(workbook)}年度的，未作任何改动。请换用同一年度的工作簿；年度识别有误的，请指定年度 ${String(draft)}。`,
  "refresh.otherDepartment": ({ file, draft, workbook }) =>
    `底稿“${file}”是“${draft}”的，工作簿是“${workbook}”的，未作任何改动。请换用同一单位的工作簿，或重新生成报告。`,
  "refresh.noDraftOpen": () =>
    "当前文档里还没有报告，没有可以更新的数字。请先用“插入到文档”插入报告，或打开已导出的报告文档后再更新。",
  "refresh.modelLost": () =>
    "当前文档里有报告的数字，但底稿信息已经丢失（可能由其他程序另存过），无法更新，也不能再插入一份。请改为打开当初导出的报告文档，或删去这里原有的报告后重新插入。",
  "refresh.nothingToTake": ({ tag }) =>
    `“${tag}”不在需要决定的数字之中，未作任何改动。请先不加 --take 运行一次，按列出的编号指定。`,
  "score.unknownTable": ({ table, known }) =>
    `没有“${table}”这个评分表。可用的有：${known.join("、")}。请写明其中一个编号。`,
  "score.unknownPartialStep": ({ partialStep, known }) =>
    `--partial-step 不能是“${partialStep}”。请写成 ${known.join("、")} 之一，依次为：不足一个扣分单位的不扣分、按一个扣分、按比例扣分。`,
  "usage.noDraft": () =>
    "没有指定要更新的底稿，或指定了不止一个。请写明一个文件，如 juesuan refresh 底稿.docx --workbook 决算.xlsx -o 新底稿.docx。",
  "usage.noDraftWorkbook": () => "没有指定工作簿。请用 --workbook 指定，如 --workbook 决算.xlsx。",
  "usage.noDraftOutput": () =>
    "没有指定更新后的底稿存到哪里。请用 -o 指定文件，如 -o 新底稿.docx。",
  "usage.unknownCommand": ({ command }) =>
    `没有“${command}”这个命令。请用 juesuan help 查看全部命令。`,
  "usage.unknownOption": ({ option }) =>
    `选项“${option}”不能识别或缺少内容。请用 juesuan help 查看用法。`,
  "usage.foreignOption": ({ command, option, own }) =>
    `命令“${command}”没有选项“${option}”。请去掉它；这个命令可以用 ${own.join("、")}。`,
  "usage.wrongYear": ({ year }) => `年度“${year}”不正确。请写成四位数字，如 --year 2023。`,
  "usage.noWorkbook": ({ command }) =>
    `没有指定工作簿。请写明文件，如 juesuan ${command} 决算.xlsx。`,
  "usage.wrongAgainst": ({ against, known }) =>
    `--against 的值“${against}”不正确。请用 ${known.join("、")} 之一（年初预算数、调整预算数、上年决算数）。`,
  "usage.unknownMateriality": ({ materiality, known }) =>
    `--materiality 的值“${materiality}”不正确。请用 ${known.join("、")} 之一。`,
  "explain.noSuchLine": ({ line }) =>
    `没有找到“${line}”。请用 --line 给出表中的项目名称（如 公务接待费）、科目编码（如 2010301）或 read 命令列出的键（如 expenditure.total）。`,
  "explain.notComparable": ({ line, against }) =>
    against === null
      ? `“${line}”没有年初预算数、调整预算数或上年决算数可以比较。请核对表格，或一并读取列有这些数的工作簿。`
      : `“${line}”没有${phaseName(against)}可以比较（--against ${against}）。请换一个比较对象，或不写 --against。`,
  "explain.noSuchTable": ({ table, known }) =>
    `没有找到“${table}”这张表。请用表名或工作表名，可用的有：${known.join("、")}；全部用 all。`,
  "explain.tableNotComparable": ({ table, against }) =>
    against === null
      ? `“${table}”各项没有年初预算数、调整预算数或上年决算数可以比较。请一并读取列有这些数的工作簿。`
      : `“${table}”各项没有${phaseName(against)}可以比较（--against ${against}）。请换一个比较对象，或不写 --against。`,
  "usage.lineAndTable": () => "--line 与 --table 只能用一个。请去掉其中之一。",
  "usage.noTemplate": () =>
    "没有指定报告模板。请用 --template 指定，可用的模板见 juesuan templates。",
  "usage.unknownTemplate": ({ template }) =>
    `没有“${template}”这个报告模板。可用的模板见 juesuan templates。`,
  "usage.noOutput": () => "没有指定报告存到哪里。请用 -o 指定文件，如 -o 自评报告.docx。",
  "usage.outputNotDocx": ({ output }) =>
    `“${output}”不是 .docx 文件名。请改为以 .docx 结尾的文件名。`,
};

function atPlace(place: string): string {
  return place === "" ? "整体" : `的“${place}”`;
}

/** What went wrong in one sentence, and what to do next. */
export function messageOf(error: AppError): string {
  const sentence = sentences[error.code] as (error: AppError) => string;
  return sentence(error);
}

const problemSentences: Readonly<Record<SheetProblemCode, (problem: SheetProblem) => string>> = {
  unitMissing: () =>
    "表上没有注明金额单位，这张表的金额没有采用。请在表头注明“单位：万元”或“单位：元”。",
  tableNotUnderstood: ({ text }) =>
    `这张表没有识别${text === "" ? "" : `（“${text}”）`}，其中的数字没有采用。`,
  columnNotUnderstood: ({ cell, text }) =>
    text === ""
      ? `${cell.replace(/\d+$/, "")}列没有表头，其中的数字没有采用。请补上表头。`
      : `“${text}”列没有识别，其中的数字没有采用。`,
  rowNotUnderstood: ({ text }) =>
    `${text === "" ? "没有项目名称的一行" : `“${text}”行`}没有识别，其中的数字没有采用。`,
  codeUnclear: ({ text }) =>
    `${text === "" ? "这一行" : `“${text}”行`}的科目编码无法确定，其中的数字没有采用。请核对编码。`,
  codeContradictsName: ({ text }) =>
    `“${text}”与本行的科目编码不符，编码和名称必有一处有误，其中的数字没有采用。请核对。`,
  governmentEconomicCode: () =>
    "这里是政府预算经济分类（501 至 599），不是部门预算经济分类，其中的数字没有采用。",
  cellNotAnAmount: ({ text }) => `这里应为金额，现为“${text}”，没有采用。请改为数字。`,
  cellUnitUnclear: ({ text }) =>
    `“${text}”的单位与表上注明的单位有两种读法，没有采用。请统一为一种单位。`,
  mergedAmount: ({ text }) =>
    `合并单元格中的“${text}”对应几行或几列，没有采用。请拆分单元格后分别填写。`,
  magnitudeConflict: ({ text }) =>
    `同一项金额（此处为“${text}”）与另一张表相差整千、整万或整亿倍，均未采用。请核对两张表的金额单位。`,
  tablesDisagree: ({ text }) =>
    `这张表与“${text}”是同一种表，金额却不一致，两张表均未采用。请确认采用哪一张。`,
  errorCell: ({ text }) => `单元格显示错误值“${text}”，没有采用。请改正公式后重新读取。`,
  textNumber: ({ text }) => `“${text}”是以文本形式存储的数字，已按数字读取。建议转换为数字。`,
  blankInside: () => "表内有空白单元格，未按零处理。如为零请填写 0。",
  hiddenRowCounts: () => "隐藏行中有金额，已经读取。请确认是否应当计入。",
  formulaWithoutValue: () =>
    "公式没有保存计算结果，没有采用。请用 Excel 或 WPS 打开，重新计算并保存后再读取。",
  formulaAddedUp: ({ text }) =>
    `公式没有保存计算结果，“${text}”是本软件按公式相加得出的。请用 Excel 或 WPS 打开，重新计算并保存后核对。`,
  hiddenSheetSkipped: ({ text }) => `工作表“${text}”已隐藏，没有读取。如需采用请取消隐藏。`,
  figureTwice: ({ text }) =>
    `同一张表中这一项出现了不同的金额（此处为“${text}”），均未采用。请核对表头和行名。`,
  causeOfSeveral: ({ text }) =>
    `这一格原因同时说了与不同数的比较（“${text}”），没有采用。请分开填写，或在“说明”页分别填写。`,
  unitConflict: ({ text }) =>
    `这张表注明了不同的金额单位（${text}），金额没有采用。请只保留一个正确的单位。`,
  unitBorrowed: ({ text }) =>
    `这张表没有注明金额单位，已按工作簿中别处注明的单位“${text}”读取。请核对，或在表头注明单位。`,
  otherYear: ({ text }) =>
    `这张表的年度是“${text}”，与报告年度不同，其中本年用不到的数字没有采用。`,
  otherDepartment: ({ file, text }) =>
    `“${file}”是“${text}”的数据，与其他文件不是同一单位，没有采用。请分别处理，或统一单位名称。`,
  fiscalYearMissing: () => "没有识别出年度。请在表名中注明年度，或自行指定。",
};

/** What could not be taken as it stands, in one sentence. */
export function problemMessage(problem: SheetProblem): string {
  return problemSentences[problem.code](problem);
}

/** Words of the faces' shared views. */
export const words = {
  product: "决算说明助手",
  openDocument: "当前文档",
  unknownDepartment: "未识别单位名称",
  unknownYear: "未识别年度",
  yearSuffix: "年度",
  blank: "空白",
  line: (name: string, measure: string) => `${name}（${measure}）`,
  noRate: "分母为零或有负数，不存在比率",
  over: (numerator: string, denominator: string) => `${numerator} ÷ ${denominator}`,
  missing: (labels: readonly string[]) => `缺少：${labels.join("、")}`,
  reportName: (department: string, year: string, template: string) =>
    `${[department, year, template].filter((part) => part !== "").join("")}.docx`,
  unitMissing: "未注明",
} as const;

/** Why a final report was not written. */
export function finalRefused(blanks: number): string {
  return `报告还有 ${String(blanks)} 处没有填写，未生成定稿。请用 --answers 补齐，或去掉 --final 生成草稿。`;
}

/** How many causes a file of last year gave; `unclear`: how many it has that are for nobody knows what. */
export function priorRead(found: {
  readonly file: string;
  readonly read: number;
  readonly unclear: number;
}): string {
  const { file, read, unclear } = found;
  const leftOut = `；另有 ${String(unclear)} 条看不出说的是哪一项或与什么比较，没有采用`;
  return `从“${file}”读到 ${String(read)} 条上年原因${unclear === 0 ? "" : leftOut}。`;
}

/** Words of the command line. */
export const terminal = {
  help: [
    "决算说明助手：读取预算、决算工作簿，计算指标，检查问题，生成 Word 报告草稿。",
    "",
    "  juesuan read       工作簿…                                      识别出的表和数据",
    "  juesuan indicators 工作簿…                                      指标",
    "  juesuan review     工作簿…                                      问题",
    "  juesuan explain    工作簿… [--line 项目名称、编码或键]            差异由哪些项目构成，可能的原因",
    "                     [--table 表名|all]                          整张表的说明",
    "                     [--against originalBudget|adjustedBudget|priorYearFinalAccounts]",
    "                     [--answers 填写内容.json] [--materiality all|sichuan|ten|twenty|thirty]",
    "                     [--prior 上年报告.docx 或上年填写内容.json]…    列出上年写的原因",
    "  juesuan score      工作簿… [--table 评分表]                      评分",
    "                     [--partial-step floor|ceil|proRata] [--answers 填写内容.json]",
    "  juesuan report     工作簿… --template 模板 -o 报告.docx          生成报告",
    "                     [--answers 填写内容.json] [--materiality 界限] [--final]",
    "  juesuan refresh    底稿.docx --workbook 工作簿… -o 新底稿.docx   用新数据更新底稿",
    "                     [--take 编号…]",
    "  juesuan templates                                               报告模板",
    "",
    "每个命令都可以加 --json（输出 JSON）、--year 年度和 --mapping 识别设置.json。",
    "退出码：0 完成；1 完成，但有错误级问题、定稿尚有空白或底稿有要决定之处；2 无法完成。",
  ].join("\n"),
  explain: {
    nothing: "没有需要说明的差异。",
    noDetail: "工作簿没有列出可以对应比较的构成。",
    breakdown: (title: string, unit: string) => `${title}（${unit}；比较数、决算数、增减、占比）`,
    and: "，",
    level: "持平，不需要说明原因",
    cause: (cause: string) => (cause === "" ? "原因：尚未填写" : `原因：${cause}`),
    candidates: "可能的原因（仅供选择，请核实）：",
    prior: "上年写的原因（仅供选择，请核对并改成本年情况）：",
    priorSource: (file: string, said: string) =>
      said === "" ? `    见“${file}”` : `    见“${file}”：${said}`,
    table: (name: string, sheet: string, words: string) => `${name}（${sheet}）\n${words}`,
    silentTables: (names: readonly string[]) => `没有可以比较的数的表：${names.join("、")}。`,
    evidence: (evidence: string | null) => (evidence === null ? "" : `（${evidence}）`),
  },
  score: {
    section: (label: string, max: string) => `${label}（${max}）`,
    none: "—",
    open: "待评的项可以用 --answers 给出，按上列编号填写分数（如 4.5）、比率（如 95% 或 19/20）或符合的项号（如 1、3）。",
    refused: "给出的内容不能采用：不是分数、比率或项号，或者超过了满分。",
    unverified: (mark: string) =>
      `标有${mark}的项，标准或分值未核对原文，使用前请核对当地的评分表。`,
  },
  fileCell: (file: string, sheet: string, cell: string) => `[${file}]${sheet}!${cell}`,
  severity: severityNames,
  table: ({
    title,
    sheet,
    range,
    unit,
  }: {
    title: string;
    sheet: string;
    range: string;
    unit: string;
  }) => `${title}（${sheet}!${range}，单位：${unit}）`,
  column: (column: string, header: string, use: string) => `${column}列“${header}”：${use}`,
  figures: (count: number) => `  读出 ${String(count)} 个数：`,
  more: (count: number) => `  另有 ${String(count)} 个，用 --json 查看。`,
  questions: (count: number) =>
    `有 ${String(count)} 处需要您确认（写入 JSON 文件，用 --mapping 指定；格式见 --json 的 questions）：`,
  materials: (headings: readonly string[]) =>
    headings.length === 0 ? "没有文字材料。" : `文字材料：${headings.join("、")}`,
  problems: (count: number) =>
    count === 0 ? "全部识别。" : `未识别或需要确认的有 ${String(count)} 处：`,
  missingIndicators: (count: number) =>
    count === 0 ? "" : `另有 ${String(count)} 项指标因工作簿中缺少数据而未计算。`,
  reviewed: ({
    findings,
    passed,
    skipped,
  }: {
    findings: number;
    passed: number;
    skipped: number;
  }) =>
    `发现 ${String(findings)} 项；通过 ${String(passed)} 条规则；${String(skipped)} 条规则因缺少数据未检查。`,
  reportFigures: (counts: {
    title: string;
    facts: number;
    error: number;
    warning: number;
    info: number;
  }) =>
    `${counts.title}：读出 ${String(counts.facts)} 个数据；发现错误 ${String(counts.error)} 项、` +
    `警告 ${String(counts.warning)} 项、提示 ${String(counts.info)} 项。`,
  unread: (count: number) =>
    `工作簿中有 ${String(count)} 处没有识别或需要确认，其中的数字可能没有采用。请用 juesuan read 查看。`,
  unusedAnswers: (ids: readonly string[]) =>
    `填写内容中有 ${String(ids.length)} 项不属于这份报告：${ids.join("、")}。`,
  unusedMaterials: (headings: readonly string[]) =>
    `这个模板没有用到的文字材料：${headings.join("、")}。`,
  written: (path: string, blanks: number) =>
    blanks === 0
      ? `已生成 ${path}，没有空白。`
      : `已生成 ${path}，还有以上 ${String(blanks)} 处需要填写。`,
  refresh: {
    otherWorkbooks: (files: readonly string[]) =>
      `底稿原来用的工作簿是 ${files.join("、")}，这次没有提供。请确认用的是同一份数据的新版本。`,
    updated: (count: number) => `已更新 ${String(count)} 个数字：`,
    conflicts: (count: number) =>
      `您改过、工作簿也变了的有 ${String(count)} 个，保留了您的写法（要用新数，请加 --take 编号）：`,
    held: (count: number) =>
      `上下文说法要变、没有更新的有 ${String(count)} 个（改好文字后请加 --take 编号）：`,
    clauses: () => "说法要变的句子，请自行修改：",
    kept: (count: number) => `您改过、工作簿没有变的有 ${String(count)} 个，没有改动：`,
    deleted: (count: number) => `底稿中已删去的有 ${String(count)} 个：`,
    dropped: (count: number) =>
      `新报告中不再有、底稿中还在的有 ${String(count)} 个，请核对是否删去：`,
    added: (count: number) => `新报告中有、底稿中没有的有 ${String(count)} 个，请核对是否补上：`,
    chartsUpdated: (count: number) => `已按新数重画 ${String(count)} 幅图：`,
    chartsDropped: (count: number) =>
      `新报告中不再有、底稿中还在的图有 ${String(count)} 幅，请核对是否删去：`,
    chartsAdded: (count: number) =>
      `新报告中有、底稿中没有的图有 ${String(count)} 幅，请核对是否补上：`,
    duplicated: (count: number) => `底稿中重复出现的有 ${String(count)} 个，已逐处比较：`,
    copies: (tag: string, copies: number) => `${tag} 共 ${String(copies)} 处`,
    sentenceNow: (text: string) => `  现为：${text}`,
    sentenceNew: (text: string) => `  应为：${text}`,
    sentenceDropped: "  新数据下没有这一句，请删除或改写。",
    sentenceAdded: "  底稿里没有下面这一句，请补上：",
    lastWritten: (text: string) => `原为 ${text}`,
    change: (from: string, to: string | null) => `${from} → ${to ?? "（无）"}`,
    revisions: "底稿开着修订，更新的数字都标成了修订，请在 Word 中接受或拒绝。",
    done: (counts: { path: string; unchanged: number; updated: number; left: number }) =>
      `已写入 ${counts.path}：更新 ${String(counts.updated)} 个数字，${String(counts.unchanged)} 个没有变化` +
      (counts.left === 0 ? "。" : `，还有以上 ${String(counts.left)} 处要您决定。`),
  },
  notWritten: (blanks: number) => `未生成文件，以上 ${String(blanks)} 处需要填写。`,
} as const;
