import { foldText } from '../text/fold';
import { normalizeDraft } from './normalize-draft';
import type { SnippetDraft, Variant } from './snippet';
import type { SnippetProblem } from './snippet-store';
import { parseTemplate } from './template/parse-template';
import type { Template } from './template/template-node';

/** Longest values that are kept, in UTF-16 code units. */
export const DRAFT_LIMITS = { title: 200, trigger: 60, body: 20_000 } as const;

/**
 * Why a draft can't be kept; empty when it can. Whether its trigger is taken is the store's to say.
 * The detail of a body that is too long is its length, that of a bad placeholder the offending text.
 */
export function validateDraft(draft: SnippetDraft): SnippetProblem[] {
  const { title, triggers, variants } = normalizeDraft(draft);
  return [...titleProblems(title), ...triggers.flatMap(triggerProblems), ...variants.flatMap(bodyProblems)];
}

function titleProblems(title: string): SnippetProblem[] {
  if (title === '') return [{ field: 'title', code: 'empty' }];
  return title.length > DRAFT_LIMITS.title ? [{ field: 'title', code: 'too-long' }] : [];
}

function triggerProblems(trigger: string): SnippetProblem[] {
  const problems: SnippetProblem[] = [];
  // The folded form counts too: compatibility characters such as `´` fold to a space and a mark.
  if (/\s/u.test(trigger) || /\s/u.test(foldText(trigger)))
    problems.push({ field: 'trigger', code: 'has-space' });
  if (trigger.length > DRAFT_LIMITS.trigger) problems.push({ field: 'trigger', code: 'too-long' });
  return problems;
}

function bodyProblems({ lang, body, short }: Variant): SnippetProblem[] {
  const problems = textProblems(body, lang);
  return short === undefined ? problems : [...problems, ...textProblems(short, lang)];
}

function textProblems(body: string, lang: string): SnippetProblem[] {
  if (body.length > DRAFT_LIMITS.body)
    return [{ field: 'body', code: 'too-long', detail: String(body.length), lang }];
  const template = parseTemplate(body);
  if (insertsNothing(template)) return [{ field: 'body', code: 'empty', lang }];
  const seen = new Set<string>();
  return template.errors.flatMap(({ detail, from }): SnippetProblem[] => {
    if (seen.has(detail)) return [];
    seen.add(detail);
    return [{ field: 'body', code: 'bad-placeholder', detail, lang, at: from }];
  });
}

function insertsNothing({ nodes }: Template): boolean {
  return nodes.every((node) => node.kind === 'cursor' || (node.kind === 'text' && node.text.trim() === ''));
}
