import type { Edit } from '../../../text/text-range';
import type { Post } from '../../post/read-post';
import type { Token } from '../../post/token';
import { pluralOf, pluralOrderOf } from './verbs';

/** Words that may stand between `tu` and its verb. */
const between = new Set([
  "n'",
  'ne',
  "m'",
  'me',
  "t'",
  'te',
  "l'",
  'le',
  'la',
  'les',
  'lui',
  'leur',
  'y',
  'en',
  'nous',
  "s'",
]);
const possessives: Readonly<Record<string, string>> = { ton: 'votre', ta: 'votre', tes: 'vos' };
const pronouns: Readonly<Record<string, string>> = { te: 'vous', toi: 'vous', tu: 'vous' };

/**
 * The changes that make « tu » into « vous » throughout: subject with its verb, pronouns, possessives, orders.
 * `undefined` where one of them is not sure, since half of it would be worse; empty never.
 */
export function toVous({ text, tokens }: Post): Edit[] | undefined {
  const changes: Edit[] = [];
  const verbs = new Set<number>();
  const put = (token: Token, word: string) => {
    const isCapital = /^\p{Lu}/u.test(text.slice(token.from, token.to));
    const insert = isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    changes.push({ from: token.from, to: token.to, insert });
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || verbs.has(at)) continue;
    const next = tokens[at + 1];
    if (token.text === 'tu') {
      const verb = verbOf(text, tokens, at);
      if (verb === undefined) return undefined;
      const word = text.slice(verb.token.from, verb.token.to);
      const plural = pluralOf(word);
      if (plural === undefined) return undefined;
      if (verb.at > at) {
        put(token, 'vous');
        put(verb.token, plural);
        verbs.add(verb.at);
      } else {
        changes.pop();
        put(verb.token, plural);
        put(token, 'vous');
      }
    } else if (token.text === "t'") {
      // « t’as » is « tu as »; « t’aider » is « vous aider ».
      const plural =
        next &&
        /^(?:as|es|avais|etais|auras|aimes|arrives|appelles|occupes)$/.test(next.text) &&
        pluralOf(next.text);
      if (plural && next && !precededBySubject(tokens, at)) {
        changes.push({
          from: token.from,
          to: next.to,
          insert: `${token.starts ? 'Vous' : 'vous'} ${plural}`,
        });
        verbs.add(at + 1);
      } else {
        // « T’inquiète ! » is an order without its « ne ».
        const isInfinitive = next !== undefined && /(?:er|ir|re)$/.test(next.text);
        if (!isInfinitive && !precededBySubject(tokens, at)) return undefined;
        changes.push({ from: token.from, to: token.to, insert: `${token.starts ? 'Vous' : 'vous'} ` });
      }
    } else if (token.text in pronouns && token.text !== 'tu') {
      put(token, pronouns[token.text] ?? '');
    } else if (token.text in possessives && !(token.text === 'ton' && isNoun(tokens, at))) {
      put(token, possessives[token.text] ?? '');
    } else if (
      ['tien', 'tienne', 'tiens', 'tiennes'].includes(token.text) &&
      /^(?:le|la|les)$/.test(tokens[at - 1]?.text ?? '')
    ) {
      return undefined;
    } else if (isOrder(text, tokens, at)) {
      const plural = pluralOrderOf(token.text);
      if (plural) put(token, plural);
    }
  }
  return changes.length === 0 ? undefined : changes;
}

/** The verb of a `tu`: behind it, or in front of it where the question turns them around. */
function verbOf(text: string, tokens: readonly Token[], at: number) {
  const before = tokens[at - 1];
  const tu = tokens[at];
  if (before?.kind === 'word' && tu && text.slice(before.to, tu.from) === '-')
    return { token: before, at: at - 1 };
  for (let index = at + 1; index < at + 5; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') return undefined;
    if (!between.has(token.text)) return { token, at: index };
  }
  return undefined;
}

/** « le ton », « sur ce ton » is a noun. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  return /^(?:le|ce|un|du|au|mon|notre|votre|bon)$/.test(tokens[at - 1]?.text ?? '');
}

function precededBySubject(tokens: readonly Token[], at: number): boolean {
  return /^(?:je|on|nous|il|elle|ils|elles|ca|cela|qui)$/.test(tokens[at - 1]?.text ?? '');
}

/** An order to a friend: where a sentence begins, or before a hyphen and a pronoun: « dis-nous ». */
function isOrder(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || pluralOrderOf(token.text) === undefined) return false;
  const isHyphened =
    next !== undefined &&
    text.slice(token.to, next.from) === '-' &&
    /^(?:nous|moi|le|la|les|lui|toi|en|y)$/.test(next.text);
  if (isHyphened) return true;
  // « Suis », « vas » and the like begin other sentences as well.
  if (
    /^(?:suis|es|as|vis|entre|sois|note|commande|demande|offre|reserve|garde|partage|montre|passe|reste|cherche|aie)$/.test(
      token.text,
    )
  )
    return false;
  const negated = tokens[at - 1]?.text;
  return (
    token.starts ||
    ((negated === "n'" || negated === 'ne') && next?.text === 'pas' && (tokens[at - 1]?.starts ?? false))
  );
}
