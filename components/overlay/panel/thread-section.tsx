import { useState } from 'react';
import { useStore } from 'zustand';
import { addButton } from '../../../lib/composer/thread-editors';
import { plural, t } from '../../../lib/i18n/i18n';
import type { Numbering } from '../../../lib/thread/numbering';
import { splitThread, type ThreadPart } from '../../../lib/thread/split-thread';
import { useOverlay } from '../overlay-context';
import { NumberingChoice } from './numbering-choice';
import { ThreadPreview } from './thread-preview';

/** The text as a thread: how it is numbered, what each part is, and what puts it into the page. */
export function ThreadSection() {
  const { session } = useOverlay().active;
  const text = useStore(session.store, (state) => state.text);
  const [numbering, setNumbering] = useState<Numbering>('of-total');
  const limit = session.context.limit();
  if (!limit) return <p className="panel-empty">{t('panel.length.unknown')}</p>;
  const split = splitThread(text, limit, numbering);
  if (!split.ok)
    return (
      <p className="panel-note">
        {t('panel.thread.tooLong')} <bdi>{excerpt(text.slice(split.tooLong.from, split.tooLong.to))}</bdi>
      </p>
    );
  if (split.parts.length < 2) return <p className="panel-empty">{t('panel.thread.fits')}</p>;
  return (
    <>
      <NumberingChoice numbering={numbering} onChange={setNumbering} />
      <ThreadButtons text={text} parts={split.parts} />
      <ThreadPreview parts={split.parts} isExact={limit.confidence !== 'unverified'} />
    </>
  );
}

/** Into the network's composer for threads, where it has one that can be reached; one by one in any case. */
function ThreadButtons({ text, parts }: { readonly text: string; readonly parts: readonly ThreadPart[] }) {
  const { assistant, active, site } = useOverlay();
  const { session } = active;
  const [isBusy, setBusy] = useState(false);
  const hasComposer = site !== undefined && addButton(site) !== undefined;

  const insertAll = async () => {
    setBusy(true);
    const result = await assistant.insertThread(text, parts);
    setBusy(false);
    session.panel.close();
    if (result.ok) return;
    const copy = parts
      .slice(result.next)
      .map((part) => part.text)
      .join('\n\n');
    const sentence = t(result.isWhole ? 'panel.thread.failed' : 'panel.thread.failedLater');
    // The composer that is written in by now is the one that shows it.
    const { active: current = active } = assistant.store.getState();
    current.session.store.setState({ notice: { text: sentence, ...(copy !== '' && { copy }) } });
  };
  const handOver = async () => {
    await assistant.handover.begin(session, text, parts);
    session.panel.close();
  };
  return (
    <div className="panel-thread-buttons">
      {hasComposer && (
        <button
          type="button"
          className="panel-primary"
          data-part="insert-thread"
          disabled={isBusy}
          onClick={() => void insertAll()}
        >
          {plural('panel.thread.insert', parts.length)}
        </button>
      )}
      <button
        type="button"
        className={hasComposer ? 'quiet' : 'panel-primary'}
        data-part="hand-over"
        disabled={isBusy}
        onClick={() => void handOver()}
      >
        {t('panel.thread.oneByOne')}
      </button>
    </div>
  );
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
