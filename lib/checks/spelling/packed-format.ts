/**
 * A finite, minimal automaton (DAWG) as an array of 32-bit numbers that is read in place: what `scripts/dictionaries`
 * writes and `PackedAutomaton` walks. Imports nothing, so that both can have it.
 *
 * [0] `magic`, [1] number of letters n, [2…2+n) the letters' UTF-16 units in ascending order, [2+n] the root, then the
 * edges. A node is the place of its first edge; its edges follow each other in the order of their letters.
 *
 * An edge: letter (7 bits, highest) · ends a word (1) · is the node's last (1) · node it leads to (23; 0: none).
 */
export const magic = 0x31_57_57_50;

export const letterShift = 25;
export const endsWord = 1 << 24;
export const isLast = 1 << 23;
export const nodeMask = isLast - 1;

/** More letters than that don't fit into an edge. */
export const maxLetters = 128;
