/** What models that think aloud put before their answer. */
const thought = /^\s*<think(?:ing)?>[^]*?(?:<\/think(?:ing)?>|$)/i;
const codeFence = /^```[a-z]*\n([^]*?)\n?```$/i;
const quotes: readonly (readonly [string, string])[] = [
  ['"""', '"""'],
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
];

/** The part of an answer that is meant to be read, while it comes. */
export function withoutThought(answer: string): string {
  return answer.replace(thought, '').trimStart();
}

/**
 * An answer as it can stand in the draft's place: without what models put around it though they are told not to, and with
 * the white space around the draft.
 */
export function cleanAnswer(answer: string, draft: string): string {
  const own = draft.trim();
  let text = withoutThought(answer).replace(/\r\n?/g, '\n').trim();
  text = (own.startsWith('```') ? undefined : codeFence.exec(text)?.[1]?.trim()) ?? text;
  for (const [open, close] of quotes) text = unquoted(text, own, open, close);
  if (text === '') return '';
  return (/^\s*/.exec(draft)?.[0] ?? '') + text + (/\s*$/.exec(draft)?.[0] ?? '');
}

/** A quotation is only taken away where it is around all of the answer, and not around the draft too. */
function unquoted(text: string, draft: string, open: string, close: string): string {
  const isAround = text.length > open.length + close.length && text.startsWith(open) && text.endsWith(close);
  if (!isAround || draft.startsWith(open)) return text;
  const inner = text.slice(open.length, -close.length);
  return inner.includes(open) || inner.includes(close) ? text : inner.trim();
}
