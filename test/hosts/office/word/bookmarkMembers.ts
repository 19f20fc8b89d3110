/**
 * Gives the library the members for bookmarks, as its later builds have them: the copy on npm ends before
 * them, while those that the vendor serves, and the typings, have them.
 */
export function learnBookmarks(): void {
  const { createMethodObject, invokeMethod } = (
    OfficeExtension as unknown as { readonly BatchApiHelper: BatchApiHelper }
  ).BatchApiHelper;
  Object.assign(Word.Document.prototype, {
    getBookmarkRangeOrNullObject(this: object, name: string): object {
      const flags = [false, false, null, 4] as const;
      return createMethodObject(
        Word.Range,
        this,
        "GetBookmarkRangeOrNullObject",
        1,
        [name],
        ...flags,
      );
    },
  });
  Object.assign(Word.Range.prototype, {
    insertBookmark(this: object, name: string): void {
      invokeMethod(this, "InsertBookmark", 0, [name], 0, 0);
    },
  });
}

/** Takes them away again. */
export function forgetBookmarks(): void {
  Reflect.deleteProperty(Word.Document.prototype, "getBookmarkRangeOrNullObject");
  Reflect.deleteProperty(Word.Range.prototype, "insertBookmark");
}

/** By which the library builds all its own members. */
type BatchApiHelper = {
  readonly createMethodObject: (
    type: unknown,
    parent: object,
    ...path: readonly unknown[]
  ) => object;
  readonly invokeMethod: (target: object, ...call: readonly unknown[]) => void;
};
