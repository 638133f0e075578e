import { describe, expect, it } from 'vitest';
import { fillPreview } from '../../../lib/snippets/fill-preview';

describe('fillPreview', () => {
  it.each([
    ['Hi {{name | there}}!', 'Léa', 'Hi Léa!'],
    ['Hi {{name | there}}!', undefined, 'Hi there!'],
    ['Hi{{name | }}!', undefined, 'Hi!'],
    ['Hi {{name}}!', undefined, 'Hi {{name}}!'],
    ['Bonjour {{ nom | à vous }} !', ' ', 'Bonjour à vous !'],
    ['See you {{cursor}}soon', undefined, 'See you soon'],
    ['{{g "عزيزي" "عزيزتي"}} {{g "Mr" "Ms" "Dear all"}}', 'Léa', 'عزيزي/عزيزتي Dear all'],
    ['In {{n days one:"a day" other:"# days"}}, {{ask order "Order"}}', '', 'In [days], [order]'],
    ['On {{date +2d}}: {{#if a}}x{{/if}} {{> sig}}', '', 'On [date +2d]: … …'],
    ['A name with braces: {{name}}', '{{cursor}}', 'A name with braces: {{cursor}}'],
  ])('fills in %j with %j', (preview, name, expected) => {
    expect(fillPreview(preview, { name })).toBe(expected);
  });

  it('leaves out a placeholder that the end of the preview has cut in two', () => {
    expect(fillPreview('Hi {{name | th…', { name: 'Léa' })).toBe('Hi …');
  });
});
