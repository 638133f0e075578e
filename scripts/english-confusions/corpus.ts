import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where a sentence is used. `test` is looked at once, when everything is decided. */
export type Split = 'train' | 'dev' | 'test';

export interface Sentence {
  readonly text: string;
  readonly split: Split;
  /** The set that it comes from. */
  readonly source: string;
  /** Whether its writer takes care, so that its words may be believed. */
  readonly careful: boolean;
}

interface Source {
  readonly file: string;
  /** The texts of the file, as written. */
  read(content: string): string[];
}

const sources: readonly Source[] = [
  ...['train', 'dev'].map((name) => ({
    file: `tone/goemotions/${name}.tsv`,
    read: (content: string) => column(content, '\t', 0),
  })),
  ...['stack-exchange', 'wikipedia'].map((name) => ({
    file: `tone/stanford-politeness/${name}.annotated.csv`,
    read: (content: string) => csvColumn(content, 2).slice(1),
  })),
  { file: 'tone/tydip/en_train_binary.csv', read: (content) => csvColumn(content, 0).slice(1) },
  { file: 'tone/xed/en-annotated.tsv', read: (content) => column(content, '\t', 0) },
  { file: 'tone/xed/neu_en.txt', read: (content) => column(content, '\t', 1) },
];

/** Names and hashes of what `readCorpus` reads, for the model card. */
export function inputHashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    sources.map(({ file }) => [
      file,
      createHash('sha256')
        .update(readFileSync(resolve(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** The sentences of all sets, each text once. The split goes by a text's hash: equal texts never land in two. */
export function readCorpus(folder: string): Sentence[] {
  const seen = new Set<string>();
  return sources.flatMap(({ file, read }) =>
    read(readFileSync(resolve(folder, file), 'utf8')).flatMap((raw) => {
      const text = tidy(raw);
      const key = text
        .toLowerCase()
        .replaceAll(/[^a-z]+/g, ' ')
        .trim();
      if (key.length < 8 || seen.has(key)) return [];
      seen.add(key);
      const split = splitOf(key);
      const careful = isCareful(text, file.includes('stanford'));
      return sentencesOf(text).map((sentence) => ({ text: sentence, split, source: file, careful }));
    }),
  );
}

/** Missing apostrophes, `i` and the like: who writes so is no witness for `its` and `it's`. */
const careless =
  /\b(?:(?:do|does|did|is|are|was|were|wo|ca|could|should|would|has|have|had)nt|[iy]m|ive|(?:you|they)(?:re|ve|ll)|thats|whats|theres|heres|lets|hes|shes|its (?:an?|the|not|been|so|just|really|very|too|like|going|all|always|gonna|good|great)|your (?:an?|the|not|so|welcome|right|wrong|going)|u|ur|r|gonna|wanna|alot|could of|should of|would of|tho|cuz|bc|smh|lol|lmao|imo|idk|tbh)\b/i;

/** Whether the writer of a text takes care: capitals where sentences begin, apostrophes where they belong. */
export function isCareful(text: string, lowerCased: boolean): boolean {
  return !careless.test(text) && (lowerCased || (/^["'(\ufffc]*[A-Z0-9]/.test(text) && !/\bi\b/.test(text)));
}

export function splitOf(key: string): Split {
  const bucket = createHash('sha256').update(key).digest().readUInt32BE() % 10;
  return bucket === 0 ? 'test' : bucket === 1 ? 'dev' : 'train';
}

/** Undoes what the sets did to their texts: tokenised punctuation, HTML entities, placeholders. */
export function tidy(raw: string): string {
  return raw
    .replaceAll(/&#44;?/g, ',')
    .replaceAll(/&#34;?/g, '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\[(?:NAME|RELIGION)\]|<\w+>|https?:\S+|@\w+/g, '\ufffc')
    .replaceAll('’', "'")
    .replaceAll(/''|``/g, '"')
    .replaceAll(/ +([.,!?;:]|n't\b|'(?:s|re|ve|ll|d|m)\b)/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A text cut at the marks that end a sentence. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…]["')\]]?)\s+/).filter((sentence) => /[a-z]/i.test(sentence));
}

function column(content: string, separator: string, index: number): string[] {
  return content.split('\n').map((line) => line.split(separator)[index] ?? '');
}

/** One column of a CSV file (RFC 4180). */
function csvColumn(content: string, index: number): string[] {
  return Array.from(content.matchAll(/^.+$/gm), ([line]) => {
    const cells = Array.from(
      line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g),
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    );
    return cells[index] ?? '';
  });
}
