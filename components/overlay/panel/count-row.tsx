import { formatNumber } from '../../../lib/i18n/format-number';

interface CountRowProps {
  readonly label: string;
  readonly used: number;
  /** `Infinity` without a limit: then nothing is shown while there is none. */
  readonly max: number;
  readonly isGuess?: boolean;
  /** A sentence about it. */
  readonly note?: string;
}

/** One number against its limit, with a bar that fills. A guess never shows as a mistake. */
export function CountRow({ label, used, max, isGuess = false, note }: CountRowProps) {
  const isLimited = Number.isFinite(max);
  if (!isLimited && used === 0) return undefined;
  const isOver = used > max;
  const state = isOver ? (isGuess ? 'near' : 'over') : 'free';
  const numbers = isLimited
    ? `${formatNumber(used)} / ${isGuess ? '≈' : ''}${formatNumber(max)}`
    : formatNumber(used);
  return (
    <li className={`panel-count ${state}`} data-part="count-row">
      <span>{label}</span>
      <span dir="ltr">{numbers}</span>
      {isLimited && <progress aria-hidden="true" max={max} value={Math.min(used, max)} />}
      {note && <small>{note}</small>}
    </li>
  );
}
