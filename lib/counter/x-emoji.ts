/**
 * The sequences that weigh 2 as a whole: Unicode's `RGI_Emoji` ("each emoji counts as two characters", X's
 * documentation), and the few that twitter-text 3.1.0 also takes whole without the recommended variation selectors.
 */
const EMOJI = /[#*0-9]\u20e3|\u{1f441}\u200d\u{1f5e8}|\p{Emoji_Modifier_Base}\ufe0f\p{EMod}|\p{RGI_Emoji}/vy;
const PRESENTATION = /\p{Emoji_Presentation}/v;

/** UTF-16 offset behind the emoji at `offset` that weighs 2 as a whole; `undefined` when there is none. */
export function xEmojiEnd(text: string, offset: number): number | undefined {
  if (!mayBegin(text.charCodeAt(offset), text.charCodeAt(offset + 1))) return undefined;
  EMOJI.lastIndex = offset;
  return EMOJI.test(text) ? EMOJI.lastIndex : undefined;
}

/** Matching `RGI_Emoji` takes microseconds even where it fails, so most characters are told apart by their code units. */
function mayBegin(unit: number, next: number): boolean {
  if (next === 0xfe0f || next === 0x20e3) return true;
  if (unit < 0x203c) return false;
  // 0xd83c is also what a skin tone begins with.
  if (unit < 0x2c00) return next === 0xd83c || PRESENTATION.test(String.fromCharCode(unit));
  return unit >= 0xd83c && unit <= 0xd83e && next >= 0xdc00 && next <= 0xdfff;
}
