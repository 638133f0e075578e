/**
 * What the same physical keys give on the layouts of an Arabic, French and English team, in the order of the US
 * keyboard's keys: rows from the digits down. Sources: Microsoft's keyboard layout reference, "US", "French" and
 * "Arabic (101)". A key with two letters (لا) is one entry.
 */
const us = "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./".split('');
const azerty = '²&é"\'(-è_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:!'.split('');
const arabic = [...'ذ1234567890-=ضصثقفغعهخحجدشسيبلاتنمكطئءؤر'.split(''), 'لا', ...'ىةوزظ'.split('')];
const layouts = [us, azerty, arabic];

type KeyMap = ReadonlyMap<string, string>;

const maps: readonly KeyMap[] = layouts.flatMap((from) =>
  layouts
    .filter((to) => to !== from)
    .map((to) => new Map(from.map((character, key) => [character, to[key] ?? character]))),
);

/**
 * What a text would be if it had been typed on another keyboard layout: each reading that differs from the text, once.
 * Characters that have no key of their own stay as they are; so does a prefix that was typed as it was meant.
 */
export function layoutReadings(text: string): string[] {
  const typed = text.toLowerCase();
  const [, prefix = '', rest = ''] = /^([;؛]?)(.*)$/su.exec(typed) ?? [];
  const readings = maps.flatMap((map) => [
    ...(fits(typed, map) ? [retype(typed, map)] : []),
    ...(prefix !== '' && fits(rest, map) ? [`;${retype(rest, map)}`] : []),
  ]);
  return [...new Set(readings)].filter((reading) => reading !== typed);
}

/** Whether a text can have been typed on a layout: each letter of it has a key there. */
function fits(text: string, map: KeyMap): boolean {
  return Array.from(text).every((character) => map.has(character) || !/\p{L}/u.test(character));
}

function retype(text: string, map: KeyMap): string {
  let result = '';
  for (let at = 0; at < text.length;) {
    const pair = text.slice(at, at + 2);
    const key = map.has(pair) ? pair : text.slice(at, at + 1);
    // The Arabic semicolon is typed with Shift, and means what `;` means.
    result += map.get(key) ?? (key === '؛' ? ';' : key);
    at += key.length;
  }
  return result;
}
