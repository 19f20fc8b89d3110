import { pastedHtml } from "../../src/app/pastedHtml";
import { writeHtml } from "../../src/writers/writeHtml";
import { drawnWaterfall, waterfallReport } from "../writers/waterfalls";

test("each drawing gives way to its words, all else stays", () => {
  const chart = drawnWaterfall("增减构成", ["=1.00 起", "+1.00 甲 <b>", "=2.00 止"]);
  const pasted = pastedHtml(writeHtml({ ...waterfallReport(), blocks: [chart, chart] }));
  expect(pasted).not.toMatch(/<(svg|text|path)/);
  const note = '<p class="report-note">增减构成：=1.00 起，+1.00 甲 &lt;b&gt;，=2.00 止。</p>';
  expect(pasted.split(note)).toHaveLength(3);
  expect(pasted.match(/<figcaption class="report-caption">增减构成<\/figcaption>/g)).toHaveLength(
    2,
  );
});
