import { foldText } from '../text/fold';

/**
 * What a tag is told apart by: its name without the sign, without case, accents, hamza, tashkeel and what can't be seen.
 * Networks search that way too, more or less; two tags with one key are the same tag to a reader.
 */
export function tagKey(name: string): string {
  return foldText(name.replace(/^[#＃]/, ''));
}
