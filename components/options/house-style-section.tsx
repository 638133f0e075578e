import { useEffect, useState } from 'react';
import { emptyHouseStyle, type HouseStyle } from '../../lib/checks/house-style/house-style';
import { t } from '../../lib/i18n/i18n';
import { houseStyle } from '../../lib/settings/house-style';
import { Locked } from '../ui/locked';
import { EntryGroup } from './entry-group';
import { Group } from './group';
import { HouseStyleFiles } from './house-style-files';
import { forbiddenKind, preferredKind, requiredKind } from './house-style-kinds';
import { useOptions } from './options-context';

/** How the brand writes: its terms, what it avoids, what its posts have to carry. */
export function HouseStyleSection() {
  const { run, say } = useOptions();
  const style = useHouseStyle();
  /** Keeps a style, and offers the one before again. */
  const keep = (changed: Partial<HouseStyle>, done: string) => {
    if (!style) return;
    const save = async () => {
      await houseStyle.setValue({ ...style, ...changed });
      say(done, () => run(houseStyle.setValue(style)));
    };
    run(save());
  };
  if (!style) return undefined;
  return (
    <>
      <p className="lead">{t('options.style.lead')}</p>
      <Locked by={['houseStyle.preferred']}>
        <EntryGroup
          kind={preferredKind}
          entries={style.preferred}
          onChange={(preferred, done) => keep({ preferred }, done)}
        />
      </Locked>
      <Locked by={['houseStyle.forbidden']}>
        <EntryGroup
          kind={forbiddenKind}
          entries={style.forbidden}
          onChange={(forbidden, done) => keep({ forbidden }, done)}
        />
      </Locked>
      <Locked by={['houseStyle.required']}>
        <EntryGroup
          kind={requiredKind}
          entries={style.required}
          onChange={(required, done) => keep({ required }, done)}
        />
      </Locked>
      <Group title={t('options.style.patterns')}>
        <dl className="patterns">
          {(['optional', 'choice', 'ending', 'plain'] as const).map((kind) => (
            <div key={kind}>
              <dt>
                <code dir="ltr">{patterns[kind]}</code>
              </dt>
              <dd>{t(`options.style.pattern.${kind}`)}</dd>
            </div>
          ))}
        </dl>
      </Group>
      <Group title={t('options.files.title')} hint={t('options.style.filesHint')}>
        <Locked by={['houseStyle.preferred', 'houseStyle.forbidden', 'houseStyle.required']}>
          <HouseStyleFiles style={style} onChange={keep} />
        </Locked>
      </Group>
    </>
  );
}

/** What a term may hold besides plain words; see `term.ts`. */
const patterns = {
  optional: 'e(-)mail',
  choice: '{web site|website}',
  ending: 'cheap*',
  plain: String.raw`C\*`,
};

function useHouseStyle(): HouseStyle | undefined {
  const [style, setStyle] = useState<HouseStyle>();
  useEffect(() => {
    const stop = houseStyle.watch((changed) => setStyle(changed));
    houseStyle.getValue().then(setStyle, (error: unknown) => {
      console.error('The house style could not be read.', error);
      setStyle(emptyHouseStyle);
    });
    return stop;
  }, []);
  return style;
}
