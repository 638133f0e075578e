import { type Language, languages } from '../../lib/checks/language/language';
import type { TextRange } from '../../lib/text/text-range';
import { createRandom } from '../../scripts/language-model/random';
import { plainSentences } from './plain-sentences';
import { type Piece, entityPieces, markerPieces } from './entity-pieces';

/** A right post with things in it that are no prose, and where they are. */
export interface MixedPost {
  readonly language: Language;
  /** Kind and position, for messages: `link, in brackets`. */
  readonly about: string;
  readonly text: string;
  readonly entities: readonly TextRange[];
}

/** A text with each entity between two private marks. */
type Layout = (piece: string, sentence: Sentence) => string;

interface Sentence {
  readonly words: readonly string[];
  /** The mark at its end, with the space that its language puts before it. */
  readonly end: string;
  readonly comma: string;
  /** Another sentence. */
  readonly other: string;
}

const [open, close] = ['\ue000', '\ue001'];
const whole = ({ words, end }: Sentence) => words.join(' ') + end;
const before = (count: (all: number) => number): Layout => {
  return (piece, { words, end }) =>
    `${words.slice(0, count(words.length)).join(' ')} ${piece} ${words.slice(count(words.length)).join(' ')}${end}`;
};

const anywhere: Readonly<Record<string, Layout>> = {
  'at the start': (piece, sentence) => `${piece} ${whole(sentence)}`,
  'after the first word': before(() => 1),
  'in the middle': before((all) => Math.ceil(all / 2)),
  'before the last word': before((all) => all - 1),
  'before the last mark': (piece, { words, end }) => `${words.join(' ')} ${piece}${end}`,
  'after the last mark': (piece, sentence) => `${whole(sentence)} ${piece}`,
  'between sentences': (piece, sentence) => `${whole(sentence)} ${piece} ${sentence.other}`,
  'before a comma': (piece, { words, end, comma }) =>
    `${words[0]} ${piece}${comma} ${words.slice(1).join(' ')}${end}`,
  'in brackets': (piece, { words, end }) => `${words.join(' ')} (${piece})${end}`,
  'in quotation marks': (piece, { words, end }) => `${words.join(' ')} “${piece}”${end}`,
  'on its own line': (piece, sentence) => `${whole(sentence)}\n${piece}\n${sentence.other}`,
  'three in a row': (piece, sentence) => `${whole(sentence)} ${piece} ${piece} ${piece}`,
  'on its own': (piece) => piece,
};

const markerLayouts: Readonly<Record<Piece['kind'], Readonly<Record<string, Layout>>>> = {
  retweet: {
    'at the start': (piece, sentence) => `${piece} @maya: ${whole(sentence)}`,
    'between sentences': (piece, sentence) => `${whole(sentence)} ${piece} @maya: ${sentence.other}`,
  },
  source: { 'at the end': (piece, sentence) => `${whole(sentence)} ${piece} @maya_92` },
  counter: {
    'at the start': (piece, sentence) => `${piece} ${whole(sentence)}`,
    'at the end': (piece, sentence) => `${whole(sentence)} ${piece}`,
    'on its own line': (piece, sentence) => `${whole(sentence)}\n\n${piece}`,
  },
};

/** Posts in which every kind stands in every position, the same on each run. */
export function mixedPosts(count = 2000): MixedPost[] {
  const random = createRandom(20);
  const cases = casesOfAll();
  return Array.from({ length: count }, (_, index) => {
    const { kind, texts, position, layout } = cases[index % cases.length]!;
    const language = languages[Math.floor(index / cases.length) % languages.length]!;
    const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;
    const written = layout(`${open}${pick(texts)}${close}`, sentenceOf(pick, language));
    return { language, about: `${kind}, ${position}`, ...unmarked(written) };
  });
}

function casesOfAll() {
  const withLayouts = (
    pieces: readonly Piece[],
    layoutsOf: (kind: string) => Readonly<Record<string, Layout>>,
  ) =>
    pieces.flatMap(({ kind, texts }) =>
      Object.entries(layoutsOf(kind)).map(([position, layout]) => ({ kind, texts, position, layout })),
    );
  return [
    ...withLayouts(entityPieces, () => anywhere),
    ...withLayouts(markerPieces, (kind) => markerLayouts[kind] ?? {}),
  ];
}

function sentenceOf(pick: <T>(from: readonly T[]) => T, language: Language): Sentence {
  const parsed = /^(.*?)([\s\u00a0]?[.!?؟])$/su.exec(pick(plainSentences[language]))!;
  return {
    words: parsed[1]!.split(' '),
    end: parsed[2]!,
    comma: language === 'ar' ? '،' : ',',
    other: pick(plainSentences[language]),
  };
}

function unmarked(written: string): Pick<MixedPost, 'text' | 'entities'> {
  const entities: TextRange[] = [];
  let text = '';
  for (const [index, part] of written.split(/[\ue000\ue001]/).entries()) {
    if (index % 2 === 1) entities.push({ from: text.length, to: text.length + part.length });
    text += part;
  }
  return { text, entities };
}
