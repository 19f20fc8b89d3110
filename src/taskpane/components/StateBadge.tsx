import { Badge } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Circle16Regular, Edit16Regular } from "@fluentui/react-icons";
import type { VarianceState } from "../../app/views/varianceView";
import { text } from "../text";

const looks = {
  open: { color: "informative", icon: <Circle16Regular /> },
  drafted: { color: "warning", icon: <Edit16Regular /> },
  done: { color: "success", icon: <CheckmarkCircle16Filled /> },
} as const;

/** How far a cause has come: by word and sign, not by colour alone. */
export function StateBadge({ state }: { readonly state: VarianceState }) {
  const { color, icon } = looks[state];
  return (
    <Badge
      appearance="tint"
      color={color}
      icon={icon}
      size="medium"
      title={text.variances.stateWords[state]}
    >
      {text.variances.states[state]}
    </Badge>
  );
}
