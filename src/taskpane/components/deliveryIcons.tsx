import {
  Copy20Regular,
  DocumentAdd20Regular,
  DocumentArrowDown20Regular,
  Open20Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { DeliveryWay } from "../state/deliveryOffer";

/** A sign for each way in which the report leaves the pane. */
export const deliveryIcons: Readonly<Record<DeliveryWay, ReactElement>> = {
  insert: <DocumentAdd20Regular />,
  openNew: <Open20Regular />,
  save: <DocumentArrowDown20Regular />,
  copy: <Copy20Regular />,
};
