import { EMPTY_CONTENT, type Snippet, type SnippetDraft } from '../../lib/snippets/snippet';

/** The parts of a snippet that tests set; one text and one trigger are the usual case. */
export type SimpleSnippet = Partial<Snippet> & {
  readonly trigger?: string;
  readonly body?: string;
};

/** A draft with one text in English and at most one trigger. */
export function draft({ trigger, body = 'Thank you!', ...part }: SimpleSnippet = {}): SnippetDraft {
  return {
    title: 'Thanks',
    triggers: trigger ? [trigger] : [],
    variants: [{ lang: 'en', body }],
    tags: [],
    ...part,
  };
}

/** A snippet as the database has it. */
export function snippet(part: SimpleSnippet = {}): Snippet {
  const { id = '1', createdAt = 1, updatedAt = 1, rev = 1 } = part;
  const { expiresAt, ...rest } = draft(part);
  return {
    ...EMPTY_CONTENT,
    ...rest,
    ...(expiresAt != null && { expiresAt }),
    id,
    createdAt,
    updatedAt,
    rev,
  };
}
