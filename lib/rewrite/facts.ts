import { maskRanges } from '../checks/mask-ranges';
import { findEntities } from '../text/entities';

/** What a rewrite must leave as it is. */
export type FactKind = 'link' | 'mention' | 'hashtag' | 'cashtag' | 'number' | 'placeholder';

/** A fact of a text. */
export interface Fact {
  readonly kind: FactKind;
  /** As it is written. */
  readonly text: string;
  /** What is the same in whatever way it is written. */
  readonly key: string;
}

const kinds: ReadonlySet<string> = new Set(['link', 'mention', 'hashtag', 'cashtag'] satisfies FactKind[]);
/** `{name}`, `{{ name }}`, `[name]`, `%NAME%`. */
const placeholder = /\{\{[^{}\n]{1,80}\}\}|[{[][\p{L}][^{}[\]\n]{0,60}[}\]]|%[A-Z][A-Z_]{2,30}%/gu;
const currency = '[$€£¥₹₺₽]|د\\.إ';
const percent = '[%٪]|per ?cent|pour ?cent|(?:في|ب)\\s?ال(?:مئة|مائة)';
const digits = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]';
/** A number with its separators, and the signs that change what it means. */
const number = new RegExp(
  `(?:(?<before>${currency})\\s?)?(?<digits>${digits}+(?:[.,:/٫٬'’\\u00a0\\u202f ](?=${digits})${digits}+)*)(?:\\s?(?<after>${currency}|${percent}))?`,
  'giu',
);

/** The facts of a text, in order; the same one may come again. */
export function findFacts(text: string): Fact[] {
  const entities = findEntities(text);
  const facts: Fact[] = [];
  for (const { kind, from, to } of entities) {
    if (!kinds.has(kind)) continue;
    const written = text.slice(from, to);
    facts.push({
      kind: kind as FactKind,
      text: written,
      key: kind === 'link' ? linkKey(written) : written.toLowerCase(),
    });
  }
  // What is within an entity is part of it.
  const prose = maskRanges(text, entities);
  const others = [...prose.matchAll(placeholder)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
  for (const { from, to } of others)
    facts.push({ kind: 'placeholder', text: text.slice(from, to), key: text.slice(from, to) });
  for (const { 0: found, groups = {} } of maskRanges(prose, others).matchAll(number))
    facts.push({ kind: 'number', text: found.trim(), key: numberKey(groups) });
  return facts;
}

/** A slash at its end and the case of its host say nothing. */
function linkKey(link: string): string {
  const [, start = '', rest = ''] = /^((?:[a-z]+:\/\/)?[^/?#]*)(.*)$/is.exec(link) ?? [];
  return start.toLowerCase() + (rest === '/' ? '' : rest);
}

/** `1,000`, `1 000` and `١٠٠٠` are one number, and so are `€5` and `5 €`; `1.5` and `1,5` too. */
function numberKey({
  before = '',
  digits: written = '',
  after = '',
}: Readonly<Record<string, string | undefined>>): string {
  const western = written
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('٬', ',')
    .replaceAll('٫', '.');
  const isGrouped = /^\d{1,3}(?:([,.'’\u00a0\u202f ])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/.test(western);
  const plain = isGrouped ? western.replace(/[,.'’\u00a0\u202f ](?=\d{3})/g, '') : western;
  const sign = before || (after && new RegExp(`^(?:${percent})$`, 'iu').test(after) ? '%' : after);
  return `${sign}${plain.replace(/,(?=\d+$)/, '.')}`;
}
