import { formatNumber } from '../../../lib/i18n/format-number';
import type { ThreadPart } from '../../../lib/thread/split-thread';

interface ThreadPreviewProps {
  readonly parts: readonly ThreadPart[];
  readonly isExact: boolean;
}

/** Each part as it will be posted, with its length. */
export function ThreadPreview({ parts, isExact }: ThreadPreviewProps) {
  return (
    <ol className="panel-parts">
      {parts.map(({ from, text, count }) => (
        <li key={from} data-part="thread-part">
          <p dir="auto">{text}</p>
          <small>
            <bdi dir="ltr">{`${formatNumber(count.used)} / ${isExact ? '' : '≈'}${formatNumber(count.limit)}`}</bdi>
          </small>
        </li>
      ))}
    </ol>
  );
}
