import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_CONTENT, type Snippet } from '../../../../lib/snippets/snippet';
import { type FillContext, fillTemplate, isComplete } from '../../../../lib/snippets/template/fill-template';

const now = new Date(2026, 0, 31, 9, 5);
const context = (part: Partial<FillContext> = {}): FillContext => ({
  values: {},
  lang: 'en',
  now,
  random: () => 0,
  included: {},
  ...part,
});
const fill = (body: string, part: Partial<FillContext> = {}) => fillTemplate(body, context(part));
const keys = (body: string, part?: Partial<FillContext>) => fill(body, part).fields.map(({ key }) => key);

const snippet = (id: string, body: string): Snippet => ({
  ...EMPTY_CONTENT,
  id,
  title: id,
  variants: [
    { lang: 'en', body },
    { lang: 'fr', body: `fr ${body}` },
  ],
  createdAt: 0,
  updatedAt: 0,
  rev: 1,
});

describe('values', () => {
  it.each([
    ['Hi {{name | there}}!', { name: 'Léa' }, 'Hi Léa!'],
    ['Hi {{name | there}}!', { name: '  ' }, 'Hi there!'],
    ['Hi{{name | }}!', {}, 'Hi!'],
    ['مرحبًا {{الاسم}}', { name: 'سارة' }, 'مرحبًا سارة'],
    ['{{link}}', { link: '{{cursor}}' }, '{{cursor}}'],
  ])('fills in %s with %j', (body, values, text) => {
    const filled = fill(body, { values });
    expect(filled).toMatchObject({ text, cursor: undefined, fields: [] });
    expect(isComplete(filled)).toBe(true);
  });

  it('asks for what is not known, once, and takes the answer', () => {
    const filled = fill('{{ order }} {{Order}} {{رقم الطلب}}');
    expect(filled.fields).toMatchObject([
      { key: 'order', label: 'order', kind: 'text', needed: true },
      { key: 'رقم الطلب' },
    ]);
    expect(isComplete(filled)).toBe(false);
    expect(fill('{{order}}, {{Order}}', { answers: { order: '12' } })).toMatchObject({
      text: '12, 12',
      fields: [],
    });
  });

  it('never completes what it does not understand', () => {
    const filled = fill('Hi {{chose "a"}} {{');
    expect(filled.broken).toEqual(['{{chose "a"}}', '{{']);
    expect(isComplete(filled)).toBe(false);
  });

  it('puts the caret at the first cursor, in UTF-16 units', () => {
    expect(fill('💚 {{cursor}}a {{cursor}}')).toMatchObject({ text: '💚 a ', cursor: 3 });
  });

  it('leaves escaped text as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('{{', '}}', 'name', ' ', 'é')), (parts) => {
        const text = parts.join('');
        expect(fill(text.replace(/\{{2,}/g, '\\$&')).text).toBe(text);
      }),
    );
  });
});

describe('questions', () => {
  it('asks by label, with a default, on several lines, and for a choice', () => {
    expect(
      fill('{{ask order "Order number"}}{{ask msg long | hello}}{{choose when "today" "soon"}}').fields,
    ).toEqual([
      { key: 'order', label: 'Order number', kind: 'text', required: true, needed: true },
      { key: 'msg', label: 'msg', kind: 'long', initial: 'hello', required: true, needed: true },
      {
        key: 'when',
        label: 'when',
        kind: 'choice',
        options: ['today', 'soon'],
        initial: 'today',
        required: true,
        needed: true,
      },
    ]);
  });

  it('asks with the label of a question where a bare value has the same name', () => {
    expect(fill('{{order}} {{ask order "Order number"}}').fields).toMatchObject([
      { key: 'order', label: 'Order number' },
    ]);
  });

  it('leaves a part out unless it is chosen, and asks before', () => {
    const body = 'Hi{{#opt "Apology"}}, sorry for {{what}}{{/opt}}.';
    expect(keys(body)).toEqual(['opt(apology)']);
    expect(fill(body, { answers: { 'opt(apology)': '' } })).toMatchObject({ text: 'Hi.', fields: [] });
    expect(keys(body, { answers: { 'opt(apology)': 'on' } })).toEqual(['what']);
  });

  it('decides by whether there is a value', () => {
    const body = '{{#if order}}Order {{order}}{{else}}No order{{/if}}';
    expect(fill(body).fields).toMatchObject([{ key: 'order', required: false }]);
    expect(fill(body, { answers: { order: '' } }).text).toBe('No order');
    expect(fill(body, { answers: { order: '7' } }).text).toBe('Order 7');
  });
});

describe('grammar', () => {
  it('agrees with the person addressed', () => {
    const body = 'عزيز{{ي/تي}}';
    expect(fill(body).fields).toMatchObject([{ kind: 'gender', needed: true, options: ['m', 'f'] }]);
    expect(fill(body, { answers: { 'gender()': 'f' } }).text).toBe('عزيزتي');
    const neutral = fill('{{g "عزيزي" "عزيزتي" "مرحبًا"}}');
    expect(neutral.text).toBe('مرحبًا');
    expect(isComplete(neutral)).toBe(true);
  });

  it('has a form for each register', () => {
    const body = '{{r "tu as" "vous avez"}}';
    expect(fill(body).text).toBe('vous avez');
    expect(fill(body, { register: 'friendly' }).text).toBe('tu as');
    expect(isComplete(fill(body))).toBe(true);
  });

  it.each([
    ['0', 'لا أيام'],
    ['1', 'يوم واحد'],
    ['2', 'يومان'],
    ['٣', '3 أيام'],
    ['11', '11 يومًا'],
    ['100', '100 يوم'],
  ])('has six forms for a number in Arabic: %s', (days, text) => {
    const body =
      '{{n days zero:"لا أيام" one:"يوم واحد" two:"يومان" few:"# أيام" many:"# يومًا" other:"# يوم"}}';
    expect(fill(body, { lang: 'ar-TN', answers: { days } }).text).toBe(text);
  });

  it('asks again for what is no number', () => {
    expect(fill('{{n days other:"#"}}', { answers: { days: 'some' } }).fields).toMatchObject([
      { kind: 'number' },
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['{{date +2d "EEEE d MMMM"}}', 'fr', 'lundi 2 février'],
    ['{{date +1M "yyyy-MM-dd"}}', 'en', '2026-02-28'],
    ['{{date -1y "d/M/yy"}}', 'en', '31/1/25'],
    ['{{date +1h "HH:mm"}}', 'fr', '10:05'],
    ['{{date "d MMMM"}}', 'ar-TN', '31 جانفي'],
    ['{{date}}', 'en', 'January 31, 2026'],
    [`{{date "d 'of' MMMM"}}`, 'en', '31 of January'],
  ])('writes %s in %s', (body, lang, text) => {
    expect(fill(body, { lang }).text).toBe(text);
  });
});

describe('other snippets', () => {
  const included = { sig: snippet('1', '— {{> team}}'), team: snippet('2', 'Ana & {{name}}') };

  it('are filled in where they are named, in the language of the reply', () => {
    expect(fill('Bye {{> Sig}}', { included, values: { name: 'Bo' } }).text).toBe('Bye — Ana & Bo');
    expect(fill('{{>team}}', { included, values: { name: 'Bo' }, lang: 'fr-CA' }).text).toBe('fr Ana & Bo');
  });

  it('that include themselves, or are not there, stop the insertion', () => {
    const loop = { a: snippet('1', '{{> b}}'), b: snippet('2', '{{> a}}') };
    expect(fill('{{> a}}', { included: loop }).broken).toEqual(['{{> a}}']);
    expect(fill('{{> nothing}}').broken).toEqual(['{{> nothing}}']);
  });

  it('rotates wordings by the caller’s choice', () => {
    expect(fill('{{random "a" "b"}}', { random: (count) => count - 1 }).text).toBe('b');
  });
});
