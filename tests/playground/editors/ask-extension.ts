/** A command for the test extension's content script, and the number that its answer carries. */
let lastId = 0;

/** Asks the content script that hears the command first, and resolves with its answer. */
export function askExtension(views: readonly Window[], name: string, input: unknown): Promise<unknown> {
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    const onAnswer = (event: Event) => {
      const reply = JSON.parse((event as CustomEvent<string>).detail) as { value?: unknown; error?: string };
      if (reply.error === undefined) resolve(reply.value);
      else reject(new Error(reply.error));
    };
    const detail = JSON.stringify({ id, name, input });
    for (const view of new Set(views)) {
      view.addEventListener(`postwright-test-answer-${id}`, onAnswer, { once: true });
      // The content script says that it heard the command by preventing its default.
      const isHeard = !view.dispatchEvent(
        new CustomEvent('postwright-test-command', { detail, cancelable: true }),
      );
      if (isHeard) return;
    }
    reject(new Error('No content script heard the command.'));
  });
}

export interface SeenTexts {
  readonly model: string;
  readonly page: string;
}

const patienceMs = 4000;

/** Waits until model and page both have the text, and still have it two frames later; else tells what they have. */
export async function seeText(text: string, see: () => Promise<SeenTexts>): Promise<SeenTexts> {
  const isRight = ({ model, page }: SeenTexts) => model === text && page === text;
  const deadline = performance.now() + patienceMs;
  for (;;) {
    let seen = await see();
    if (isRight(seen)) {
      await nextFrame();
      await nextFrame();
      seen = await see();
      if (isRight(seen)) return seen;
    }
    if (performance.now() > deadline) return seen;
    await nextFrame();
  }
}

export function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}
