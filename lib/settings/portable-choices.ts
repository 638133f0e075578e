import * as v from 'valibot';
import { longestVoice } from '../rewrite/choices';
import { campaignTemplates } from './campaign-templates';
import { languageToolChoices } from './languagetool-choices';
import { lengthChoices } from './length-choices';
import { campaignsShape, languageToolShape, lengthShape, toneShape } from './managed/choices-shape';
import { rewriteChoices } from './rewrite-choices';
import { toneChoices } from './tone-choices';

/**
 * Choices beside the settings that can go to another device. Nothing by which a text would be sent: servers, keys, and
 * whether they are used stay with the device on which a person agreed to it.
 */
export const portableChoicesShape = v.object({
  languageTool: v.omit(languageToolShape, ['isOn']),
  lengths: lengthShape,
  tone: toneShape,
  campaigns: campaignsShape.entries.templates,
  /** How the brand speaks, for rewriting. */
  voice: v.pipe(v.string(), v.maxLength(longestVoice)),
});

export type PortableChoices = v.InferOutput<typeof portableChoicesShape>;

/** What the user chose; what an administrator has set is not theirs. */
export async function readChoices(): Promise<PortableChoices> {
  const { isOn: _isOn, allows: _allows, ...languageTool } = await languageToolChoices.own.getValue();
  const { paidOn, fitsOn } = await lengthChoices.own.getValue();
  const { preset, places } = await toneChoices.own.getValue();
  return {
    languageTool: {
      ...languageTool,
      otherLanguages: [...languageTool.otherLanguages],
      disabledCategories: [...languageTool.disabledCategories],
    },
    lengths: { paidOn: [...paidOn], fitsOn: [...fitsOn] },
    tone: { preset, places: { ...places } },
    campaigns: [...(await campaignTemplates.own.getValue())],
    voice: (await rewriteChoices.own.getValue()).voice,
  };
}

/** Takes them over; what is left out stays as it is. */
export async function restoreChoices(choices: Partial<PortableChoices>): Promise<void> {
  const { languageTool, lengths, tone, campaigns, voice } = choices;
  if (languageTool)
    await languageToolChoices.own.setValue({
      ...(await languageToolChoices.own.getValue()),
      ...languageTool,
    });
  if (lengths) await lengthChoices.own.setValue(lengths);
  if (tone) await toneChoices.own.setValue(tone);
  if (campaigns) await campaignTemplates.own.setValue(campaigns);
  if (voice !== undefined)
    await rewriteChoices.own.setValue({ ...(await rewriteChoices.own.getValue()), voice });
}

/** Calls after each change of one of them, as long as the background runs. */
export function watchChoices(onChange: () => void): void {
  languageToolChoices.own.watch(onChange);
  lengthChoices.own.watch(onChange);
  toneChoices.own.watch(onChange);
  campaignTemplates.own.watch(onChange);
  rewriteChoices.own.watch(onChange);
}
