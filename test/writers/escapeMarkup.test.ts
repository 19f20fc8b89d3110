import { escapeMarkup } from "../../src/writers/escapeMarkup";

it.each([
  {
    name: "signs of markup",
    text: `<a b="c" d='e'>&</a>`,
    markup: "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;&lt;/a&gt;",
  },
  { name: "blanks", text: "a\tb\nc\rd", markup: "a&#9;b&#10;c&#13;d" },
  { name: "control characters", text: "a\u0000\u0008\u007f\u0085b", markup: "ab" },
  { name: "what is no character", text: "a\ufffe\uffffb", markup: "ab" },
  { name: "half a character", text: "a\ud83db\ude00c", markup: "abc" },
  { name: "a whole one beyond the first plane", text: "𠮷", markup: "𠮷" },
])("makes $name safe", ({ text, markup }) => {
  expect(escapeMarkup(text)).toBe(markup);
});
