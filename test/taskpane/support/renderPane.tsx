import { FluentProvider } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { theme } from "../../../src/taskpane/theme";

/** Renders a piece of the pane in the pane's theme. */
export function renderPane(piece: ReactElement): HTMLElement {
  return render(<FluentProvider theme={theme}>{piece}</FluentProvider>).container;
}
