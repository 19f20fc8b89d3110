import { makeStyles, tokens } from "@fluentui/react-components";

export const useVarianceDetailsStyles = makeStyles({
  moves: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    paddingInlineStart: "1.4em",
  },
  waterfall: {
    maxWidth: "350px",
    "& svg": { display: "block", width: "100%" },
    "& .waterfall-text": { fill: tokens.colorNeutralForeground1 },
    "& .waterfall-number": { fontVariantNumeric: "tabular-nums" },
    "& .waterfall-link, & .waterfall-axis": { stroke: tokens.colorNeutralStroke1 },
    "& .waterfall-total": {
      fill: tokens.colorNeutralForeground3,
      stroke: tokens.colorNeutralForeground3,
    },
    "& .waterfall-break": { stroke: tokens.colorNeutralBackground1 },
    "& .waterfall-increase": {
      fill: tokens.colorBrandForeground1,
      stroke: tokens.colorBrandForeground1,
    },
    "& .waterfall-decrease": {
      fill: tokens.colorNeutralBackground1,
      stroke: tokens.colorPaletteDarkOrangeForeground1,
    },
    "& .waterfall-hatching": { stroke: tokens.colorPaletteDarkOrangeForeground1 },
    "& .waterfall-remainder": {
      fill: tokens.colorNeutralBackground1,
      stroke: tokens.colorNeutralForeground3,
    },
    "@media (forced-colors: active)": {
      "& .waterfall-text": { fill: "CanvasText" },
      "& .waterfall-total": { fill: "CanvasText", stroke: "CanvasText" },
      "& .waterfall-increase": { fill: "Highlight", stroke: "Highlight" },
      "& .waterfall-decrease, & .waterfall-remainder": { fill: "Canvas", stroke: "CanvasText" },
      "& .waterfall-hatching": { stroke: "CanvasText" },
      "& .waterfall-break": { stroke: "Canvas" },
    },
  },
});
