import { foldText } from '../text/fold';
import { EMPTY_CONTENT, type SnippetContent, type SnippetDraft, type Variant } from './snippet';

/** The draft as it is kept: NFC, `\n` between lines, no blanks at the ends, no tag, trigger or variant twice. */
export function normalizeDraft(draft: SnippetDraft): SnippetContent {
  const whole = { ...EMPTY_CONTENT, ...withoutGaps(draft) };
  return {
    title: oneLine(whole.title),
    note: tidy(whole.note),
    triggers: uniqueByFold(whole.triggers),
    variants: tidyVariants(whole.variants),
    folder: tidyFolder(whole.folder),
    tags: uniqueByFold(whole.tags),
    sites: [...new Set(whole.sites)],
    surfaces: [...new Set(whole.surfaces)],
    pinned: whole.pinned,
    ...(whole.expiresAt != null && { expiresAt: whole.expiresAt }),
  };
}

/** An explicit `undefined` means the same as a part that is left out. */
function withoutGaps(draft: SnippetDraft): SnippetDraft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as SnippetDraft;
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

function oneLine(text: string): string {
  return tidy(text).replace(/\s+/gu, ' ');
}

/** A path without empty names and blanks around them. */
export function tidyFolder(path: string): string {
  return path
    .split('/')
    .map(oneLine)
    .filter((name) => name !== '')
    .join('/');
}

function tidyVariants(variants: readonly Variant[]): Variant[] {
  const byKey = new Map<string, Variant>();
  for (const { lang, register, body, short, reviewedAt } of variants) {
    const shortText = tidy(short ?? '');
    const variant: Variant = {
      lang: canonicalTag(lang),
      ...(register !== undefined && register !== 'neutral' && { register }),
      body: tidy(body),
      ...(shortText !== '' && { short: shortText }),
      ...(reviewedAt !== undefined && { reviewedAt }),
    };
    const key = `${variant.lang} ${variant.register ?? ''}`;
    // A language that was opened in the form and left empty is not one; the last that has a text counts.
    if (variant.body !== '' || !byKey.has(key)) byKey.set(key, variant);
  }
  const all = [...byKey.values()];
  const written = all.filter(({ body }) => body !== '');
  return written.length > 0 ? written : all.slice(0, 1);
}

/** A language tag as BCP 47 spells it; `und` for what is none. */
export function canonicalTag(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.trim().replaceAll('_', '-'))[0] ?? 'und';
  } catch {
    return 'und';
  }
}

function uniqueByFold(texts: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const text of texts.map(tidy)) {
    // What folds to nothing (a lone tatweel or direction mark) can't be typed.
    const key = foldText(text).trim();
    if (key !== '' && !byFold.has(key)) byFold.set(key, text);
  }
  return [...byFold.values()];
}
