export type BrowserName = 'chromium' | 'firefox';

/** One page of a real browser with the test extension, driven with real keys. */
export interface Driver {
  readonly browser: BrowserName;
  open(address: string): Promise<void>;
  /** Runs a function in the page's own world, in the frame this many levels down the first frames. */
  evaluate<Input, Output>(
    depth: number,
    run: (input: Input) => Output | Promise<Output>,
    input: Input,
  ): Promise<Output>;
  /** Types characters, one key each. */
  type(text: string): Promise<void>;
  /** Presses a key, with modifiers before it: `Control+z`. */
  press(key: string): Promise<void>;
  /** Lets an input method show a text that is not decided yet. */
  compose(text: string): Promise<void>;
  /** Lets the input method put its text in. */
  commit(text: string): Promise<void>;
  close(): Promise<void>;
}
