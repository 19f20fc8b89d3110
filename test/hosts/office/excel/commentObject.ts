import { HostFault } from "../batch/hostFault";
import { HostObject, textArgument } from "../batch/hostObject";
import { changeSheet, findSheet, type BookComment } from "./book";
import type { ExcelWorld } from "./excelWorld";

/** The threaded comments of the workbook. */
export function comments({ book }: ExcelWorld): HostObject {
  const allow = (cell: string): void => {
    const name = cell.slice(0, cell.lastIndexOf("!")).replace(/^'|'$/g, "").replace(/''/g, "'");
    const sheet = findSheet(book, name);
    if (sheet === undefined) {
      throw new HostFault("InvalidArgument");
    }
    changeSheet(book, sheet);
  };
  return new HostObject({
    type: "CommentCollection",
    api: "ExcelApi",
    items: () => book.comments.map((comment) => commentObject(comment, allow)),
    methods: {
      Add: {
        since: "1.10",
        call: ([cell, text]) => {
          const address = textArgument(cell);
          allow(address);
          if (book.comments.some((one) => one.cell === address)) {
            throw new HostFault("InvalidOperation", "the cell has a comment already");
          }
          const comment = { cell: address, texts: [textArgument(text)] };
          book.comments.push(comment);
          return commentObject(comment, allow);
        },
      },
      GetItemByCell: {
        since: "1.10",
        call: ([cell]) => {
          const found = book.comments.find((one) => one.cell === cell);
          if (found === undefined) {
            throw new HostFault("ItemNotFound");
          }
          return commentObject(found, allow);
        },
      },
    },
  });
}

function commentObject({ cell, texts }: BookComment, allow: (cell: string) => void): HostObject {
  const replies = new HostObject({
    type: "CommentReplyCollection",
    api: "ExcelApi",
    methods: {
      Add: {
        since: "1.10",
        call: ([text]) => {
          allow(cell);
          texts.push(textArgument(text));
          return new HostObject({ type: "CommentReply", api: "ExcelApi" });
        },
      },
    },
  });
  return new HostObject({
    type: "Comment",
    api: "ExcelApi",
    identity: { Id: cell },
    scalars: { Content: { since: "1.10", read: () => texts[0] ?? "" } },
    parts: { Replies: { since: "1.10", open: () => replies } },
  });
}
