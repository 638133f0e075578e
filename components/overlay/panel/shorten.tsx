import { useState } from 'react';
import { useStore } from 'zustand';
import { formatNumber } from '../../../lib/i18n/format-number';
import { plural, t } from '../../../lib/i18n/i18n';
import { findSavings, type Saving } from '../../../lib/shorten/find-savings';
import { useOverlay } from '../overlay-context';
import { PanelPart } from './panel-part';

/** What could be said in fewer characters, each with what it saves; opened at a press, or where the text is too long. */
export function Shorten() {
  const { session } = useOverlay().active;
  const text = useStore(session.store, (state) => state.text);
  const [isOpen, setOpen] = useState<boolean>();
  const limit = session.context.limit();
  const savings = limit ? findSavings(text, limit) : [];
  if (savings.length === 0) return undefined;
  const isTooLong = (session.context.count(text)?.remaining ?? 0) < 0;
  const shown = isOpen ?? isTooLong;
  const total = savings.reduce((sum, { saved }) => sum + saved, 0);
  const toggle = (
    <button
      type="button"
      className="quiet"
      aria-expanded={shown}
      data-part="shorten-open"
      onClick={() => setOpen(!shown)}
    >
      {plural('panel.shorten.saves', total)}
    </button>
  );
  return (
    <PanelPart title={t('panel.shorten.title')} action={toggle} part="shorten">
      {shown && (
        <>
          <ul className="panel-savings">
            {savings.map((saving) => (
              <SavingRow key={`${saving.from} ${saving.insert}`} saving={saving} text={text} />
            ))}
          </ul>
          {savings.length > 1 && (
            <button
              type="button"
              className="panel-primary"
              data-part="shorten-all"
              onClick={() => void session.edit(savings, text)}
            >
              {t('panel.shorten.all')}
            </button>
          )}
        </>
      )}
    </PanelPart>
  );
}

function SavingRow({ saving, text }: { readonly saving: Saving; readonly text: string }) {
  const { session } = useOverlay().active;
  const { from, to, insert, kind, saved } = saving;
  return (
    <li>
      <button type="button" data-part="saving" onClick={() => void session.edit([saving], text)}>
        <span>
          {kind === 'spaces' ? (
            t('panel.shorten.spaces')
          ) : (
            <>
              <bdi className="panel-before">{text.slice(from, to)}</bdi>{' '}
              <bdi>{insert === '' ? t('overlay.delete') : insert}</bdi>
            </>
          )}
          <small>{t(`panel.shorten.why.${kind}`)}</small>
        </span>
        <span dir="ltr">−{formatNumber(saved)}</span>
      </button>
    </li>
  );
}
