import type { Language } from '../../checks/language/language';
import { foldText } from '../../text/fold';
import { looksNamed } from '../post/looks-named';
import type { Post } from '../post/read-post';

/** What of a post's form tells about its tone, whatever its words: the same in every language. */
export const shapes = [
  'short',
  'long',
  'sentences',
  'shortSentences',
  'longSentences',
  'commas',
  'colons',
  'dashes',
  'asks',
  'asksDirectly',
  'iOften',
  'startsWithI',
  'weOften',
  'startsWithWe',
  'youOften',
  'startsWithYou',
  'linker',
  'conditional',
  'links',
  'mentions',
  'hashtags',
  'emoji',
  'numbers',
  'startsWithNumber',
  'names',
  'signed',
  'brackets',
  'smallStart',
  'unfinished',
] as const;
export type Shape = (typeof shapes)[number];

const words = (list: string) => new Set(foldText(list).trim().split(/\s+/));
interface Pronouns {
  readonly i: ReadonlySet<string>;
  readonly we: ReadonlySet<string>;
  readonly you: ReadonlySet<string>;
  /** Words that ask when a sentence begins with them. */
  readonly ask: ReadonlySet<string>;
  readonly link: ReadonlySet<string>;
}
const pronouns: Readonly<Record<Language, Pronouns>> = {
  en: {
    i: words("i i'm i've i'd i'll me my mine myself"),
    we: words("we we're we've we'd we'll us our ours ourselves"),
    you: words("you you're you've you'd you'll your yours yourself u ur"),
    ask: words('what why who how where when which whose is are do does did has have was were'),
    link: words('so then and but or because'),
  },
  fr: {
    i: words("je j' me m' moi mon ma mes"),
    we: words('nous notre nos on'),
    you: words("tu te t' toi ton ta tes vous votre vos"),
    ask: words("que quoi qu' pourquoi qui comment ou quand quel quelle quels quelles est combien as avez"),
    link: words('alors donc et mais ou puis'),
  },
  ar: {
    i: words('انا اني اننى لي عندي معي'),
    we: words('نحن احنا حنا نحنا لدينا لنا عندنا معنا فريقنا'),
    you: words('انت انتم انتي انتو لك لكم ليك عليك منك معك معاك عندك لديك حضرتك'),
    ask: words('ماذا ما لماذا من كيف اين متى هل اي كم ليه ليش ايه وين ازاي شلون'),
    link: words('و ثم لكن او لان'),
  },
};
/** « pourriez », « serait »: also the endings of `could`, `would`. */
const CONDITIONAL: Readonly<Record<Language, RegExp>> = {
  en: /^(?:would|could|might|i'd|we'd|you'd)$/,
  fr: /r(?:ais|ait|ions|iez|aient)$/,
  ar: /^(?:لو|قد|ربما)$/,
};

/** UTF-16-free: all counts are of tokens. Values lie between 0 and about 2. */
export function shapeFeatures({ tokens, language, wordCount, text }: Post): Float32Array {
  const found = new Float32Array(shapes.length);
  const add = (shape: Shape, value = 1) => {
    const at = shapes.indexOf(shape);
    found[at] = (found[at] ?? 0) + value;
  };
  const { i, we, you, ask, link } = pronouns[language];
  let sentence = 0;
  let sentences = 0;
  const endSentence = () => {
    if (sentence === 0) return;
    sentences++;
    if (sentence <= 4) add('shortSentences');
    if (sentence >= 18) add('longSentences');
    sentence = 0;
  };
  tokens.forEach((token, index) => {
    const isWord = token.kind === 'word' || token.kind === 'name';
    if (isWord && token.starts) {
      endSentence();
      if (i.has(token.text)) add('startsWithI');
      if (we.has(token.text)) add('startsWithWe');
      if (you.has(token.text)) add('startsWithYou');
      if (ask.has(token.text)) add('asksDirectly');
      if (link.has(token.text)) add('linker');
    }
    if (isWord) sentence++;
    if (looksNamed(token, text)) add('names');
    if (token.kind === 'word') {
      if (i.has(token.text)) add('iOften');
      if (we.has(token.text)) add('weOften');
      if (you.has(token.text)) add('youOften');
      if (CONDITIONAL[language].test(token.text)) add('conditional');
      if (index === 0 && /^\p{Ll}/u.test(text.slice(token.from, token.from + 2))) add('smallStart');
    }
    if (token.kind === 'link') add('links');
    if (token.kind === 'mention') add('mentions');
    if (token.kind === 'hashtag') add('hashtags');
    if (token.kind === 'emoji' || token.kind === 'emoticon') add('emoji');
    if (token.kind === 'number') add(token.starts ? 'startsWithNumber' : 'numbers');
    if (token.kind !== 'mark') return;
    if (/^[,،]/u.test(token.text)) add('commas');
    if (/^[:;؛]/u.test(token.text)) add('colons');
    if (/^[–—-]/u.test(token.text)) add('dashes');
    if (/^[?؟]/u.test(token.text)) add('asks');
    if (/^[([]/u.test(token.text)) add('brackets');
    if (token.text === '^' || (/^[–—-]/u.test(token.text) && index >= tokens.length - 3)) add('signed');
  });
  endSentence();
  add('sentences', sentences / 2);
  if (wordCount < 12) add('short', (12 - wordCount) / 8);
  if (wordCount > 25) add('long', (wordCount - 25) / 25);
  const last = tokens.at(-1);
  if (last?.kind === 'word') add('unfinished');
  return found.map((value) => Math.min(2, value));
}
