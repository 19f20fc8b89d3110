/** The version of the command line's JSON; changed only when a reader of it would break. */
export const schema = "juesuan/1";
