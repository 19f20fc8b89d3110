import { Badge } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { SeverityView } from "../../app/views/views";
import { text } from "../text";

const looks = {
  error: { color: "danger", icon: <ErrorCircle16Filled /> },
  warning: { color: "warning", icon: <Warning16Filled /> },
  info: { color: "informative", icon: <Info16Regular /> },
} as const;

/** How grave something is: by word and sign, not by colour alone. */
export function SeverityBadge({ severity }: { readonly severity: SeverityView }) {
  const { color, icon } = looks[severity];
  return (
    <Badge appearance="tint" color={color} icon={icon} size="medium">
      {text.severities[severity]}
    </Badge>
  );
}
