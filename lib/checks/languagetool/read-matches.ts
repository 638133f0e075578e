import { type TextRange, overlaps } from '../../text/text-range';
import type { Finding } from '../diagnostic';
import type { CheckAnswer, Match } from './api/schema';
import type { Batch } from './batches';
import type { RequestChoices } from './request';
import type { ServerDiagnostic } from './server-diagnostic';
import type { Stretch } from './stretches';
import { isDictionaryMatch, toFinding } from './to-finding';

/** A finding in a stretch, offsets relative to it. */
export type StretchFinding = Omit<ServerDiagnostic, 'id'>;

const finished = /[.!?…؟۔][)\]}»”"’'\s]*$/;

/** What an answer says about each stretch of its batch; matches at places that do not exist are left out. */
export function readMatches(
  { language, matches }: CheckAnswer,
  { parts }: Batch,
  choices: RequestChoices,
  isPremium: boolean,
): StretchFinding[][] {
  return parts.map(({ stretch, from }) => {
    // What our own language step left alone is of use in the languages that the user has named.
    if (stretch.language === 'und' && !isNamed(language, choices)) return [];
    const isOwnLanguage = choices.check.uiLanguage === language.code.split('-')[0];
    return matches.flatMap((match) => {
      const range = { from: match.offset - from, to: match.offset + match.length - from };
      if ((match.rule.isPremium && !isPremium) || !isPlace(range, stretch)) return [];
      const finding = toFinding(match, range, stretch.text, choices.check.uiLanguage, isOwnLanguage);
      return isWanted(finding, choices)
        ? [{ ...finding, ...conditions(match, range, stretch, choices) }]
        : [];
    });
  });
}

function isNamed(
  { code, detectedLanguage }: CheckAnswer['language'],
  { languageTool }: RequestChoices,
): boolean {
  const [found] = (detectedLanguage?.code ?? code).split('-');
  return languageTool.otherLanguages.some((named) => named.split('-')[0] === found);
}

/** Inside of the stretch, of at least one character, not inside of one, and not at what is no prose or cut off. */
function isPlace(
  { from, to }: TextRange,
  { text, entities, startsSentence, endsSentence }: Stretch,
): boolean {
  if (from < 0 || to > text.length || from >= to) return false;
  if (isInsidePair(text, from) || isInsidePair(text, to)) return false;
  if ((from === 0 && !startsSentence) || (to === text.length && !endsSentence)) return false;
  return !entities.some((entity) => overlaps(entity, { from: from - 1, to: to + 1 }));
}

function isInsidePair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
}

function isWanted({ rule, category }: Finding, { check }: RequestChoices): boolean {
  if (category === 'clarity' && check.strictness !== 'picky') return false;
  return !check.disabled.includes(rule);
}

function conditions(
  match: Match,
  { to }: TextRange,
  { text, ends, language }: Stretch,
  { languageTool }: RequestChoices,
): Pick<StretchFinding, 'waits' | 'needsAgreement'> {
  const isUnfinished = match.ignoreForIncompleteSentence && !finished.test(text) && to > (ends.at(-2) ?? 0);
  const isRead = language !== 'und' && languageTool.use[language] === 'both';
  return {
    ...(isUnfinished && { waits: true }),
    ...(isRead && isDictionaryMatch(match) && { needsAgreement: true }),
  };
}
