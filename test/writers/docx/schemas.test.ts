import { writeDocx } from "../../../src/writers/docx/writeDocx";
import { richDocument } from "../richDocument";
import { checkDocx } from "./checkDocx";

it("is valid against the schemas of ECMA-376", () => {
  const answer = checkDocx(writeDocx(richDocument()));
  expect(answer ?? "valid").toMatch(/: valid|^valid$/);
});
