import { tokens } from "@fluentui/react-components";

/** The product's sign: a sheet whose columns end in a line of words. */
export function ProductMark({ sizePx }: { readonly sizePx: number }) {
  return (
    <svg
      width={sizePx}
      height={sizePx}
      viewBox="0 0 32 32"
      style={{ flexShrink: 0 }}
      aria-hidden
      focusable="false"
    >
      <rect width="32" height="32" rx="7" fill={tokens.colorBrandBackground} />
      <g fill="#ffffff">
        <rect x="7" y="14" width="4" height="6" rx="1" />
        <rect x="14" y="10" width="4" height="10" rx="1" />
        <rect x="21" y="6" width="4" height="14" rx="1" />
        <rect x="7" y="23" width="18" height="3" rx="1.5" opacity="0.85" />
      </g>
    </svg>
  );
}
