import * as v from 'valibot';
import { languages } from '../../checks/language/language';
import { lengths, tones } from '../goals';

/** A prompt on its way to the document that has the browser's model. */
export const promptShape = v.object({
  instructions: v.string(),
  material: v.string(),
  draft: v.string(),
  language: v.optional(v.picklist(languages)),
  tone: v.optional(v.picklist(tones)),
  length: v.optional(v.picklist(lengths)),
});
