/**
 * When a reply that is offered until the end of a day expires, in milliseconds since the epoch: the first moment of the next
 * day where the user is. `undefined` for what is no day.
 * @param day ISO date.
 */
export function endOfDay(day: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!match) return undefined;
  const [, year, month, date] = match.map(Number);
  const end = new Date(year ?? 0, (month ?? 1) - 1, (date ?? 0) + 1).getTime();
  return Number.isNaN(end) ? undefined : end;
}

/** The last day on which it is offered, as an ISO date. */
export function lastDay(expiresAt: number): string {
  // A time within a day, as other programs may have it, is that day.
  const date = new Date(expiresAt - 1);
  if (Number.isNaN(date.getTime())) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
