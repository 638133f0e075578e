const ARABIC = /^[\u0621-\u064a]/;
/** Conjunctions and prepositions that are written as one with the article: longest first. */
const ARABIC_PREFIX = /^(?:(?:[وف]?[بك])?ال|[وف]?لل|وال|فال|[وفبكل](?=.{4}))(?=.{3})/;
/** Endings of number, gender and possession, in folded letters. */
const ARABIC_SUFFIX = /(?<=.{3})(?:ات|ون|ين|ان|يه|ها|هم|نا|كم|ه|ي)$/;

/**
 * A folded word without what its sentence makes it take: the Arabic article and prepositions, the plural, `'s`, and the
 * French elision. Two forms of one word have one stem; what a stem says is of no matter. Light on purpose: a stem that
 * joins different words costs more than one that keeps two forms apart.
 */
export function stem(word: string): string {
  if (ARABIC.test(word)) return word.replace(ARABIC_PREFIX, '').replace(ARABIC_SUFFIX, '');
  const bare = word.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=.)/, '').replace(/'s?$/, '');
  if (bare.length < 4 || !/[sx]$/.test(bare) || /(?:ss|us|is)$/.test(bare)) return bare;
  if (/[a-z]ies$/.test(bare) && bare.length > 4) return `${bare.slice(0, -3)}y`;
  if (bare.endsWith('x')) return /(?:eau|eu)x$/.test(bare) ? bare.slice(0, -1) : bare;
  return bare.slice(0, -1);
}
