import tinymce from 'tinymce';
import 'tinymce/icons/default/icons';
import 'tinymce/models/dom/model';
import 'tinymce/themes/silver/theme';
import contentCss from 'tinymce/skins/ui/oxide/content.css?inline';
import skinCss from 'tinymce/skins/ui/oxide/skin.css?inline';
import { contentText } from '../content';
import { contentHtml, htmlText } from '../html-content';
import { type SubjectModule, placeholder } from '../subject';

const subject: SubjectModule = {
  styles: skinCss,
  async mount(container, content) {
    const target = document.createElement('textarea');
    container.append(target);
    const [editor] = await tinymce.init({
      target,
      license_key: 'gpl',
      skin: false,
      content_css: false,
      content_style: contentCss,
      menubar: false,
      toolbar: false,
      statusbar: false,
      promotion: false,
      branding: false,
      entity_encoding: 'raw',
      placeholder,
      extended_valid_elements: 'span[class|contenteditable]',
    });
    if (!editor) throw new Error('TinyMCE did not start.');
    if (contentText(content) !== '') editor.setContent(contentHtml(content, 'p'));
    editor.undoManager.clear();
    editor.undoManager.add();
    return {
      element: editor.getBody(),
      // An empty paragraph is sent with a no-break space in it.
      model: () => htmlText(editor.getContent().replaceAll('<p>\u00a0</p>', '<p><br></p>')),
      unmount: () => {
        editor.remove();
        container.replaceChildren();
      },
    };
  },
};
export const { mount, styles } = subject;
