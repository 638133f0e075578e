import { useEffect, useRef, type KeyboardEvent, type SubmitEvent } from 'react';
import { t } from '../../lib/i18n/i18n';
import { TextField } from '../ui/text-field';
import { EditorFooter } from './editor-footer';
import { MoreFields } from './more-fields';
import { usePopup, usePopupState } from './popup-context';
import { problemText } from './problem-text';
import { TeamReply } from './team-reply';
import { VariantFields } from './variant-fields';
import { ViewHeader } from './view-header';

/** The form of a saved reply, new or not. */
export function EditorView() {
  const form = usePopupState((state) => state.form);
  return form.team === undefined ? <EditorForm /> : <TeamReply form={form} team={form.team} />;
}

function EditorForm() {
  const { editor } = usePopup();
  const { id, title, trigger, tags, folder } = usePopupState((state) => state.form);
  const problems = usePopupState((state) => state.problems);
  const restored = usePopupState((state) => state.restored);
  const formElement = useRef<HTMLFormElement>(null);
  const bodyElement = useRef<HTMLTextAreaElement>(null);

  // Only a save that was refused brings problems: show the first, and let it be read out with its field.
  useEffect(() => {
    if (problems.length > 0) formElement.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    const [first] = problems;
    if (first?.field === 'body' && first.at !== undefined)
      bodyElement.current?.setSelectionRange(first.at, first.at + (first.detail?.length ?? 0));
  }, [problems]);

  function onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    void editor.save();
  }

  /** In the one-line fields Enter alone does it. */
  function saveOnCtrlEnter(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) formElement.current?.requestSubmit();
  }

  return (
    <form ref={formElement} className="view" noValidate onSubmit={onSubmit}>
      <ViewHeader
        title={id ? t('popup.editor.editTitle') : t('popup.editor.newTitle')}
        onBack={editor.cancel}
      />
      <main className="view-body editor-fields">
        {restored && (
          <p className="note" role="status">
            {t('popup.editor.restored')}
          </p>
        )}
        <TextField
          label={t('popup.editor.title')}
          value={title}
          problem={problemText(problems, 'title')}
          autoFocus
          onValue={(value) => editor.change({ title: value })}
        />
        <div className="field-pair">
          <TextField
            label={t('popup.editor.trigger')}
            hint={t('popup.editor.triggerHint')}
            placeholder={t('popup.example.thanks.trigger')}
            value={trigger}
            problem={problemText(problems, 'trigger')}
            spellCheck={false}
            autoCapitalize="none"
            onValue={(value) => editor.change({ trigger: value })}
          />
          <TextField
            label={t('popup.editor.tags')}
            hint={t('popup.editor.tagsHint')}
            value={tags}
            onValue={(value) => editor.change({ tags: value })}
          />
        </div>
        <VariantFields bodyElement={bodyElement} onKeyDown={saveOnCtrlEnter} />
        <TextField
          label={t('popup.editor.folder')}
          hint={t('popup.editor.folderHint')}
          value={folder}
          onValue={(value) => editor.change({ folder: value })}
        />
        <MoreFields />
      </main>
      <EditorFooter id={id} />
    </form>
  );
}
