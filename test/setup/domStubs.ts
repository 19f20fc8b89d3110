/**
 * What Fluent UI expects of a browser and jsdom does not have.
 *
 * Sizes stay zero: a test that needs layout belongs in `test/browser`.
 */
class SilentResizeObserver implements ResizeObserver {
  readonly observe = nothing;
  readonly unobserve = nothing;
  readonly disconnect = nothing;
}

function nothing(): void {
  return undefined;
}

function neverMatches(query: string): MediaQueryList {
  return {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  };
}

globalThis.ResizeObserver ??= SilentResizeObserver;
window.matchMedia ??= neverMatches;
Element.prototype.scrollIntoView ??= () => undefined;
