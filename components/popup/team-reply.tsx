import { t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { copyOf, type SnippetForm } from '../../lib/snippets/snippet-form';
import { Button } from '../ui/button';
import { languageName } from './language-name';
import { usePopup } from './popup-context';
import { ViewHeader } from './view-header';

/** A reply of a team's library: it can be read, and copied to be changed. */
export function TeamReply({ form, team }: { form: SnippetForm; team: string }) {
  const { editor } = usePopup();
  return (
    <div className="view">
      <ViewHeader title={t('team.reply')} onBack={editor.cancel} />
      <main className="view-body team-reply">
        <p className="note">{t('team.readOnly', { name: isolate(team) })}</p>
        <h2 dir="auto">{form.title}</h2>
        {form.trigger && <bdi className="trigger-chip">{form.trigger}</bdi>}
        {form.variants.map(({ lang, body, short }) => (
          <section key={lang} aria-label={languageName(lang)}>
            <h3>{languageName(lang)}</h3>
            <p dir="auto" lang={lang || undefined}>
              {body}
            </p>
            {short && (
              <>
                <h4>{t('popup.editor.short')}</h4>
                <p dir="auto" lang={lang || undefined}>
                  {short}
                </p>
              </>
            )}
          </section>
        ))}
      </main>
      <footer className="editor-footer">
        <div className="editor-buttons">
          <span className="spacer" />
          <Button onClick={editor.cancel}>{t('popup.back')}</Button>
          <Button variant="primary" onClick={() => editor.open(copyOf(form))}>
            {t('team.copy')}
          </Button>
        </div>
      </footer>
    </div>
  );
}
