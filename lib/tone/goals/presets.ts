import type { ScopedGoal } from './tone-goal';

export const presetIds = ['helpful', 'professional', 'friendly', 'bold', 'none'] as const;
/** A brand's voice, ready-made. */
export type PresetId = (typeof presetIds)[number];

const calm = ['irritated', 'dismissive', 'shouting'] as const;
const onComplaint = {
  answered: 'complaint',
  goal: { wanted: ['empathetic', 'apologetic'], unwanted: [...calm, 'cold', 'blunt', 'pushy'] },
} as const satisfies ScopedGoal;

/** The goals of each preset, the most particular first. */
export const presets: Readonly<Record<PresetId, readonly ScopedGoal[]>> = {
  helpful: [
    onComplaint,
    { answered: 'thanks', goal: { wanted: ['thankful', 'warm'], unwanted: [...calm, 'cold'] } },
    { answered: 'abuse', goal: { wanted: [], unwanted: [...calm] } },
    { site: 'linkedin', goal: { wanted: ['confident', 'formal'], unwanted: [...calm, 'pushy'] } },
    { goal: { wanted: [], unwanted: [...calm, 'cold', 'blunt'] } },
  ],
  professional: [
    { ...onComplaint, goal: { ...onComplaint.goal, wanted: ['empathetic', 'apologetic', 'formal'] } },
    { goal: { wanted: ['formal', 'polite'], unwanted: [...calm, 'informal', 'pushy', 'blunt'] } },
  ],
  friendly: [onComplaint, { goal: { wanted: ['warm'], unwanted: [...calm, 'cold', 'blunt', 'formal'] } }],
  bold: [onComplaint, { goal: { wanted: ['confident'], unwanted: [...calm, 'hedged'] } }],
  none: [],
};
