import type { Tone, ToneLabel } from './tone';

/** Every letter with “vous” is formal: that says less than anything else. */
const registers = new Set<ToneLabel>(['formal', 'informal']);

/** The label that says most of a post in one word: its strongest one, a register only where there is no other. */
export function headlineOf({ labels }: Pick<Tone, 'labels'>): ToneLabel | undefined {
  const telling = labels.find(({ label }) => !registers.has(label)) ?? labels[0];
  return telling?.label;
}
