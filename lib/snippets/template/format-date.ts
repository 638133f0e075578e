import type { DateOffset } from './template-node';

/** Unicode's letters for dates (UTS 35), those that people use, or a text in single quotes. */
const letters = /'([^']*)'|E{3,4}|d{1,2}|M{1,4}|y{1,4}|H{1,2}|h{1,2}|m{1,2}|a/g;

const options: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  EEE: { weekday: 'short' },
  EEEE: { weekday: 'long' },
  d: { day: 'numeric' },
  dd: { day: '2-digit' },
  M: { month: 'numeric' },
  MM: { month: '2-digit' },
  MMM: { month: 'short' },
  MMMM: { month: 'long' },
  y: { year: 'numeric' },
  yy: { year: '2-digit' },
  yyyy: { year: 'numeric' },
  H: { hour: 'numeric', hourCycle: 'h23' },
  HH: { hour: '2-digit', hourCycle: 'h23' },
  h: { hour: 'numeric', hourCycle: 'h12' },
  hh: { hour: '2-digit', hourCycle: 'h12' },
  m: { minute: 'numeric' },
  mm: { minute: '2-digit' },
  a: { hour: 'numeric', hourCycle: 'h12' },
};

/**
 * A date in the words of a language.
 * @param locale BCP 47 tag; `undefined` for the browser's own.
 * @param pattern Unicode's date letters (`EEEE d MMMM`); a full date when it is left out.
 */
export function formatDate(date: Date, locale: string | undefined, pattern: string | undefined): string {
  if (pattern === undefined) return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
  return pattern.replace(letters, (field, literal: string | undefined) =>
    literal === undefined ? formatField(date, locale, field) : literal || "'",
  );
}

function formatField(date: Date, locale: string | undefined, field: string): string {
  const wanted = options[field] ?? options[field.slice(0, 2)] ?? {};
  // A month beside a day has another form in some languages than alone.
  const isNamedMonth = field === 'MMM' || field === 'MMMM';
  const parts = new Intl.DateTimeFormat(locale, {
    ...wanted,
    ...(isNamedMonth && { day: 'numeric' }),
  }).formatToParts(date);
  const type = field === 'a' ? 'dayPeriod' : isNamedMonth ? 'month' : Object.keys(wanted)[0];
  const text = parts.find((part) => part.type === type)?.value ?? '';
  // Browsers give no leading zero for minutes alone.
  return field === 'mm' || field === 'HH' || field === 'hh' ? padNumber(text, locale) : text;
}

function padNumber(text: string, locale: string | undefined): string {
  const zero = new Intl.NumberFormat(locale, { useGrouping: false }).format(0);
  return Array.from(text).length === 1 ? zero + text : text;
}

/** The date that lies so much before or after another one, by the calendar and the user's clock. */
export function addOffsets(from: Date, offsets: readonly DateOffset[]): Date {
  const date = new Date(from);
  for (const { amount, unit } of offsets) {
    switch (unit) {
      case 'm':
        date.setMinutes(date.getMinutes() + amount);
        break;
      case 'h':
        date.setHours(date.getHours() + amount);
        break;
      case 'd':
      case 'w':
        date.setDate(date.getDate() + amount * (unit === 'w' ? 7 : 1));
        break;
      case 'M':
      case 'y':
        addMonths(date, unit === 'y' ? amount * 12 : amount);
        break;
    }
  }
  return date;
}

/** A month after January 31 is the last day of February, not a day in March. */
function addMonths(date: Date, months: number): void {
  const day = date.getDate();
  date.setDate(1);
  date.setMonth(date.getMonth() + months);
  const lastDay = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
  date.setDate(Math.min(day, lastDay));
}
