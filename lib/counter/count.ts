/** How long a text is by a network's rule. The unit is the rule's: weighted length, graphemes, or the web counter's. */
export interface Count {
  readonly used: number;
  readonly limit: number;
  /**
   * What still fits; negative when something has to go. `limit - used`, except where a second limit in bytes leaves
   * less: no more than the bytes left, and once they are exceeded, minus the graphemes from `overflowFrom` on.
   */
  readonly remaining: number;
  /**
   * UTF-16 offset from which the text does not fit; `undefined` when it fits. Never inside a grapheme, nor inside
   * a link or mention that counts as one: it then lies where that begins.
   */
  readonly overflowFrom: number | undefined;
  /** The second limit, in UTF-8 bytes, where the network has one. */
  readonly bytes?: { readonly used: number; readonly limit: number };
}
