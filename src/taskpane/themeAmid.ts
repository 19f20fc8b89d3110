import type { Theme } from "@fluentui/react-components";
import { contrast } from "./contrast";
import { darkTheme, theme } from "./theme";

/** What small text needs to be read (WCAG 2, level AA). */
const readable = 4.5;

/**
 * The pane's look on an application's background (`#rrggbb`): light or dark as the application is,
 * and on its very colour where our quietest words can be read there.
 */
export function themeAmid(background: string | null): Theme {
  if (background === null) {
    return theme;
  }
  const isDark = quietest(darkTheme, background) > quietest(theme, background);
  const look = isDark ? darkTheme : theme;
  return quietest(look, background) < readable
    ? look
    : { ...look, colorNeutralBackground2: background };
}

function quietest({ colorNeutralForeground3 }: Theme, background: string): number {
  return contrast(colorNeutralForeground3, background);
}
