import type { Post } from '../post/read-post';
import type { Hit } from '../rules/hit';
import { type ToneEdit, proposeEdit } from './tone-edit';

/** Words that shout, in small letters; a capital stays where a sentence begins, and for `I`. */
export function lowerCapitals({ text, tokens, language }: Post, hits: readonly Hit[]): ToneEdit | undefined {
  const changes = hits.flatMap(({ cause, first }) => {
    const token = tokens[first];
    if (cause !== 'capitals' || !token) return [];
    const word = text.slice(token.from, token.to);
    const small = word.toLocaleLowerCase(language);
    const keepsCapital = token.starts || (language === 'en' && /^i(?:['’]|$)/.test(small));
    const insert = keepsCapital ? small.charAt(0).toLocaleUpperCase(language) + small.slice(1) : small;
    return [{ from: token.from, to: token.to, insert }];
  });
  return proposeEdit(
    text,
    { kind: 'lowerCapitals', values: { count: changes.length }, label: 'shouting', moves: 'down' },
    changes,
  );
}
