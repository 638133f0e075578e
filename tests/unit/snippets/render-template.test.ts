import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../../lib/snippets/placeholders';
import { renderTemplate, type TemplateValues } from '../../../lib/snippets/render-template';

const render = (body: string, values: TemplateValues = {}) => renderTemplate(parseTemplate(body), values);

describe('renderTemplate', () => {
  it('fills in the name', () => {
    expect(render('Hi {{name | there}}!', { name: 'Léa' })).toEqual({
      text: 'Hi Léa!',
      cursor: undefined,
      missing: [],
    });
  });

  it.each([undefined, '', '  '])('takes the fallback when the name is %j', (name) => {
    expect(render('Hi {{name | there}}!', { name }).text).toBe('Hi there!');
    expect(render('Hi{{name | }}!', { name })).toEqual({ text: 'Hi!', cursor: undefined, missing: [] });
  });

  it('lists what is missing, once', () => {
    expect(render('{{name}} {{name}}')).toEqual({ text: ' ', cursor: undefined, missing: ['name'] });
  });

  it('lists what it does not understand as missing', () => {
    expect(render('Hi {{nme}}', { name: 'Léa' }).missing).toEqual(['{{nme}}']);
  });

  it('puts the caret at the first cursor, in UTF-16 units', () => {
    expect(render('💚 {{name}}{{cursor}} … {{cursor}}', { name: 'Léa' })).toEqual({
      text: '💚 Léa … ',
      cursor: 6,
      missing: [],
    });
    expect(render('{{cursor}}a').cursor).toBe(0);
  });

  it('does not read braces in a value', () => {
    expect(render('{{name}}', { name: '{{cursor}}' })).toEqual({
      text: '{{cursor}}',
      cursor: undefined,
      missing: [],
    });
  });

  it('leaves text without placeholders as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('{{'));
        expect(render(text)).toEqual({ text, cursor: undefined, missing: [] });
      }),
    );
  });

  it('gives escaped text back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('{{', '}}', 'name', ' ', 'é')), (parts) => {
        const text = parts.join('');
        expect(render(text.replaceAll('{{', '\\{{')).text).toBe(text);
      }),
    );
  });
});
