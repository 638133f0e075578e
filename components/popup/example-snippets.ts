import { t, uiLanguage } from '../../lib/i18n/i18n';
import type { SnippetDraft } from '../../lib/snippets/snippet';
import { placeholderSources } from '../../lib/i18n/placeholder-sources';

/** Three replies to start from, in the language of the interface. */
export function exampleSnippets(): SnippetDraft[] {
  const { name, cursor } = placeholderSources();
  const lang = uiLanguage();
  return [
    {
      title: t('popup.example.thanks.title'),
      triggers: [t('popup.example.thanks.trigger')],
      variants: [{ lang, body: t('popup.example.thanks.body', { name }) }],
      tags: [t('popup.example.thanks.tag')],
    },
    {
      title: t('popup.example.private.title'),
      triggers: [t('popup.example.private.trigger')],
      variants: [{ lang, body: t('popup.example.private.body', { name, cursor }) }],
      tags: [t('popup.example.private.tag')],
    },
    {
      title: t('popup.example.hours.title'),
      triggers: [t('popup.example.hours.trigger')],
      variants: [{ lang, body: t('popup.example.hours.body', { cursor }) }],
      tags: [t('popup.example.hours.tag')],
    },
  ];
}
