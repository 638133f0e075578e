import type { HouseStyle } from './house-style';

type List = keyof HouseStyle;

/** What makes an entry the same as another one. */
export const entryKeys = {
  preferred: ({ write }: HouseStyle['preferred'][number]) => write,
  forbidden: ({ term }: HouseStyle['forbidden'][number]) => term,
  required: ({ text, when }: HouseStyle['required'][number]) => JSON.stringify([text, when ?? '']),
};

/** Both styles as one; where both have an entry, the second one's holds. */
export function mergeHouseStyles(first: HouseStyle, second: HouseStyle): HouseStyle {
  return {
    preferred: merged(first.preferred, second.preferred, entryKeys.preferred),
    forbidden: merged(first.forbidden, second.forbidden, entryKeys.forbidden),
    required: merged(first.required, second.required, entryKeys.required),
  };
}

/** How many entries a style has. */
export function countEntries(style: HouseStyle): number {
  return (['preferred', 'forbidden', 'required'] as const satisfies readonly List[]).reduce(
    (sum, list) => sum + style[list].length,
    0,
  );
}

function merged<Entry>(first: readonly Entry[], second: readonly Entry[], keyOf: (entry: Entry) => string) {
  return [...new Map([...first, ...second].map((entry) => [keyOf(entry), entry])).values()];
}
