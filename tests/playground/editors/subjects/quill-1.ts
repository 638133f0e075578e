import Quill from 'quill-1';
import core from 'quill-1/dist/quill.core.css?inline';
import { quillSubject } from '../quill-subject';

export const { mount, styles } = quillSubject(Quill, core);
