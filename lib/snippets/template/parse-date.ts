import type { TagToken } from './tag-tokens';
import { type ContentOf, type DateOffset, dateUnits } from './template-node';

const offset = /^([+-]?)(\d{1,4})([mhdwMy])$/;

/** What follows `date`: offsets such as `+2d`, then a pattern in quotes; all of it may be missing. */
export function parseDate(tokens: readonly TagToken[]): ContentOf<'date'> | undefined {
  const last = tokens.at(-1);
  const pattern = last?.kind === 'quoted' ? last.text : undefined;
  const rest = pattern === undefined ? tokens : tokens.slice(0, -1);
  const offsets: DateOffset[] = [];
  for (const { kind, text } of rest) {
    const [, sign, amount, unitText] = (kind === 'word' && offset.exec(text)) || [];
    const unit = dateUnits.find((one) => one === unitText);
    if (!unit) return undefined;
    offsets.push({ amount: Number(amount) * (sign === '-' ? -1 : 1), unit });
  }
  return pattern === '' ? undefined : { kind: 'date', offsets, pattern };
}

/** An offset as it is written. */
export function printOffset({ amount, unit }: DateOffset): string {
  return `${amount < 0 ? '-' : '+'}${Math.abs(amount)}${unit}`;
}
