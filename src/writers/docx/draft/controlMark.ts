/** A content control; each is an object of its own, whatever it shares with others. */
export type ControlMark = {
  readonly tag: string | null;
  readonly alias: string | null;
  /** Of its runs, those of controls inside it too. */
  readonly text: string;
  /** For text of every kind: applications show only these to programs. */
  readonly isRich: boolean;
  /** Whether what it shows is a hint in place of a text. */
  readonly isEmpty: boolean;
  /** Whether a comment begins inside: Word drops it with the text that a program replaces. */
  readonly hasComment: boolean;
};

/** `number`: of the figure. */
export type BookmarkMark = Pick<ControlMark, "hasComment"> & { readonly number: number };

/** A mark while its element is open. */
export type Unfinished<Mark> = { -readonly [Name in keyof Mark]: Mark[Name] };

/** Of a control whose properties are still to come. */
export function newControl(): ControlMark {
  return { tag: null, alias: null, text: "", isRich: true, isEmpty: false, hasComment: false };
}

/** Takes in one of its properties. An empty tag or name says as little as none. */
export function nameControl(name: string, value: string, control: Unfinished<ControlMark>): void {
  if (name === "tag") {
    control.tag = value === "" ? null : value;
  } else if (name === "alias") {
    control.alias = value === "" ? null : value;
  } else if (otherKinds.has(name)) {
    control.isRich = false;
  } else if (name === "showingPlcHdr") {
    control.isEmpty = true;
  }
}

/** What the properties of a control name that holds no text of every kind. */
const otherKinds: ReadonlySet<string> = new Set([
  "text",
  "date",
  "picture",
  "comboBox",
  "dropDownList",
  "docPartObj",
  "docPartList",
  "equation",
  "citation",
  "bibliography",
  "checkbox",
]);
