/** How a command ended: 0 done · 1 done, with errors found or blanks left · 2 could not be done. */
export type ExitCode = 0 | 1 | 2;
