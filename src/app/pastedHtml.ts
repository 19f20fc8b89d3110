/**
 * A report's HTML as a word processor takes it: what a drawing says instead of the drawing, of which it
 * would take the letters and leave the picture.
 */
export function pastedHtml(html: string): string {
  return html.replace(
    /<svg [\s\S]*?<desc>([\s\S]*?)<\/desc>[\s\S]*?<\/svg>/g,
    '<p class="report-note">$1</p>',
  );
}
