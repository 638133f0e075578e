import { t } from '../../../lib/i18n/i18n';
import { type Numbering, numberings } from '../../../lib/thread/numbering';

interface NumberingChoiceProps {
  readonly numbering: Numbering;
  onChange(numbering: Numbering): void;
}

const samples: Readonly<Record<Exclude<Numbering, 'none'>, string>> = {
  'of-total': '1/5',
  open: '1/',
  'thread-emoji': '🧵',
};

/** How the parts are numbered: shown by example. */
export function NumberingChoice({ numbering, onChange }: NumberingChoiceProps) {
  return (
    <div className="panel-choice" role="group" aria-label={t('panel.thread.numbering')}>
      {numberings.map((one) => (
        <button
          type="button"
          key={one}
          data-part={`numbering-${one}`}
          aria-pressed={one === numbering}
          onClick={() => onChange(one)}
        >
          {one === 'none' ? t('panel.thread.unnumbered') : <bdi>{samples[one]}</bdi>}
        </button>
      ))}
    </div>
  );
}
