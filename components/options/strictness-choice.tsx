import { useId } from 'react';
import type { Strictness } from '../../lib/checks/rules/rule';
import { t } from '../../lib/i18n/i18n';
import { setStrictness } from '../../lib/settings/settings';
import { useOptions } from './options-context';

const levels = ['relaxed', 'normal', 'picky'] as const satisfies readonly Strictness[];

/** How much is said: from plain mistakes only to matters of taste. */
export function StrictnessChoice({ strictness }: { strictness: Strictness }) {
  const { run } = useOptions();
  const name = useId();
  return (
    <div className="choices" role="radiogroup" aria-label={t('options.writing.strictness')}>
      {levels.map((level) => (
        <label key={level} className="choice">
          <input
            type="radio"
            name={name}
            checked={level === strictness}
            onChange={() => run(setStrictness(level))}
          />
          <span>
            {t(`options.strictness.${level}.name`)}
            <span className="field-hint">{t(`options.strictness.${level}.hint`)}</span>
          </span>
        </label>
      ))}
    </div>
  );
}
