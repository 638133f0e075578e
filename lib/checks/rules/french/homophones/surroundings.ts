import type { FrenchToken } from '../french-tokens';
import { functionWords } from '../function-words';
import { wordClass } from '../word-class-bits';
import { classesOf, hasClasses } from '../word-classes';
import { unknownToken } from './context-features';
import type { Occurrence } from './homophone-sets';

const conjugated =
  wordClass.je | wordClass.tu | wordClass.il | wordClass.nous | wordClass.vous | wordClass.ils;

/** A clause that is longer than this many tokens is not searched to its end. */
const reach = 25;

/** The neighbours of an occurrence: -1 is the token before it, 1 the token after it, 0 its own first token. */
export class Surroundings {
  constructor(
    private readonly tokens: readonly FrenchToken[],
    private readonly occurrence: Occurrence,
  ) {}

  /** The token's text; `^` before the sentence, `$` after it. */
  word(offset: number): string {
    const at = offset <= 0 ? this.occurrence.first + offset : this.occurrence.last + offset;
    return at < 0 ? '^' : (this.tokens[at]?.text ?? '$');
  }

  is(offset: number, words: ReadonlySet<string>): boolean {
    return words.has(this.word(offset));
  }

  /** Whether the word can be one of these classes. */
  can(offset: number, classes: number): boolean {
    return (classesOf(this.word(offset)) & classes) !== 0;
  }

  /** Whether the word is listed, can be nothing but these classes, and is no function word. */
  only(offset: number, classes: number): boolean {
    const word = this.word(offset);
    const bits = classesOf(word);
    return hasClasses(word) && !functionWords.has(word) && bits !== 0 && (bits & ~classes) === 0;
  }

  /** Whether one of the words is among the nearest tokens to the left. */
  hasBefore(words: ReadonlySet<string>, reach: number): boolean {
    for (let offset = -1; offset >= -reach; offset--) if (words.has(this.word(offset))) return true;
    return false;
  }

  /** The offset of the nearest token before that is none of these words. */
  before(skipped: ReadonlySet<string>): number {
    let offset = -1;
    while (offset > -4 && (skipped.has(this.word(offset)) || /..ment$/.test(this.word(offset)))) offset--;
    return offset;
  }

  /** Whether the rest of the clause has words, all of them known, and none that can be a verb. */
  get isVerblessAfter(): boolean {
    let words = 0;
    for (let offset = 1; offset <= reach; offset++) {
      const word = this.word(offset);
      if (word === unknownToken) return false;
      if (word === '$') return words > 1;
      if (/^[,;:.!?…()«»"]$/.test(word)) return words > 0;
      const bits = classesOf(word);
      if (word === '@' || word.startsWith('-') || bits & (conjugated | wordClass.infinitive)) return false;
      if (/^\p{L}/u.test(word) && bits === 0 && !harmless.has(word)) return false;
      words++;
    }
    return false;
  }
}

const harmless = new Set(
  `le la les l' un une des du de d' au aux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette
  ces à dans par pour sans sous sur avec chez en vers depuis deux trois quatre cinq six sept huit neuf dix plus moins
  très bien non pas même autre autres toi moi nous vous et`.split(/\s+/),
);
