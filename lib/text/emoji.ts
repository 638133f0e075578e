/**
 * One emoji at `lastIndex`, whole: a flag, a keycap, pictures joined by ZWJ (also when the variation selectors
 * that Unicode recommends are missing, as some keyboards send them), any sequence that Unicode recommends for general
 * interchange (`RGI_Emoji`), or a symbol that U+FE0F turns into an emoji. U+FE0E asks for text and is heeded.
 */
const EMOJI =
  /(?:\p{RI}{2}|[#*0-9]\ufe0f?\u20e3|\p{Extended_Pictographic}[\ufe0f\p{EMod}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\p{EMod}]*)+|(?:\p{RGI_Emoji}|\p{Extended_Pictographic}\ufe0f)[\ufe0f\p{EMod}]*)(?!\ufe0e)/vy;

/** UTF-16 offset behind the emoji that begins at `offset`; `undefined` when none begins there. */
export function emojiEnd(text: string, offset: number): number | undefined {
  EMOJI.lastIndex = offset;
  return EMOJI.test(text) ? EMOJI.lastIndex : undefined;
}
