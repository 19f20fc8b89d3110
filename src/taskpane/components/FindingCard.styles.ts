import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingCardStyles = makeStyles({
  card: { contentVisibility: "auto", containIntrinsicSize: "auto 96px" },
  comment: { alignSelf: "flex-start", marginBlock: tokens.spacingVerticalXS },
  badge: { marginInlineEnd: tokens.spacingHorizontalS, verticalAlign: "top" },
});
