import type { SentenceLength } from "../app/views/explanationView";
import type { ComparedWith, VarianceState } from "../app/views/varianceView";
import type { SeverityView } from "../app/views/views";
import type { VarianceOrder } from "./components/listedVariances";
import type { DeliveryOffer, DeliveryWay } from "./state/deliveryOffer";
import type { DraftChoice } from "./state/draftWork";
import type { DraftImport } from "./state/draftImport";
import type { PageName } from "./state/taskpaneState";
import type { SampleName } from "./samples";

/** Every word the pane shows of its own; what comes from the workbook comes ready-made in the views. */
export const text = {
  product: "决算说明助手",
  tagline: "读取预决算工作簿，逐个数字核对，写出 Word 决算说明。",
  pages: {
    data: "数据",
    indicators: "指标",
    findings: "问题",
    variances: "说明",
    report: "报告",
  } satisfies Record<PageName, string>,
  navigation: "工作步骤",
  pageCount: { findings: "处问题", variances: "处待说明", report: "处待填" },

  workbook: {
    write: "生成分析表",
    writeHint: "在工作簿里写入“决算分析”和“问题清单”两张表：引用原单元格，公式可逐格核对。",
    written: (sheets: readonly string[]) => `已写入工作表：${sheets.join("、")}。`,
  },
  explanation: {
    title: "写入工作簿",
    hint: "先在 Excel 中选中一行，再写入；已有其他内容的单元格不会被覆盖。",
    column: "写到哪一列",
    columnWrong: "请填写列标，如 H。",
    write: "把所选行的差异说明写到该列",
    find: "找到所选行的差异",
    written: (sheet: string, cell: string) => `已写入 ${sheet} ${cell}。`,
  },
  marks: {
    highlight: "标出全部",
    clear: "取消标出",
    hint: "在工作簿中给有问题的单元格加底色，可随时取消，原有格式不变。",
    highlighted: (count: number) => `已标出 ${String(count)} 处单元格。`,
    cleared: "已取消标出。",
    comment: "加批注",
    commentOn: (message: string) => `加批注：${message}`,
    words: (message: string, citation: string) =>
      citation === "" ? message : `${message}\n依据：${citation}`,
    commented: (sheet: string, cell: string) => `已在 ${sheet} ${cell} 加批注。`,
  },
  stored: {
    title: "存入工作簿",
    hint: "把识别设置和已填的说明存进这个工作簿，在其他电脑上打开时自动带入。不占用单元格；保存工作簿后生效。",
    store: "存入工作簿",
    done: (mappings: number, answers: number) =>
      `已存入：${String(mappings)} 种表的识别设置、${String(answers)} 条说明。请保存工作簿。`,
    taken: (mappings: number, answers: number) =>
      `已带入工作簿中保存的 ${String(mappings)} 种表的识别设置、${String(answers)} 条说明。`,
  },
  open: {
    choose: "打开工作簿",
    workbook: "当前工作簿",
    readWorkbook: "读取当前工作簿",
    workbookHint: "只读取，不改动工作簿；也可以另外打开文件。",
    changed: "工作簿在读取之后有改动，下面的结果可能已过期。",
    readAgain: "重新读取",
    another: "打开其他文件",
    add: "添加文件",
    addHint: "把另一个工作簿（如单独的预算表）并入当前核对",
    drop: "选择文件，或把文件拖到窗口任意位置",
    dropNow: "松开鼠标，打开文件",
    formats: "支持 .xlsx、.xls、.et、.ods、.csv，可一次选择多个文件。",
    samplesTitle: "没有文件？用样例试一试",
    samplesHint: "样例的单位名称为虚构。",
    samplesOffline: "样例须经网址打开本页才能使用；请直接打开您自己的工作簿。",
    privacyTitle: "数据不离开本机",
    privacy:
      "工作簿只在这台电脑上读取和计算，不上传、不联网；您填写的说明只保存在本机浏览器里。原文件不会被改动。",
    stepsTitle: "能做什么",
    steps: [
      { title: "识别", words: "不用套模板，直接读取预算表、决算表和文字材料。" },
      { title: "计算", words: "精确计算差异、执行率、“三公”经费完成率等指标，逐项注明依据。" },
      { title: "核对", words: "勾稽不符、超预算、表述有误之处逐条列出，点击即到单元格。" },
      { title: "成文", words: "按公文格式生成 Word 说明稿，原因由您填写，绝不代编。" },
    ],
  },

  samples: {
    "tianxin-industry-2019.xlsx": {
      title: "工业主管部门 2019",
      words: "区直部门绩效自评表式，“三公”经费横排",
    },
    "furong-industry-2020.xlsx": {
      title: "工业和信息化局 2020",
      words: "预决算对比、结转结余、政府采购",
    },
    "wangcheng-zone-2019.xlsx": {
      title: "开发区管委会 2019",
      words: "含政府性基金，金额达十亿元级",
    },
    "lusong-science-2019.xlsx": {
      title: "科技主管部门 2019",
      words: "以元为单位，含“其中”行和增减率",
    },
    "tianxin-office-2019.xlsx": { title: "政府办公室 2019", words: "分项与合计不符，可看如何报错" },
    "clean-department-2023.xlsx": {
      title: "完整部门 2023",
      words: "公开01表至09表齐全，勾稽全部相符",
    },
  } satisfies Record<SampleName, { title: string; words: string }>,

  reading: {
    title: "正在读取",
    file: (file: string, number: number, count: number) =>
      count > 1 ? `${file}（第 ${String(number)} 个，共 ${String(count)} 个文件）` : file,
    starting: "正在打开文件……",
    sheet: (sheet: string, done: number, total: number) =>
      `工作表“${sheet}”（已读 ${String(done)}/${String(total)}）`,
    recognising: "正在识别表格……",
    reviewing: "正在计算指标、核对数据……",
    progress: "读取进度",
    cancel: "取消",
  },

  failed: {
    title: "没有完成",
    retry: "重试",
    another: "打开其他文件",
    back: "返回",
    dismiss: "关闭提示",
    unexpected: "程序出现意外情况，没有完成这一步。请重试；仍不行请重新载入本页。",
    sample: "样例没有取到。请重试，或打开您自己的工作簿。",
    crashed:
      "页面显示出错，请重新载入。已填写的说明保存在本机浏览器里，重新打开同一部门的工作簿即可恢复。",
    reload: "重新载入",
  },

  noAnswer: {
    title: "没有连上 Excel 或 Word",
    words:
      "请重新载入。仍不行时，关闭这个窗格，从“开始”选项卡重新打开；或保存文件后重新启动 Excel、Word。",
    instead: "也可以先用独立网页版，直接打开工作簿文件：",
    page: "打开独立网页版",
  },

  mapping: {
    questions: (count: number) => `需要您确认（${String(count)}）`,
    questionsHint: "确认之前，这些数字不会采用；确认后记在本机，下次同样格式的表不再询问。",
    choose: "请选择……",
    correct: "查看或更正识别结果",
    correctTable: (title: string) => `查看或更正“${title}”的识别结果`,
    confirmed: "已确认",
    layout: "表名",
    notRead: "不读取这张表",
    unit: "金额单位",
    unitUnknown: "未注明",
    headerRows: "表头行数",
    rows: (count: number) => `${String(count)} 行`,
    column: (column: string) => `${column}列是什么`,
    row: (label: string) => `“${label}”行是什么`,
    rowUnknown: "未识别",
    sample: (title: string) => `“${title}”开头几行`,
    takeBack: "恢复自动识别",
    understanding: "正在按您的更正重新识别……",
    files: "识别设置",
    filesHint: "您的确认和更正可以存成文件，在其他电脑上导入，命令行也用 --mapping 读取它。",
    export: "导出识别设置",
    import: "导入识别设置",
    file: "识别设置.json",
  },

  notice: {
    delivered: (name: string) => `已交给浏览器下载：${name}`,
    written: (path: string) => `已写入：${path}`,
    restored: (count: number) => `已带入本机保存的 ${String(count)} 条说明。`,
    imported: (count: number) => `已导入 ${String(count)} 条说明。`,
    importedMappings: (count: number) => `已导入 ${String(count)} 种表的识别设置。`,
    dismiss: "关闭提示",
  },

  places: {
    label: "所在单元格",
    cell: (sheet: string, cell: string) => `${sheet} ${cell}`,
    fileCell: (file: string, sheet: string, cell: string) => `${file} ${sheet} ${cell}`,
    more: (count: number) => `另有 ${String(count)} 处`,
    show: "在原表中查看",
  },

  severities: {
    error: "错误",
    warning: "警告",
    info: "提示",
  } satisfies Record<SeverityView, string>,

  data: {
    title: "识别到的数据",
    department: "部门（单位）",
    year: "年度",
    yearField: "按指定年度重新识别",
    yearHint: "只影响“本年”“上年”的判断。",
    changeYear: "更改年度",
    applyYear: "重新识别",
    keepYear: "不改了",
    yearWrong: "请填写四位数的年度，如 2023。",
    figures: "数字",
    tables: (count: number) => `表格（${String(count)}）`,
    noTables: "没有识别到表格。",
    tableUnit: (unit: string) => `单位：${unit}`,
    tableFigures: (count: number) => `${String(count)} 个数字`,
    confidence: (confidence: string) => `识别把握 ${confidence}`,
    showFigures: (title: string) => `${title}：查看识别到的数字`,
    item: "项目",
    amount: "金额",
    place: "单元格",
    printed: (printed: string) => `原文 ${printed}`,
    problems: (count: number) => `未能识别或需要留意（${String(count)}）`,
    noProblems: "所有内容都已识别，没有需要留意的地方。",
    materials: (count: number) => `文字材料（${String(count)}）`,
    materialsHint: "下列标题的文字会写进报告的相应章节。",
  },

  indicators: {
    title: "指标",
    filter: "显示哪些指标",
    withValue: "有数值",
    all: "全部",
    name: "指标",
    value: "数值",
    states: { undefined: "无法计算", missing: "缺少数据" },
    stateWords: {
      undefined: "数据齐全，但分母为零，比率没有意义",
      missing: "工作簿里没有读到所需的数字",
    },
    over: "超过 100%",
    basis: "依据与来源",
    none: "没有可以计算的指标。可切换到“全部”，查看缺少哪些数据。",
    dividedBy: (denominator: string) => `÷ ${denominator}`,
  },

  score: {
    view: "评分",
    filling: "正在评分……",
    table: "评分表",
    partialStep: "不足一个扣分单位的",
    hint: "能从工作簿算出的已经评分，算不出的由您评定，绝不代估。评分表按公开资料整理，与当地现行文件不一致的，以当地文件为准。",
    section: (label: string, max: string) => `${label}（${max}）`,
    none: "—",
    of: (max: string) => ` / ${max}`,
    unverified: "待核原文",
    unverifiedWords: "这一项的标准或分值没有核对原文，使用前请核对当地的评分表",
    basis: "标准与依据",
    standard: (standard: string) => `评分标准：${standard}`,
    given: "由您评定",
    givenOf: (label: string) => `${label}：由您评定`,
    points: (limit: string | null) =>
      limit === null ? "填写分数，如 4.5。" : `填写分数，如 4.5，不超过 ${limit} 分。`,
    pointsOrRate: "填写分数，如 4.5；或填写比率，如 95% 或 19/20，由软件按标准计分。",
    refused: (limit: string | null) =>
      limit === null
        ? "没有采用：不是分数。"
        : `没有采用：不是分数或比率，或者超过了 ${limit} 分。`,
    itemsOf: (label: string) => `${label}：符合的请打勾`,
    item: (label: string, points: string) => `${label}（${points}分）`,
    noItem: "都不符合",
  },

  findings: {
    title: "问题",
    none: "核对完毕，没有发现问题。",
    group: (severity: string, count: number) => `${severity}（${String(count)}）`,
    summary: "按严重程度",
    basis: "依据",
    severityWords: {
      error: "数据有误或违反规定，须更正或说明",
      warning: "可能有误或需要说明",
      info: "供参考，一般不必处理",
    } satisfies Record<SeverityView, string>,
  },

  variances: {
    title: "差异说明",
    intro: "原因由您填写，写进报告时不改一字。",
    progress: (done: number, total: number) => `已填 ${String(done)} / ${String(total)}`,
    progressLabel: "填写进度",
    filter: "显示哪些差异",
    states: { open: "未填", drafted: "待核对", done: "已填" } satisfies Record<
      VarianceState,
      string
    >,
    stateWords: {
      open: "还没有原因",
      drafted: "取自工作簿或上年、有疑问，或还有【】要填",
      done: "原因已填写",
    } satisfies Record<VarianceState, string>,
    all: "全部",
    against: "与什么比较",
    allBases: "全部比较",
    bases: {
      originalBudget: "比年初预算",
      adjustedBudget: "比调整预算",
      priorYearFinalAccounts: "比上年",
      opening: "比年初",
      other: "其他比较",
    } satisfies Record<ComparedWith, string>,
    sheet: "哪张工作表",
    allSheets: "全部工作表",
    sheetExplained: (sheet: string) => `整表说明：${sheet}`,
    copySheet: "复制本表说明",
    order: "排列",
    orders: { report: "按报告顺序", size: "按差额大小" } satisfies Record<VarianceOrder, string>,
    length: "说明详略",
    lengths: {
      brief: "简要说明",
      standard: "标准说明",
      full: "详细说明",
    } satisfies Record<SentenceLength, string>,
    settings: "说明范围与上年原因",
    materiality: "哪些差异要说明",
    cause: "原因",
    causeOf: (label: string) => `${label}：原因`,
    fromWorkbook: "取自工作簿，可改写",
    placeholder: "主要原因是……",
    keyboard: "按 Ctrl+Enter 到下一处未填，按 Alt+1 至 Alt+9 选用上年原因和候选原因。",
    both: (first: string, second: string) => `${first}；${second}`,
    details: "候选原因与差异构成",
    detailsOf: (label: string) => `${label}：候选原因与差异构成`,
    candidates: "候选原因（选用后请改成实际情况）",
    noCandidates: "没有可供参考的候选原因，请直接填写。",
    prior: "上年写的原因（请核对，改成本年情况）",
    priorSource: (file: string, said: string) =>
      said === "" ? `见“${file}”` : `见“${file}”：${said}`,
    copy: "复制说明",
    copyOf: (label: string) => `复制说明：${label}`,
    copyAll: "复制全部说明",
    copyExplained: "复制这段说明",
    copyExplainedOf: (label: string) => `复制这段说明：${label}`,
    copied: "已复制。",
    explaining: "正在分析构成……",
    noDetail: "工作簿里没有这一项的明细，无法进一步分析构成。",
    explainFailed: "没有分析出构成，请重新打开工作簿再试。",
    contribution: { line: "项目", difference: "增减额", share: "占比" },
    breakdownUnit: (title: string, unit: string) => `${title}（${unit}）`,
    fromTo: (base: string, current: string) => `${base} → ${current}`,
    waterfall: "增减构成图",
    none: "没有需要说明的差异。",
    noneListed: "这里没有差异，可以换一种方式显示。",
    noneOpen: "差异都已说明。",
    exportAnswers: "导出说明",
    importAnswers: "导入说明",
    answersFile: (department: string, year: string) => `${department}${year}差异说明.json`,
  },

  prior: {
    import: "导入上年说明",
    forget: "不再列出上年原因",
    hint: "选择上年的报告（.docx）或导出的说明（.json），把上年写的原因列出来供选用；也可以把 .docx 拖到本页。",
    offered: (files: readonly string[], causes: number, places: number) =>
      places === 0
        ? `“${files.join("”“")}”里的原因都不能对应到本年要说明的差异，没有列出。`
        : `“${files.join("”“")}”：已在 ${String(places)} 处差异列出 ${String(causes)} 条上年原因，选用后请改成本年情况。`,
  },

  report: {
    title: "报告",
    template: "报告样式",
    view: "显示",
    fill: "填写",
    preview: "预览",
    previewTitle: "报告预览",
    blanks: (open: number) => (open === 0 ? "待填内容已全部填写" : `还有 ${String(open)} 处待填`),
    blanksHint: "空着的地方在 Word 里以【】标出，也可以到 Word 里再填。",
    noBlanks: "这份报告没有需要填写的地方。",
    unusedMaterials: (headings: readonly string[]) =>
      `这个模板没有用到的文字材料：${headings.join("、")}。`,
    showInPreview: "在预览中查看",
    filled: "已填",
    saving: "正在处理……",
    noHeading: "正文",
    blankIn: (heading: string, prompt: string) => `${heading}：${prompt}`,
  },

  delivery: {
    ways: {
      insert: "插入到文档",
      openNew: "在新文档中打开",
      save: "导出 Word 文档",
      copy: "复制带格式文本",
    } satisfies Record<DeliveryWay, string>,
    withBlanks: (words: string, open: number) =>
      open === 0 ? words : `${words}（还有 ${String(open)} 处待填）`,
    others: "其他方式",
    hints: {
      page: null,
      workbook: "导出的文件在 Word 中打开，也可以在 Word 的本窗格中导入；数字以后能自动更新。",
      document: "插入到光标所在处，不改动您原有的文字；更新前先列出差别，由您确认后才写入。",
    } satisfies Record<DeliveryOffer["place"], string | null>,
    delivered: {
      page: (name: string) => `已交给浏览器下载：${name}`,
      workbook: (name: string) =>
        `已交给浏览器下载：${name}。没有看到文件时（Mac 上的 Excel 可能如此），请改用“复制带格式文本”，粘贴到 Word 文档里。`,
      document: (name: string) =>
        `已交给浏览器下载：${name}。没有看到文件时（Mac 上的 Word 可能如此），请直接插入，再在 Word 中保存。`,
    } satisfies Record<DeliveryOffer["place"], (name: string) => string>,
    inserted: (blanks: number) =>
      blanks === 0
        ? "已插入到文档，请在 Word 中保存。"
        : `已插入到文档，还有 ${String(blanks)} 处待填，以【】标出。请在 Word 中保存。`,
    imported: (blanks: number) =>
      `已插入导出的报告${blanks === 0 ? "" : `，还有 ${String(blanks)} 处待填，以【】标出`}。请在 Word 中保存；打开工作簿后，可以更新其中的数字。`,
    openedNew: "已交给 Word 在新文档中打开，尚未保存。",
    copied: "已复制，可粘贴到 Word 或 WPS 文字。粘贴的文字不能再自动更新；要能更新，请插入或导出。",
    draftPresent: "文档里已有一份报告底稿，没有再插入；下面列出它与工作簿的差别。",
    update: "更新已有报告",
  },

  draftImport: {
    title: "已经导出过报告？",
    hint: "把在 Excel 或网页中导出的报告（.docx）插入这份文档，已填的说明一并带入。",
    choose: "导入已导出的报告",
    dialog: (file: string) => `导入“${file}”`,
    words: "插入光标处时，沿用这份文档的页面设置，不改动您原有的文字。",
    wordsBoth:
      "插入光标处时，沿用这份文档的页面设置，不改动您原有的文字；在新文档中打开时，保留公文的页面和页码。",
    ways: { insert: "插入光标处", openNew: "在新文档中打开" } satisfies Record<
      DraftImport["way"],
      string
    >,
    cancel: "取消",
  },

  draft: {
    title: "更新报告",
    back: "返回报告",
    readAgain: "重新比较",
    unchanged: (count: number) => `${String(count)} 个数字没有变化`,
    nothing: "文档里的数字与工作簿一致，没有要更新的。",
    otherWorkbooks: (files: readonly string[]) =>
      `这份报告原来用的工作簿是 ${files.join("、")}，现在打开的不是。请确认是同一份数据的新版本。`,
    tracksChanges: "文档开着修订，更新的数字会标成修订，由您接受或拒绝。",
    groups: {
      updated: "将要更新",
      conflicts: "您改过、工作簿也变了，请逐个决定",
      held: "上下文说法要变，请逐个决定",
      clauses: "句子的说法要变，请在文档中修改",
      kept: "您改过，工作簿没有变，不改动",
      deleted: "文档中找不到（已删去，或标记已丢失）",
      dropped: "新报告中没有，请核对是否删去",
      added: "新报告中有，文档中没有，请核对是否补上",
      charts: "图要换新的，请在文档中替换",
      blanksLeft: "还没填的空",
      changedMeanwhile: "没有写入",
      outOfReach: "这个版本的 Word 找不到，没有写入",
      spared: "带有批注，没有写入",
    },
    group: (title: string, count: number) => `${title}（${String(count)}）`,
    now: (words: string) => `文档中：${words}`,
    last: (words: string) => `上次写入：${words}`,
    next: (words: string) => `新数：${words}`,
    unchangedNext: (words: string) => `工作簿（没有变）：${words}`,
    takeBack: "改回工作簿的数",
    sentenceNow: (words: string) => `现为：${words}`,
    sentenceNext: (words: string) => `应为：${words}`,
    sentenceDropped: "新数据下没有这一句，请删除或改写。",
    sentenceAdded: "文档里没有下面这一句，请补上。",
    chartNext: (words: string) => `新图：${words}`,
    chartWay: "图中的数不能在文档里改写。请另外导出一份报告，用其中的新图替换。",
    chartDropped: "新报告中没有这幅图，请核对是否删去。",
    chartAdded: "文档里没有这幅图，请核对是否补上。",
    none: "（无）",
    arrow: "→",
    becomes: "改为",
    choiceOf: (alias: string) => `${alias}：采用哪一个`,
    choices: { keep: "保留文档中的", take: "采用新数" } satisfies Record<DraftChoice, string>,
    jump: "在文档中查看",
    jumpTo: (words: string) => `在文档中查看：${words}`,
    gone: "在文档中找不到这一处，可能已被删去，或标记已被其他软件去掉。请重新比较。",
    update: (count: number) => `更新 ${String(count)} 处`,
    keepOnly: "记下决定，不改数字",
    changedMeanwhile:
      "这些地方在比较之后有改动，或有未处理的修订。请先接受或拒绝修订，再重新比较。",
    outOfReach:
      "这些数字的控件已被其他软件去掉，只剩书签，这个版本的 Word 不让加载项查找书签。请按上面的新数手工修改。",
    done: (count: number) => `已更新 ${String(count)} 处，请在 Word 中保存。`,
    noBlanks: "没有还没填的空。",
    commented: {
      title: "有的数字带有批注",
      words: (count: number, total: number) =>
        `要更新的 ${String(total)} 处中有 ${String(count)} 处带有批注。改写数字时，Word 会把它上面的批注一起去掉。`,
      write: "全部更新",
      spare: "不动带批注的",
      cancel: "取消",
    },
  },

  sheet: {
    title: "原表",
    region: (sheet: string) => `原表：${sheet}`,
    choose: "工作表",
    cell: "单元格",
    empty: "（空）",
    shown: (sheet: string, cell: string, content: string) => `已显示 ${sheet} ${cell}：${content}`,
    close: "收起原表",
    hiddenRow: "隐藏行",
    missing: "这张工作表无法显示。",
  },

  more: (count: number) => `再显示 ${String(count)} 条`,
} as const;
