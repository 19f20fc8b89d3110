const stepMs = 20;
const patienceMs = 15_000;

/** Waits for something in the model behind the page, which no event of the page tells of. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let waitedMs = 0; !holds(); waitedMs += stepMs) {
    if (waitedMs > patienceMs) {
      throw new Error(`waited in vain: ${what}`);
    }
    await new Promise((resume) => setTimeout(resume, stepMs));
  }
}
