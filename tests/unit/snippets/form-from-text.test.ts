import { describe, expect, it } from 'vitest';
import { formFromText } from '../../../lib/snippets/form-from-text';
import { draftOf } from '../../../lib/snippets/snippet-form';
import { fillTemplate } from '../../../lib/snippets/template/fill-template';
import { validateDraft } from '../../../lib/snippets/validate-draft';

describe('the form of a selected text', () => {
  it.each(['Hello', 'Un prix : {{x}} ?\r\nÀ bientôt', 'شكرا لكم \\{{', `${'word '.repeat(50)}end`])(
    'inserts %j again',
    (text) => {
      const draft = draftOf(formFromText(text));
      expect(validateDraft(draft)).toEqual([]);
      const body = draft.variants[0]?.body ?? '';
      const filled = fillTemplate(body, {
        values: {},
        lang: 'en',
        now: new Date(),
        random: () => 0,
        included: {},
      });
      expect(filled.text).toBe(text.replace('\r\n', '\n'));
    },
  );
});
