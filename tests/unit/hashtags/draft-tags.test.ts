import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftTags } from '../../../lib/hashtags/draft/draft-tags';
import { moveTagsToEnd, takeTags } from '../../../lib/hashtags/draft/move-tags';
import { appendTags, insertTagsAt } from '../../../lib/hashtags/draft/tag-edit';
import { isValidTag, toValidTag } from '../../../lib/hashtags/draft/valid-tag';
import type { HashtagRules } from '../../../lib/sites/site-profile';
import { sites } from '../../../lib/sites/sites';
import { graphemeStart } from '../../../lib/text/graphemes';
import { applyEdit } from '../../../lib/text/text-range';

const x: HashtagRules = { linked: true, grammar: 'x', confidence: 'official' };
const bluesky: HashtagRules = { linked: true, grammar: 'bluesky', maxLength: 64, confidence: 'official' };
const linking = sites.filter(({ hashtagRules }) => hashtagRules.linked);

describe('a tag as a network takes it', () => {
  it.each([
    ['summer sale', x, 'SummerSale'],
    ['#Coca-Cola', x, 'CocaCola'],
    ['تخفيضات الصيف', x, 'تخفيضات_الصيف'],
    ['نرم\u200cافزار', x, 'نرم\u200cافزار'],
    ['نرم\u200cافزار', bluesky, 'نرم_افزار'],
    ['2027', x, undefined],
    ['!!!', x, undefined],
    ['a'.repeat(65), bluesky, undefined],
  ])('%s', (name, rules, tag) => expect(toValidTag(name, rules)).toBe(tag));

  it('is one tag there, on every network that links tags, or there is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...linking), (name, site) => {
        const tag = toValidTag(name, site.hashtagRules);
        if (tag === undefined) return;
        expect(isValidTag(tag, site.hashtagRules)).toBe(true);
        expect(draftTags(`#${tag}`, site.hashtagRules).map((one) => one.name)).toEqual([tag]);
      }),
    );
  });
});

const names = fc.stringMatching(/^[A-Za-zéàأبتثج]{1,12}$/u);
const drafts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'We',
        'open',
        '#coffee',
        '#قهوة',
        'today.',
        'http://a.example',
        '@maya',
        '\n',
        '☕',
        '#',
      ),
      {
        maxLength: 12,
      },
    )
    .map((words) => words.join(' ')),
);

describe('an inserted tag', () => {
  it('is a tag on its network, wherever it is put, and everything else stays', () => {
    fc.assert(
      fc.property(
        drafts,
        names,
        fc.nat(),
        fc.constantFrom(...linking),
        (text, name, at, { hashtagRules }) => {
          const caret = graphemeStart(text, at % (text.length + 1));
          for (const edit of [
            insertTagsAt(text, { from: caret, to: caret }, [name]),
            appendTags(text, [name]),
          ]) {
            const after = applyEdit(text, edit);
            const at = edit.from + edit.insert.indexOf(`#${name}`);
            expect(draftTags(after, hashtagRules)).toContainEqual(
              expect.objectContaining({ from: at, to: at + name.length + 1, name }),
            );
            const undo = {
              from: edit.from,
              to: edit.from + edit.insert.length,
              insert: text.slice(edit.from, edit.to),
            };
            expect(applyEdit(after, undo)).toBe(text);
          }
        },
      ),
    );
  });

  it.each([
    ['We open', 'We open #coffee'],
    ['We open #tea', 'We open #tea #coffee'],
    ['We open.\nCome in ', 'We open.\nCome in\n\n#coffee'],
    ['', '#coffee'],
  ])('goes behind %j', (text, after) => expect(applyEdit(text, appendTags(text, ['coffee']))).toBe(after));
});

describe('moving tags', () => {
  const atEnd = (text: string) => {
    const edit = moveTagsToEnd(text, draftTags(text, x));
    return edit ? applyEdit(text, edit) : text;
  };

  it.each([
    ['Our #coffee is here', 'Our coffee is here #coffee'],
    ['#news\nWe open today', 'We open today #news'],
    ['We open #news\nCome in', 'We open\nCome in\n\n#news'],
    ['We open #news #News', 'We open #news'],
    ['Try #cold_brew now #tea', 'Try cold brew now #cold_brew #tea'],
    ['We open #news', 'We open #news'],
    ['no tags', 'no tags'],
    ['#a #b', '#a #b'],
  ])('%j', (text, after) => expect(atEnd(text)).toBe(after));

  it('to the first comment leaves the words, and gives each tag once', () => {
    const text = 'Our #coffee is here #tea #Coffee';
    const { edit, names: taken } = takeTags(text, draftTags(text, x));
    expect(edit && applyEdit(text, edit)).toBe('Our coffee is here');
    expect(taken).toEqual(['coffee', 'tea']);
  });

  it('loses no tag and no word, and does nothing the second time', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const keys = (of: string) => [...new Set(draftTags(of, x).map(({ key }) => key))].sort();
        const moved = atEnd(text);
        if (moved === text) return;
        expect(keys(moved)).toEqual(keys(text));
        expect(atEnd(moved)).toBe(moved);
      }),
    );
  });
});
