import { t } from '../../lib/i18n/i18n';
import { shortcutKeys } from '../../lib/i18n/shortcut';

/** What the keys do in a composer. */
export function ShortcutList() {
  const shortcuts = [
    { keys: ['F8'], what: t('popup.shortcuts.next') },
    { keys: ['Shift', 'F8'], what: t('popup.shortcuts.previous') },
    { keys: shortcutKeys('control', 'F8'), what: t('panel.open') },
    { keys: shortcutKeys('control', ';'), what: t('popup.shortcuts.picker') },
    { keys: [t('popup.example.thanks.trigger'), 'Tab'], what: t('popup.shortcuts.trigger') },
    { keys: [...shortcutKeys('control', 'Shift'), 'Backspace'], what: t('popup.shortcuts.undo') },
  ];
  return (
    <section aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t('popup.shortcuts.title')}</h2>
      <dl className="shortcuts">
        {shortcuts.map(({ keys, what }) => (
          <div key={what}>
            <dt>{what}</dt>
            {/* Keys are pressed in this order in every language. */}
            <dd dir="ltr">
              {keys.map((key) => (
                <kbd key={key}>
                  <bdi>{key}</bdi>
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
