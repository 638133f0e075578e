import { existsSync, readFileSync } from 'node:fs';
import { addressOf } from '../../../lib/tone/edits/address';
import { readPost } from '../../../lib/tone/post/read-post';
import { sharedData } from '../quality/shared-data';

/**
 * « tu » or « vous » of CoCoA-MT's training pairs, which are only measured on. A pair's two sides that are the same have
 * no address. What addresses nobody counts as « vous », the safe one.
 */
export function measureRegister(): Readonly<Record<string, number>> {
  let right = 0;
  let total = 0;
  let spoken = 0;
  for (const domain of ['topical_chat', 'telephony']) {
    const [formal, informal] = (['formal', 'informal'] as const).map((side) => linesOf(domain, side));
    formal?.forEach((line, index) => {
      const other = informal?.[index];
      if (other === undefined || other === line) return;
      for (const [text, truth] of [
        [line, 'vous'],
        [other, 'tu'],
      ] as const) {
        const said = addressOf(readPost(text, 'fr'));
        total++;
        if (said !== undefined) spoken++;
        if ((said ?? 'vous') === truth) right++;
        else if (process.env['SHOW_WRONG']) console.log(truth, '|', text);
      }
    });
  }
  return total === 0
    ? {}
    : { 'fr.register.acc': (100 * right) / total, 'fr.register.spoken': (100 * spoken) / total };
}

function linesOf(domain: string, side: string): string[] {
  const file = sharedData(`tone/cocoa-mt-fr/train/${domain}.${side}.fr`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}
