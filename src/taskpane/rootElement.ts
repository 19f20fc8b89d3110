/** Where the page's document leaves room for us. */
export function rootElement(): HTMLElement {
  const place = document.getElementById("root");
  if (place === null) {
    throw new Error("the page has no #root");
  }
  return place;
}
