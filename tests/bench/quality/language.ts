import { readFileSync } from 'node:fs';
import { detectLanguage } from '../../../lib/checks/language/detect-language';
import { type RunLanguage, languages } from '../../../lib/checks/language/language';
import { packedWeights } from '../../../lib/checks/language/latin-weights';
import { entityCharacter } from '../../../lib/checks/passage';
import { splitPassages } from '../../../lib/checks/segment/split-passages';
import { corpora, hasData, isHeldOut, readPosts } from '../../../scripts/language-model/corpus';
import { createRandom } from '../../../scripts/language-model/random';

const sets = 'tests/bench/quality/sets';

/** Lines of a frozen set, without its comments: cells between tabs. */
function readSet(name: string): string[][] {
  const lines = readFileSync(`${sets}/${name}`, 'utf8').trim().split('\n');
  return lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
}

/** Posts that the model was not trained on, at most `most` of each set. */
function heldOut(language: string, most = 600): string[] {
  return corpora
    .filter((corpus) => corpus.language === language && /mlma|xed|arsarcasm|vader.tweets/.test(corpus.file))
    .flatMap((corpus) => readPosts(corpus).filter(isHeldOut).slice(0, most));
}

/** `length` words of a post, from a place drawn at random; `undefined` when it has fewer. */
function cut(post: string, length: number, random: () => number): string | undefined {
  const words = post.split(' ').filter((word) => /\p{L}/u.test(word));
  if (words.length < length) return undefined;
  const from = Math.floor(random() * (words.length - length + 1));
  return words.slice(from, from + length).join(' ');
}

const percent = (hits: number, all: number) => (100 * hits) / all;

/** Mean over the languages of the share of held-out posts, or pieces of them, whose language is found. */
function accuracy(piece: (post: string) => string | undefined, open: boolean): number {
  const shares = languages.map((language) => {
    const pieces = heldOut(language).flatMap((post) => piece(post) ?? []);
    const candidates = open ? undefined : languages;
    const right = pieces.filter(
      (text) => detectLanguage(text, candidates ? { candidates } : {}).language === language,
    );
    return percent(right.length, pieces.length);
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function sharedAsOurs(set: string): number {
  const texts = readSet(set).map(([, text = '']) => text);
  return percent(texts.filter((text) => detectLanguage(text).language !== 'und').length, texts.length);
}

interface MarkedPart {
  readonly language: RunLanguage;
  readonly text: string;
}

/** `{ar}شكرًا {en}thank you` as its parts. */
function readMarked(line: string): MarkedPart[] {
  return Array.from(line.matchAll(/\{(\w+)\}([^{]*)/g), ([, language, text = '']) => ({
    language: language as RunLanguage,
    text,
  }));
}

/** Posts of two or three held-out sentences, one language each. */
function mixedPosts(count: number, random: () => number): MarkedPart[][] {
  const posts = Object.fromEntries(
    languages.map((language) => [language, heldOut(language).filter(isSentence)]),
  );
  return Array.from({ length: count }, () => {
    const order = languages.toSorted(() => random() - 0.5).slice(0, random() < 0.5 ? 2 : 3);
    return order.map((language) => {
      const all = posts[language] ?? [];
      return { language, text: `${all[Math.floor(random() * all.length)]} ` };
    });
  });
}

function isSentence(post: string): boolean {
  return /^[\p{Lu}\p{Lo}].*[.!?؟]$/u.test(post) && post.split(' ').length > 2;
}

/** Share of the words of posts that lie in a passage of the language that they are marked with, in %. */
function wordsInTheirLanguage(posts: readonly MarkedPart[][]): number {
  let right = 0;
  let all = 0;
  for (const parts of posts) {
    const passages = splitPassages(parts.map(({ text }) => text).join(''));
    let from = 0;
    for (const { language, text } of parts) {
      for (const { index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
        const passage = passages.find((passage) => passage.from <= from + index && from + index < passage.to);
        if (!passage || isMasked(passage, from + index)) continue;
        all++;
        if (passage.language === language) right++;
      }
      from += text.length;
    }
  }
  return percent(right, all);
}

function isMasked(passage: { readonly from: number; readonly masked: string }, offset: number): boolean {
  return passage.masked[offset - passage.from] === entityCharacter;
}

/**
 * Language identification on held-out posts: of three languages (`lang.post`, 5 and 3 words of a post), of any
 * (`lang.post_open`, `lang.words3_open`); other languages and Arabic in Latin letters taken for one of ours. Words that
 * lie in a passage of their language, in posts written by hand that switch (`lang.switched_words`) and in held-out
 * sentences put together (`lang.mixed_words`). All in %.
 */
export async function measureLanguage(): Promise<Record<string, number>> {
  const ownSets = {
    'lang.switched_words': wordsInTheirLanguage(
      readSet('language-switched.txt').map(([line = '']) => readMarked(line)),
    ),
    'lang.others_as_ours': sharedAsOurs('language-others.tsv'),
    'lang.arabizi_as_ours': sharedAsOurs('language-arabizi.tsv'),
    'lang.model_kb': packedWeights.length / 1000,
  };
  if (!hasData()) {
    console.log('Language: held-out posts are not measured, their data is not there.');
    return ownSets;
  }
  const random = createRandom(3);
  return {
    'lang.post': accuracy((post) => post, false),
    'lang.words5': accuracy((post) => cut(post, 5, random), false),
    'lang.words3': accuracy((post) => cut(post, 3, random), false),
    'lang.post_open': accuracy((post) => post, true),
    'lang.words3_open': accuracy((post) => cut(post, 3, random), true),
    'lang.mixed_words': wordsInTheirLanguage(mixedPosts(400, random)),
    ...ownSets,
  };
}
