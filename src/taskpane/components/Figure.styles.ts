import { makeStyles } from "@fluentui/react-components";

export const useFigureStyles = makeStyles({
  figure: { fontVariantNumeric: "tabular-nums lining-nums", whiteSpace: "nowrap" },
});
