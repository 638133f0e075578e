import type { Browser } from 'puppeteer-core';

export interface InputMethod {
  compose(text: string): Promise<void>;
  commit(text: string): Promise<void>;
  /** Ends a composition that a failed test left open. */
  reset(): Promise<void>;
}

/** The part of Puppeteer's connection that sends a command as it is. */
interface RawConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/**
 * WebDriver has no input methods. Firefox's `nsITextInputProcessor`, which its own tests use, makes real
 * compositions in the focused page.
 */
export async function startInputMethod(browser: Browser): Promise<InputMethod> {
  const { connection } = browser as unknown as { connection: RawConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;

  const run = async (expression: string) => {
    const parameters = { expression, target: { context }, awaitPromise: true };
    const { result } = await connection.send('script.evaluate', parameters);
    const { type, exceptionDetails } = result as { type: string; exceptionDetails?: { text: string } };
    if (type !== 'success') throw new Error(exceptionDetails?.text);
  };
  const start = `window.processor ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    processor.beginInputTransactionForTests(window);`;

  return {
    compose: (text) =>
      run(`{ ${start}
        processor.setPendingCompositionString(${JSON.stringify(text)});
        processor.appendClauseToPendingComposition(${text.length}, processor.ATTR_RAW_CLAUSE);
        processor.setCaretInPendingComposition(${text.length});
        processor.flushPendingComposition(); }`),
    reset: () => run('{ if (window.processor?.hasComposition) window.processor.cancelComposition(); }'),
    commit: (text) => run(`{ ${start} processor.commitCompositionWith(${JSON.stringify(text)}); }`),
  };
}
