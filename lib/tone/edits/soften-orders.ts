import type { Post } from '../post/read-post';
import type { Hit } from '../rules/hit';
import type { Edit } from '../../text/text-range';
import { type ToneEdit, proposeEdit } from './tone-edit';

/** `You must send`, `You need to send`: what is left is a verb. */
const ENGLISH =
  /^you(?: must| have to| need to| should| ought to|['’]ve got to| are required to| will need to| will have to)$/i;
/** An infinitive follows. */
const FRENCH = /^(?:vous devez|tu dois|il faut|il vous faut|il te faut|vous devriez|tu devrais)$/i;
const INFINITIVE = /^[\p{L}]+(?:er|ir|re)$/u;
/** What may stand before it: « nous envoyer », « y répondre ». */
const PRONOUN = /^(?:me|te|nous|vous|le|la|les|lui|leur|y|en)$/;
/** Noun of action behind it: `يجب عليك إرسال`. */
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/^(?:يجب|يتوجب|يتعين|ينبغي) (?:عليك|عليكم)$/u, 'نرجو منك'],
  [/^(?:يجب|ينبغي|يتوجب) (?:أن|ان)$/u, 'نرجو أن'],
  [/^(?:لازم|ضروري)$/u, 'ممكن'],
];

/** Orders as requests: `You must send` → `Could you send …?`, `Send` → `Please send`. */
export function softenOrders(post: Post, hits: readonly Hit[]): ToneEdit | undefined {
  const { text, tokens } = post;
  let example: { readonly before: string; readonly after: string } | undefined;
  const changes: Edit[] = [];
  let end = 0;
  for (const hit of hits) {
    if ((hit.cause !== 'mustOrder' && hit.cause !== 'order') || hit.from < end) continue;
    const made = hit.cause === 'order' ? askedOrder(post, hit) : softened(post, hit);
    if (!made) continue;
    const [first] = made;
    example ??= { before: text.slice(hit.from, hit.to), after: (first?.insert ?? '').trim() };
    changes.push(...made);
    end = made.at(-1)?.to ?? hit.to;
  }
  const isOnlyOrders = changes.every(
    ({ from, to }) => from === to || tokens.some((token) => token.from === from),
  );
  if (!example || !isOnlyOrders) return undefined;
  return proposeEdit(text, { kind: 'softenOrder', values: example, label: 'blunt', moves: 'down' }, changes);
}

function softened(post: Post, hit: Hit): Edit[] | undefined {
  const { text, tokens, language } = post;
  const words = text.slice(hit.from, hit.to);
  const next = tokens[hit.first + hit.length];
  const starts = tokens[hit.first]?.starts ?? false;
  if (next?.kind !== 'word') return undefined;
  switch (language) {
    case 'en': {
      if (!ENGLISH.test(words) || /^(?:not|never|be|have)$/.test(next.text)) return undefined;
      if (!starts) return [{ from: hit.from, to: hit.to, insert: 'please' }];
      const close = sentenceEnd(post, hit.first);
      return [
        { from: hit.from, to: hit.to, insert: 'Could you please' },
        ...(close ? [{ from: close.from, to: close.to, insert: '?' }] : []),
      ];
    }
    case 'fr': {
      const verb = tokens.slice(hit.first + hit.length).find((token) => !PRONOUN.test(token.text));
      if (!FRENCH.test(words) || !verb || !INFINITIVE.test(text.slice(verb.from, verb.to))) return undefined;
      const elided = /^[aeiouyhàâéèêëîïôûœ]/iu.test(text.slice(next.from, next.to));
      // « merci d’envoyer »: the elision takes the space along.
      const insert = `${starts ? 'Merci' : 'merci'} ${elided ? 'd’' : 'de'}`;
      return [{ from: hit.from, to: elided ? next.from : hit.to, insert }];
    }
    case 'ar': {
      const way = ARABIC.find(([pattern]) => pattern.test(words));
      return way && [{ from: hit.from, to: hit.to, insert: way[1] }];
    }
  }
}

/** `Send us` → `Please send us`. */
function askedOrder({ text, tokens, language }: Post, hit: Hit): Edit[] | undefined {
  const token = tokens[hit.first];
  if (!token?.starts) return undefined;
  const word = text.slice(token.from, token.to);
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  const asking = { en: 'Please ', fr: 'S’il vous plaît, ', ar: 'من فضلك، ' }[language];
  return [{ from: token.from, to: token.to, insert: `${asking}${language === 'ar' ? word : small}` }];
}

/** The full stop or exclamation mark that ends the sentence of a token. */
function sentenceEnd({ tokens }: Post, from: number) {
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.starts) return undefined;
    if (token.kind === 'mark' && /^[.!?]+$/.test(token.text))
      return /^(?:\.|!+)$/.test(token.text) ? token : undefined;
  }
  return undefined;
}
