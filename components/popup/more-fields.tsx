import { t, type MessageKey } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import type { Surface } from '../../lib/sites/site-profile';
import { sites } from '../../lib/sites/sites';
import { ChipChoice } from '../ui/chip-choice';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { usePopup, usePopupState } from './popup-context';

const networks = sites.map(({ id, name }) => ({ value: id, label: name }));

const surfaceKeys = {
  post: 'popup.editor.surface.post',
  reply: 'popup.editor.surface.reply',
  comment: 'popup.editor.surface.comment',
  message: 'popup.editor.surface.message',
  title: 'popup.editor.surface.title',
  description: 'popup.editor.surface.description',
  note: 'popup.editor.surface.note',
} satisfies Record<Surface, MessageKey>;

/** Where a reply is offered, until when, and what there is to know about it. */
export function MoreFields() {
  const { editor } = usePopup();
  const form = usePopupState((state) => state.form);
  const opened = usePopupState((state) => state.openedForm);
  const { note, networks: chosen, surfaces, lastDay } = form;
  const isUsed =
    opened.note !== '' || opened.networks.length + opened.surfaces.length > 0 || opened.lastDay !== '';
  const surfaceNames = (Object.keys(surfaceKeys) as Surface[]).map((value) => ({
    value,
    label: t(surfaceKeys[value]),
  }));
  const chips = {
    none: t('popup.editor.anywhere'),
    more: t('popup.editor.addOne'),
    removeLabel: (label: string) => t('popup.editor.removeOne', { name: isolate(label) }),
  };
  return (
    <details className="more-fields" open={isUsed}>
      <summary>{t('popup.editor.more')}</summary>
      <div className="editor-fields">
        <ChipChoice
          {...chips}
          label={t('popup.editor.networks')}
          hint={t('popup.editor.networksHint')}
          options={networks}
          chosen={chosen}
          onChosen={(value) => editor.change({ networks: value })}
        />
        <ChipChoice
          {...chips}
          label={t('popup.editor.surfaces')}
          options={surfaceNames}
          chosen={surfaces}
          onChosen={(value) => editor.change({ surfaces: value })}
        />
        <TextField
          type="date"
          label={t('popup.editor.lastDay')}
          hint={t('popup.editor.lastDayHint')}
          value={lastDay}
          onValue={(value) => editor.change({ lastDay: value })}
        />
        <TextArea
          label={t('popup.editor.note')}
          hint={t('popup.editor.noteHint')}
          rows={2}
          value={note}
          onValue={(value) => editor.change({ note: value })}
        />
      </div>
    </details>
  );
}
