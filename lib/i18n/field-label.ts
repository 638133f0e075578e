import type { TemplateField } from '../snippets/template/template-field';
import { t } from './i18n';

/** What to call a field: in the interface's words where it has some, else as the reply says. */
export function fieldLabel({ kind, key, label }: TemplateField): string {
  if (kind === 'gender') return t('overlay.form.gender');
  if (kind === 'register') return t('overlay.form.register');
  switch (key) {
    case 'name':
      return t('popup.placeholder.name');
    case 'clipboard':
      return t('overlay.form.clipboard');
    case 'link':
      return t('overlay.form.link');
    case 'brand':
      return t('overlay.form.brand');
    default:
      return label;
  }
}
