import type { SubjectModule } from '../subject';
import { mountLexical } from '../lexical-subject';

export const mount: SubjectModule['mount'] = (container, content) => mountLexical(container, content, 'rich');
