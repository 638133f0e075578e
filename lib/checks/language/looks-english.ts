import type { TextRange } from '../../text/text-range';

/** Words that are frequent in one language and in none of the others here. */
const english = words(
  `the and is are was were you your this that with for have has not be been it its of to we our they their them what
   when where why how please thanks thank will would can could should do does did don't i'm i'll we're it's from by at
   just very so but or if about all any more here there who which my me he she his her an`,
);
const other = words(
  `le la les des du une et est sont pour avec vous votre vos nous notre nos dans sur qui que quoi pas mais ou donc ce
   cette ces bonjour bonsoir merci salut très bien au aux je tu il elle ils elles mon ma mes ton ta tes ne être avoir
   chez sans sous plus c'est j'ai n'est d'un d'une qu'il s'il voici voilà beaucoup
   el los las una para con por es muy gracias hola pero como más está der die das und ist nicht für mit ein eine auch
   sie wir danke il lo gli che di non per sono grazie ciao o os uma com não obrigado você`,
);

/**
 * Whether a paragraph is to be read as English: mostly Latin letters, and no more words of other languages than of
 * English. A text without any evidence counts as English unless it has letters that English lacks.
 */
export function looksEnglish(text: string, entities: readonly TextRange[]): boolean {
  const plain = withoutRanges(text, entities).toLowerCase().replaceAll('’', "'");
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  const latin = plain.match(/[a-zà-öø-ÿœ]/g)?.length ?? 0;
  if (latin === 0 || latin < letters * 0.75) return false;

  const found = plain.match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)?/gu) ?? [];
  const forEnglish = found.filter((word) => english.has(word)).length;
  const against = found.filter((word) => other.has(word)).length;
  const foreignLetters = found.filter((word) => /[à-öø-ÿœ]/.test(word)).length;
  return forEnglish > 0 ? forEnglish > against : against + foreignLetters === 0;
}

function withoutRanges(text: string, ranges: readonly TextRange[]): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of ranges) {
    rest += `${text.slice(at, from)} `;
    at = to;
  }
  return rest + text.slice(at);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
