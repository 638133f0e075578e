import type { Language } from '../../checks/language/language';
import type { Post } from '../post/read-post';
import type { ToneLabel } from '../tone';
import { looksDialectal } from '../../checks/language/dialect';
import { addressOf } from './address';
import { type ToneEdit, proposeEdit } from './tone-edit';

type Added = 'addThanks' | 'addApology' | 'addEmpathy';

/** Sentences in each language; `{tu}` and `{vous}` ways of French, `{plain}` and `{dialect}` ways of Arabic. */
const sentences: Readonly<Record<Added, Readonly<Record<'en' | 'tu' | 'vous' | 'ar' | 'dialect', string>>>> =
  {
    addThanks: {
      en: 'Thank you for your message.',
      tu: 'Merci pour ton message.',
      vous: 'Merci pour votre message.',
      ar: 'شكرا على رسالتك.',
      dialect: 'شكرا على رسالتك.',
    },
    addApology: {
      en: 'We’re sorry about this.',
      tu: 'Nous en sommes désolés.',
      vous: 'Nous en sommes désolés.',
      ar: 'نعتذر منك عن هذا.',
      dialect: 'نعتذر منك على اللي صار.',
    },
    addEmpathy: {
      en: 'We understand how frustrating this is.',
      tu: 'Nous comprenons ta déception.',
      vous: 'Nous comprenons votre déception.',
      ar: 'نتفهم انزعاجك.',
      dialect: 'نتفهم انزعاجك.',
    },
  };
const labels: Readonly<Record<Added, ToneLabel>> = {
  addThanks: 'thankful',
  addApology: 'apologetic',
  addEmpathy: 'empathetic',
};

/** A sentence that says thank you, sorry, or that one understands: behind the greeting, or else in front. */
export function addWords(post: Post, kind: Added): ToneEdit | undefined {
  const words = sentences[kind][wayOf(post)];
  const at = placeFor(post);
  const before = post.text.slice(0, at);
  const after = post.text.slice(at);
  const insert = `${/\S$/u.test(before) ? ' ' : ''}${words}${/^\s|^$/u.test(after) ? '' : ' '}`;
  return proposeEdit(post.text, { kind, values: { words }, label: labels[kind], moves: 'up' }, [
    { from: at, to: at, insert },
  ]);
}

function wayOf(post: Post): 'en' | 'tu' | 'vous' | 'ar' | 'dialect' {
  const ways: Readonly<Record<Language, () => 'en' | 'tu' | 'vous' | 'ar' | 'dialect'>> = {
    en: () => 'en',
    fr: () => (addressOf(post) === 'tu' ? 'tu' : 'vous'),
    ar: () => (looksDialectal(post.text) ? 'dialect' : 'ar'),
  };
  return ways[post.language]();
}

const greetings = new Set(
  'hi hello hey dear hiya bonjour bonsoir salut coucou chere cher مرحبا اهلا اهلين السلام هلا عزيزي عزيزتي'.split(
    ' ',
  ),
);
/** A greeting takes at most so many tokens: `Hello dear Maria Lopez,`. */
const longestGreeting = 6;

/** UTF-16 offset behind the mentions of a reply and its greeting. */
function placeFor({ tokens, text }: Post): number {
  let next = 0;
  while (tokens[next]?.kind === 'mention') next++;
  const first = tokens[next];
  if (first && greetings.has(first.text)) {
    const end = tokens
      .slice(next, next + longestGreeting)
      .find(({ kind, text }) => kind === 'mark' && /^[.!,،:…]/u.test(text));
    // A comma goes on in the same sentence: the new one begins a line of its own only where the post does.
    if (end && /^[.!…]/u.test(end.text)) return end.to;
    if (end && /^\s*\n/u.test(text.slice(end.to))) return end.to + text.slice(end.to).search(/\S/u);
  }
  return first?.from ?? 0;
}
