import { furongIndustryPages } from "./layouts/furongIndustry.mjs";
import { lusongSciencePages } from "./layouts/lusongScience.mjs";
import { tianxinIndustryPages } from "./layouts/tianxinIndustry.mjs";
import { tianxinOfficePages } from "./layouts/tianxinOffice.mjs";
import { wangchengZonePages } from "./layouts/wangchengZone.mjs";
import { readSampleData } from "./sampleData.mjs";
import { wordsPage } from "./wordsPage.mjs";

/** Every sample that bears the figures of a report, and the layout its department uses. */
const layouts = {
  "tianxin-industry-2019": tianxinIndustryPages,
  "furong-industry-2020": furongIndustryPages,
  "wangcheng-zone-2019": wangchengZonePages,
  "lusong-science-2019": lusongSciencePages,
  "tianxin-office-2019": tianxinOfficePages,
};

/** The five workbooks with the figures of published reports, drawn but not yet written. */
export function reportSamples() {
  return Object.entries(layouts).map(([id, drawPages]) => {
    const report = readSampleData(id);
    return {
      file: `${id}.xlsx`,
      title: `${report.department}${report.fiscalYear}年度部门整体支出资料`,
      author: report.department,
      date: `${report.fiscalYear + 1}-03-31`,
      pages: [...drawPages(report), wordsPage(report)],
    };
  });
}
