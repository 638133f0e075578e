/** Abbreviations behind which a sentence goes on, whatever follows. */
const ABBREVIATION = new RegExp(
  `(?:^|[\\s(«"“'’])(?:${[
    // Titles.
    'M|MM|Mme|Mmes|Mlle|Mr|Mrs|Ms|Dr|Drs|Pr|Prof|Me|St|Ste|Sr|Jr|Gen|Gov|Sen|Rep|Capt|Lt|Hon|Rev',
    // References and examples.
    'e\\.g|i\\.e|p\\. ?ex|ex|cf|vs|p|pp|n|no|nos|vol|art|fig|chap|éd|ed|réf|ref|al',
    // Quantities, places, contacts.
    'env|approx|max|min|tél|tel|dept|dép|av|ave|bd|blvd|fbg|rte|inc|ltd',
    // Initials and acronyms: `J. K. Rowling`, `U.S. Senate`, `د. محمد`.
    '(?:\\p{Lu}\\.)*\\p{Lu}|[\\u0621-\\u064a]|ص\\.ب',
  ].join('|')})\\.\\s*$`,
  'u',
);

/** UTF-16 units before a boundary that are enough to see the longest abbreviation and the spaces around it. */
const reach = 12;

/** Whether what ends at `offset` is an abbreviation rather than a sentence. */
export function endsWithAbbreviation(text: string, offset: number): boolean {
  return ABBREVIATION.test(text.slice(Math.max(0, offset - reach), offset));
}
