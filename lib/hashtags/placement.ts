/** Where tags go on a network, by the custom of the account: behind the text, into it, or into the first comment. */
export const placements = ['end', 'caret', 'comment'] as const;

export type Placement = (typeof placements)[number];
