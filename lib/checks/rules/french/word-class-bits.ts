/** What a French form can be; a form is often several at once, so these are bits of a number. */
export const wordClass = {
  /** Nouns and adjectives. */
  singular: 1,
  plural: 2,
  /** Set only where the dictionary has a form for each gender. */
  masculine: 4,
  feminine: 8,
  infinitive: 16,
  /** Past participle, masculine singular. */
  participle: 32,
  participleFeminine: 64,
  participlePlural: 128,
  /** Present participle. */
  gerund: 256,
  /** Conjugated, by the subject that it goes with. */
  je: 512,
  tu: 1024,
  il: 2048,
  nous: 4096,
  vous: 8192,
  ils: 16_384,
} as const;
