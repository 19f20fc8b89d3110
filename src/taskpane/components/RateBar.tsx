import { useRateBarStyles } from "./RateBar.styles";

/** A rate drawn from 0 to 100 %; what goes beyond fills the bar and is capped by a mark. */
export function RateBar({
  percent,
  reach,
}: {
  readonly percent: number;
  readonly reach: "within" | "over";
}) {
  const styles = useRateBarStyles();
  return (
    <svg
      className={styles.bar}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      <rect className={styles.track} width="100" height="8" />
      <rect className={reach === "over" ? styles.over : styles.within} width={percent} height="8" />
      {reach === "over" && <rect className={styles.mark} x="94" width="1.6" height="8" />}
    </svg>
  );
}
