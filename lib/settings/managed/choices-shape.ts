import * as v from 'valibot';
import { presetIds } from '../../tone/goals/presets';

const codes = v.array(v.pipe(v.string(), v.maxLength(100)));
const use = v.picklist(['offline', 'server', 'both']);

/** What of `LanguageToolChoices` can be set; what servers allow is no choice. */
export const languageToolShape = v.object({
  isOn: v.boolean(),
  whileTyping: v.boolean(),
  use: v.object({ en: use, fr: use, ar: use }),
  otherLanguages: codes,
  englishVariant: v.pipe(v.string(), v.maxLength(20)),
  motherTongue: v.pipe(v.string(), v.maxLength(20)),
  disabledCategories: codes,
});

/** `LengthChoices`: ids of networks. */
export const lengthShape = v.object({ paidOn: codes, fitsOn: codes });

const preset = v.picklist(presetIds);

/** `ToneChoices`: a voice, and others by network and surface. */
export const toneShape = v.object({ preset, places: v.record(v.pipe(v.string(), v.maxLength(100)), preset) });
