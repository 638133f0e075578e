/** Words that are rated and mean nothing in an answer to a customer: an order's number is neither good nor bad. */
export const ownEnglishValence: readonly (readonly [number, string])[] = [[0, 'number numbers']];
