import { Component, type ReactNode } from "react";
import { text } from "../text";

/** The top of everything that is drawn: a defect of ours ends here as one sentence and a way out. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly health: "well" | "broken" }
> {
  override readonly state: { readonly health: "well" | "broken" } = { health: "well" };

  static getDerivedStateFromError(): { readonly health: "broken" } {
    return { health: "broken" };
  }

  override render(): ReactNode {
    if (this.state.health === "well") {
      return this.props.children;
    }
    return (
      <main role="alert">
        <p>{text.failed.crashed}</p>
        <button
          type="button"
          onClick={() => {
            location.reload();
          }}
        >
          {text.failed.reload}
        </button>
      </main>
    );
  }
}
