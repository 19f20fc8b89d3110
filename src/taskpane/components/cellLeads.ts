import type { CellLink } from "../../app/views/views";
import type { ShownCells } from "../state/taskpaneState";

/** How cells are named and shown. `naming`: with the file's name when several are open. */
export type CellLeads = {
  readonly show: (shown: ShownCells) => void;
  readonly shown: CellLink | null;
  readonly naming: "sheet" | "file";
};
