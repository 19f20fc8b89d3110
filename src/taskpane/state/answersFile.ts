import type { Answers } from "../../app/answers";

/** The causes as a JSON object from blank id to text, as the command line's `--answers` reads it. */
export function writeAnswers(answers: Answers): string {
  return `${JSON.stringify(Object.fromEntries(answers), null, 2)}\n`;
}
