import type { Severity } from "../../domain/rule";

/** How grave a finding is, in a word. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "警告",
  info: "提示",
};
