/** How other programs write a date's parts, and Unicode's letters for them (UTS 35). Longest first. */
const strftime: Readonly<Record<string, string>> = {
  '%F': 'yyyy-MM-dd',
  '%T': 'HH:mm',
  '%R': 'HH:mm',
  '%A': 'EEEE',
  '%a': 'EEE',
  '%B': 'MMMM',
  '%b': 'MMM',
  '%m': 'MM',
  '%d': 'dd',
  '%e': 'd',
  '%Y': 'yyyy',
  '%y': 'yy',
  '%H': 'HH',
  '%I': 'hh',
  '%M': 'mm',
  '%p': 'a',
  '%%': '%',
};

/** espanso's pattern (strftime) as Unicode's. */
export function fromStrftime(pattern: string): string {
  return pattern.replace(/%[A-Za-z%]|[A-Za-z]+/g, (part) => strftime[part] ?? `'${part}'`);
}

/** Unicode's pattern as espanso's. */
export function toStrftime(pattern: string): string {
  const byUnicode = Object.entries(strftime).filter(([, letters]) => /^[A-Za-z]+$/.test(letters));
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (part, literal: string | undefined) => {
    if (literal !== undefined) return literal;
    const found = byUnicode.find(([, letters]) => letters === part);
    return found?.[0] ?? { M: '%m', H: '%H', h: '%I', y: '%Y', EEE: '%a' }[part] ?? part;
  });
}

const moment: Readonly<Record<string, string>> = {
  YYYY: 'yyyy',
  YY: 'yy',
  dddd: 'EEEE',
  ddd: 'EEE',
  DD: 'dd',
  D: 'd',
  A: 'a',
};

/** A pattern of moment.js (Text Blaze, Beeftext's Qt is alike) as Unicode's. */
export function fromMoment(pattern: string): string {
  return pattern.replace(/\[([^\]]*)\]|([A-Za-z])\2*/g, (part, literal: string | undefined) =>
    literal === undefined ? (moment[part] ?? part) : `'${literal}'`,
  );
}

/** Qt's pattern, whose days are in small letters, as Unicode's. */
export function fromQt(pattern: string): string {
  return pattern.replace(/dddd/g, 'EEEE').replace(/ddd/g, 'EEE').replace(/AP|ap/g, 'a');
}
