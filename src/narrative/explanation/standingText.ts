/**
 * A difference with its cause as one text that can stand alone; without a cause only what differs is
 * said.
 *
 * A single sentence takes the cause in; where more was said of it, the cause is a sentence of its own.
 */
export function standingText(explained: string, cause: string): string {
  if (cause === "") {
    return explained;
  }
  const isOneSentence = explained.indexOf("。") === explained.length - 1;
  return isOneSentence
    ? `${explained.slice(0, -1)}，主要原因是${cause}。`
    : `${explained}主要原因是${cause}。`;
}
