import { useStore } from 'zustand';
import type { ComposerContext } from '../../../lib/composer/composer-context';
import { findLinks } from '../../../lib/counter/find-links';
import { t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import { InfoIcon } from '../icons';
import { useOverlay } from '../overlay-context';

/** What people who post here often wish they had thought of. */
export function LengthReminders({ context }: { readonly context: ComposerContext }) {
  const { session } = useOverlay().active;
  const text = useStore(session.store, (state) => state.text);
  const sentences = remindersFor(context, text);
  if (sentences.length === 0) return undefined;
  return (
    <ul className="panel-reminders" data-part="reminders">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <InfoIcon />
          {sentence}
        </li>
      ))}
    </ul>
  );
}

function remindersFor({ site, surface, limit }: ComposerContext, text: string): string[] {
  if (!site?.reminders || surface !== 'post') return [];
  const { linksAreText, linkInFirstComment, describesPictures } = site.reminders;
  const name = isolate(site.name);
  const hasLink = findLinks(text, limit()?.unit).length > 0;
  return [
    ...(linksAreText && hasLink ? [t('panel.reminder.linksAreText', { name })] : []),
    ...(linkInFirstComment && hasLink ? [t('panel.reminder.linkInFirstComment')] : []),
    ...(describesPictures ? [t('panel.reminder.describesPictures')] : []),
  ];
}
