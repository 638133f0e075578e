import Quill from 'quill';
import core from 'quill/dist/quill.core.css?inline';
import { quillSubject } from '../quill-subject';

export const { mount, styles } = quillSubject(Quill, core);
