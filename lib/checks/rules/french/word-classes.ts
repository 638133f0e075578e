import wordLists from './data/word-classes.json';
import { wordClass } from './word-class-bits';

let classes: ReadonlyMap<string, number> | undefined;

/** What a form (in lower case) can be: bits of `wordClass`, guessed by its ending where the table lacks it. */
export function classesOf(form: string): number {
  classes ??= readClasses();
  return classes.get(form) ?? guess(form);
}

/** Whether the table itself has the form, so that its classes are all that it can be. */
export function hasClasses(form: string): boolean {
  classes ??= readClasses();
  return classes.has(form);
}

function readClasses(): Map<string, number> {
  const read = new Map<string, number>();
  for (const [bits, forms] of Object.entries<string>(wordLists)) {
    for (const form of forms.split(' ')) read.set(form, Number(bits));
  }
  return read;
}

/** Endings that tell what a French word is; the first that fits counts. */
const endings: readonly (readonly [RegExp, number])[] = [
  [/té$/, wordClass.singular | wordClass.participle],
  [/tés$/, wordClass.plural | wordClass.participlePlural],
  [/(?:tion|sion|age|isme|eur|esse|ance|ence|ure|oir|eau|al|el|if|ique|able|ible|iste)$/, wordClass.singular],
  [
    /(?:tions|sions|ages|ismes|eurs|esses|ances|ences|ures|oirs|aux|eaux|els|ifs|iques|ables|ibles|istes)$/,
    wordClass.plural,
  ],
  [/aient$/, wordClass.ils],
  [/(?:ant)$/, wordClass.gerund],
  [/(?:er|ir|re)$/, wordClass.infinitive],
  [/é$/, wordClass.participle],
  [/ée$/, wordClass.participleFeminine],
  [/és$/, wordClass.participlePlural],
  [/ées$/, wordClass.participleFeminine | wordClass.participlePlural],
  [/ait$/, wordClass.il],
  [/ez$/, wordClass.vous],
  [/ons$/, wordClass.nous],
  [/[sx]$/, wordClass.plural],
];

function guess(form: string): number {
  return endings.find(([ending]) => ending.test(form))?.[1] ?? 0;
}
