import * as v from 'valibot';
import { longestVoice } from '../../rewrite/choices';
import { presetIds } from '../../tone/goals/presets';
import { backupSchedules } from '../backup/backup-plan';

const codes = v.array(v.pipe(v.string(), v.maxLength(100)));
const use = v.picklist(['offline', 'server', 'both']);

/** What of `LanguageToolChoices` can be set: what servers allow is no choice, and to send texts is each person's to agree to. */
export const languageToolShape = v.object({
  isOn: v.literal(false),
  whileTyping: v.boolean(),
  use: v.object({ en: use, fr: use, ar: use }),
  otherLanguages: codes,
  englishVariant: v.pipe(v.string(), v.maxLength(20)),
  motherTongue: v.pipe(v.string(), v.maxLength(20)),
  disabledCategories: codes,
});

export const backupShape = v.object({ schedule: v.picklist(backupSchedules) });

export const hashtagsShape = v.object({ keepsPosts: v.literal(false) });

export const rewriteShape = v.object({
  isOn: v.literal(false),
  voice: v.pipe(v.string(), v.maxLength(longestVoice)),
});

export const campaignsShape = v.object({
  templates: v.array(
    v.object({
      name: v.pipe(v.string(), v.minLength(1)),
      source: v.string(),
      medium: v.string(),
      campaign: v.string(),
      content: v.exactOptional(v.string()),
      term: v.exactOptional(v.string()),
    }),
  ),
});

/** `LengthChoices`: ids of networks. */
export const lengthShape = v.object({ paidOn: codes, fitsOn: codes });

const preset = v.picklist(presetIds);

/** `ToneChoices`: a voice, and others by network and surface. */
export const toneShape = v.object({ preset, places: v.record(v.pipe(v.string(), v.maxLength(100)), preset) });
