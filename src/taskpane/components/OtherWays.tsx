import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { DocumentArrowLeft20Regular } from "@fluentui/react-icons";
import type { DeliveryWay } from "../state/deliveryOffer";
import { text } from "../text";
import { deliveryIcons } from "./deliveryIcons";
import type { DraftImportOffer } from "../state/draftImport";
import { useDraftImport } from "./useDraftImport";

/** What else can be done with a report in Word, in a menu. */
export function OtherWays({
  ways,
  saving,
  draftImport,
  onChoose,
}: {
  readonly ways: readonly DeliveryWay[];
  readonly saving: "ready" | "busy";
  readonly draftImport: DraftImportOffer;
  readonly onChoose: (way: DeliveryWay) => void;
}) {
  const { parts, choose } = useDraftImport(draftImport);
  return (
    <>
      {parts}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton disabledFocusable={saving === "busy"}>{text.delivery.others}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {ways.map((way) => (
              <MenuItem
                key={way}
                icon={deliveryIcons[way]}
                onClick={() => {
                  onChoose(way);
                }}
              >
                {text.delivery.ways[way]}
              </MenuItem>
            ))}
            <MenuItem icon={<DocumentArrowLeft20Regular />} onClick={choose}>
              {text.draftImport.choose}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
