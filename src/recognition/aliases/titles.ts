/** Ends the title of a table, where a heading among rows ends otherwise. */
export const tableWord = "表";

/** Marks a table of final accounts: its year is the report's. */
export const finalAccountsMark = "决算";

/** Marks a table of a budget. */
export const budgetMark = "预算";

/** Words that hold these marks and do not say whether a table is a budget's or of final accounts. */
export const phaselessWords: readonly string[] = [
  "预决算",
  "预算执行",
  "一般公共预算",
  "政府性基金预算",
  "国有资本经营预算",
  "部门预算经济分类",
  "部门预算支出经济分类",
  "预算单位",
  "预算部门",
];

/** A form's number in brackets behind a title, in normalised text: `(财决01表)`. */
export const formCode = /\((?:公开|财决|预算|部门|附)?[^()]{0,4}\d[^()]{0,3}表?\)/;

/** Words that make a title that of another table: of part of the funds, or of part of the spending. */
export const calibreWords: readonly string[] = [
  "一般公共预算",
  "财政拨款",
  "政府性基金",
  "国有资本",
  "社会保险基金",
  "三公",
  "基本",
  "项目",
  "专项",
  "人员",
  "公用",
  "采购",
  "资产",
  "征收",
  "非税",
  "专户",
  "区县",
  "汇总",
  "政府预算",
  "结转",
  "上缴",
  "经营",
  "补助",
  "一般性",
  "调整",
  "追加",
  "费",
  "社保",
  "债务",
  "样表",
  "全区",
  "全市",
  "全县",
  "全省",
];

/** An office whose name holds such a word, at the end of a text: 政府采购中心, 重点项目建设管理局. */
export const officeName =
  /(?:政府采购|采购|国有资产|资产|非税收入|非税|征收|项目|公用事业|社会保险基金|社保|债务|国有资本|经营|基本建设)(?:管理|监督|监管|服务|交易|建设|运营|经营|事务|征收|征管|稽查|投资|开发|收入|评审|和|与)*(?:委员会|办公室|中心|局|办|公司|集团|大队|支队)(?:\(?本级\)?|机关|部门|单位)?$/;

/** Words that in front of a title make its 收入 or 支出 one kind of many. */
export const kindsOfMoney: readonly string[] = [
  "事业",
  "其他",
  "利息",
  "投资",
  "捐赠",
  "一般公共服务",
  "公共安全",
  "教育",
  "科学技术",
  "传媒",
  "社会保障和就业",
  "卫生健康",
  "节能环保",
  "城乡社区",
  "农林水",
  "交通运输",
  "住房保障",
  "应急管理",
  "工资福利",
  "商品和服务",
  "资本性",
  "家庭的补助",
  "重点",
  "信息化",
  "民生",
];
