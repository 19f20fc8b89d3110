/** About how wide a text is, in sizes of its font: a Chinese character counts 1, any other 0.56. */
export function emWidth(text: string): number {
  return [...text].reduce((width, character) => width + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  return character > "\u2e7f" ? 1 : 0.56;
}
