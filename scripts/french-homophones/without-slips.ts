/** Mistakes that subtitles do have, as far as a pattern is sure of them: such lines teach the wrong thing. */
const slips: readonly RegExp[] = [
  /(?:^|\P{L})(?:est ce qu|ont les |on est pas sur\b|tout les |a apporter|c'et |cas se )/iu,
  /(?:^|\P{L})(?:mal|par|de) là bas/iu,
  /là (?:dessus|dedans|haut|bas)(?!\p{L})/iu,
  /(?:^|\P{L})a \p{L}+er(?!\p{L})/u,
];

/** The sentences in which none of the slips is found. */
export function withoutSlips(sentences: readonly string[]): string[] {
  return sentences.filter((sentence) => !slips.some((slip) => slip.test(sentence)));
}
