import type { Language } from '../../checks/language/language';
import { foldText } from '../../text/fold';
import type { Token } from '../post/token';

const words = (list: string) => new Set(foldText(list).trim().split(/\s+/));

/** Words that deny what follows them within the same clause. */
const negators: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    `not no never none without hardly neither nor cannot can't cant don't dont doesn't doesnt didn't didnt isn't isnt aren't
     arent wasn't wasnt weren't werent won't wont wouldn't wouldnt couldn't couldnt shouldn't haven't havent hasn't hasnt
     hadn't ain't nobody nothing`,
  ),
  fr: words(`n' ne pas jamais aucun aucune sans ni plus`),
  ar: words(`لا لم لن ليس ليست لست لسنا ما غير بدون بلا دون مش مو مب موب ماشي ولا مانا ماني`),
};
/** So many tokens before the first word a negator is looked for. */
const reach = 3;
/** Arabic and English deny from close by: `لا` further away belongs to another word. */
const arabicReach = 2;

/** A double negation or a fixed phrase takes nothing back: `not only`, `can't … enough`, `pas seulement`. */
const harmless = words(`only just seulement uniquement فقط`);

/** The negator that takes a phrase back which begins at token `at`; `undefined` where there is none. */
export function negatorBefore(
  tokens: readonly Token[],
  at: number,
  length: number,
  language: Language,
): Token | undefined {
  const most = language === 'ar' ? arabicReach : reach;
  for (let back = 1; back <= most; back++) {
    const token = tokens[at - back];
    // A clause ends at a mark.
    if (token === undefined || token.kind === 'mark' || token.kind === 'emoji') break;
    if (!negators[language].has(token.text)) continue;
    if (harmless.has(tokens[at - back + 1]?.text ?? '')) return undefined;
    return token;
  }
  // French denies behind the verb too: « je ne suis pas désolé » has it before, « désolé ? pas du tout » after.
  if (language !== 'fr') return undefined;
  const after = tokens[at + length];
  return after?.text === 'pas' && tokens[at - 1]?.text === "n'" ? after : undefined;
}
