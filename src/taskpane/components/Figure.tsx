import { useFigureStyles } from "./Figure.styles";

/** An amount or percent, its digits one below the other. */
export function Figure({ children }: { readonly children: string }) {
  return <span className={useFigureStyles().figure}>{children}</span>;
}
