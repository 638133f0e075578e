/** Steps in one unit of the Zipf scale (log10 of occurrences in a billion words). */
const steps = 8;

/** A share of all words as a whole number, 0 to 72; 0 is less than one in a billion. */
export function gradeOf(share: number): number {
  return Math.max(0, Math.round(Math.log10(share * 1e9) * steps));
}

export function zipfOf(grade: number): number {
  return grade / steps;
}

/** A packed table ends each key by one unit of Unicode's private use area: this plus the grade. */
export const gradeUnit = 0xe000;
