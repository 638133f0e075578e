import { describe, expect, it } from 'vitest';
import { ruleCatalogue } from '../../../../lib/checks/catalogue/rule-catalogue';
import { rulesOff } from '../../../../lib/checks/harper/rules-off';
import list from '../../../../lib/checks/harper/rules.tsv?raw';
import { readHarperRules } from '../../../../scripts/harper-rules/read-rules';

describe('the catalogue of rules', () => {
  it('has each rule once, explained and without gaps, in each language of the interface', () => {
    for (const language of ['en', 'fr', 'ar'] as const) {
      const catalogue = ruleCatalogue(language);
      const names = catalogue.map(({ rule }) => rule);
      expect(new Set(names).size).toBe(names.length);
      expect(
        catalogue.filter(({ explanation }) => explanation === '' || explanation.includes('{text}')),
      ).toEqual([]);
      expect(names).toContain('social.several-links');
      expect(names).toContain('spelling:unknown');
    }
  });

  it('lists the rules that Harper has', async () => {
    const lines = (await readHarperRules()).map((columns) => columns.join('\t'));
    expect(list.trimEnd().split('\n')).toEqual(lines);
  });

  it('knows every rule of Harper’s that is off', () => {
    const names = new Set(list.split('\n').map((line) => line.split('\t')[0]));
    expect(rulesOff.filter((rule) => !names.has(rule))).toEqual([]);
  });
});
