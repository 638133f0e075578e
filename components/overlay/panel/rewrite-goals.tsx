import { useStore } from 'zustand';
import { formatNumber } from '../../../lib/i18n/format-number';
import { t } from '../../../lib/i18n/i18n';
import { lengths, tones } from '../../../lib/rewrite/goals';
import { useOverlay } from '../overlay-context';
import { Check } from './check';

/** What the rewrite is for: one tone, one length, either or none; and whether the message that is answered goes along. */
export function RewriteGoals() {
  const { session } = useOverlay().active;
  const { tone, length, sendsAnswered } = useStore(session.store, (state) => state.rewrite);
  const { rewrite, context } = session;
  const limit = context.limit();
  const fitting = lengths.filter((one) => one !== 'fit' || limit !== undefined);
  return (
    <>
      <Choice
        label={t('rewrite.tone')}
        chosen={tone}
        options={tones.map((value) => ({ value, label: t(`rewrite.tones.${value}`) }))}
        onChoose={(value) => rewrite.choose({ tone: value })}
      />
      <Choice
        label={t('rewrite.length')}
        chosen={length}
        options={fitting.map((value) => ({
          value,
          label: t(`rewrite.lengths.${value}`, { count: formatNumber(limit?.max ?? 0) }),
        }))}
        onChoose={(value) => rewrite.choose({ length: value })}
      />
      {context.answered() !== undefined && (
        <Check
          label={t('rewrite.sendsAnswered')}
          isOn={sendsAnswered}
          part="sends-answered"
          onChange={async (isOn) => rewrite.choose({ sendsAnswered: isOn })}
        />
      )}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly chosen: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  onChoose(value: Value | undefined): void;
}

/** One of a few, or none: a press on the chosen one takes it back. */
function Choice<Value extends string>({ label, chosen, options, onChoose }: ChoiceProps<Value>) {
  return (
    <section className="panel-goals" aria-label={label}>
      <h3>{label}</h3>
      <div className="panel-choice">
        {options.map(({ value, label: name }) => (
          <button
            type="button"
            key={value}
            data-part={`goal-${value}`}
            aria-pressed={value === chosen}
            onClick={() => onChoose(value === chosen ? undefined : value)}
          >
            {name}
          </button>
        ))}
      </div>
    </section>
  );
}
