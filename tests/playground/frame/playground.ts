/** What a test may ask of a playground page. The page's first inline script makes it, with `keys` only. */
export interface Playground {
  /** Every key event that a listener of the page saw, in order: `keydown:a`, `keypress:a`, `keyup:a`. */
  readonly keys: string[];
  /** The text in the editor's own model, which is what the Post button sends; the DOM is not asked. */
  model(): string;
  /** Replaces the text the way the site would, through the model; it cannot be undone. */
  setText(text: string): void;
  sent(): string[];
  /** Puts the caret at the end of the composer. */
  focus(): void;
  /** Takes the composer out of the page, as a site does when its route changes. */
  unmount(): void;
  /** Puts a new, empty composer in its place. */
  remount(): void;
  /** On the hostile page: whether foreign children of the body are removed. */
  hostile?: boolean;
  /** On the hostile page: how many were. */
  removed?(): number;
}

declare global {
  interface Window {
    playground: Playground;
  }
}

const withoutComposer: Omit<Playground, 'keys'> = {
  model: () => '',
  setText: () => undefined,
  sent: () => [],
  focus: () => undefined,
  unmount: () => undefined,
  remount: () => undefined,
};

export function definePlayground(api: Partial<Omit<Playground, 'keys'>>): void {
  Object.assign(window.playground, withoutComposer, api);
}
