import { xTopLevelDomainEnd } from './x-top-level-domains';

/*
 * What ends a run of host characters in twitter-text 3.1.0 (Apache-2.0): `punct` without `.`, `-` and `_`,
 * `spacesGroup`, `invalidCharsGroup`, `directionalMarkersGroup`. Anything else may be part of a host: letters of
 * every script, emoji, quotation marks.
 */
const STOP =
  /[!'#%&()*+,\\/:;<=>?@[\]^{|}~$\t-\r \x85\xa0\u061c\u1680\u180e\u2000-\u200a\u200e\u200f\u2028-\u202f\u205f\u2066-\u2069\u3000\ufeff\ufffe\uffff]/;
const STOP_FROM = new RegExp(STOP, 'g');

interface Label {
  /** UTF-16 offset of its dot, or of the end of the run. */
  readonly end: number;
  /** Ends in a letter, digit or the like, and a dot follows. */
  readonly closed: boolean;
  readonly lastUnderscore: number;
  /** Where the top-level domain behind its dot ends. */
  readonly domainEnd: number | undefined;
  /** Where the longest host ends that begins with this whole label. */
  readonly hostEnd: number | undefined;
}

/**
 * A run of host characters, `from`…`to` in UTF-16 offsets, read once from its end, so that the longest host from any of
 * its offsets is found without going through the run again.
 */
export class HostRun {
  readonly #labels: Label[] = [];
  #current = 0;

  constructor(
    readonly text: string,
    readonly from: number,
    readonly to: number,
  ) {
    for (let end = to; end >= from;) {
      const start = end > from ? Math.max(from, text.lastIndexOf('.', end - 1) + 1) : end;
      this.#labels.push(this.#read(start, end));
      end = start - 1;
    }
    this.#labels.reverse();
  }

  /** The run around the offset, going back no further than `from`. */
  static around(text: string, offset: number, from: number): HostRun {
    let start = offset;
    while (start > from && !STOP.test(text.charAt(start - 1))) start--;
    STOP_FROM.lastIndex = offset;
    return new HostRun(text, start, STOP_FROM.exec(text)?.index ?? text.length);
  }

  /** Where the longest host that begins at `offset` ends. Offsets are asked for in ascending order. */
  hostEnd(offset: number): number | undefined {
    while ((this.#labels[this.#current]?.end ?? Infinity) < offset) this.#current++;
    const label = this.#labels[this.#current];
    if (label === undefined || !label.closed || offset >= label.end || isJoiner(this.text[offset]))
      return undefined;
    // The label next to the top-level domain has no underscore; those before it may.
    const shortest = label.lastUnderscore < offset ? label.domainEnd : undefined;
    return this.#labels[this.#current + 1]?.hostEnd ?? shortest;
  }

  /** Labels are read from the last to the first: the one pushed before is the one behind. */
  #read(start: number, end: number): Label {
    const closed = end < this.to && end > start && !isJoiner(this.text[end - 1]);
    const lastUnderscore = this.text.slice(start, end).lastIndexOf('_') + start;
    const domainEnd = closed ? xTopLevelDomainEnd(this.text, end + 1) : undefined;
    const isWhole = closed && !isJoiner(this.text[start]);
    const shortest = lastUnderscore < start ? domainEnd : undefined;
    const hostEnd = isWhole ? (this.#labels.at(-1)?.hostEnd ?? shortest) : undefined;
    return { end, closed, lastUnderscore, domainEnd, hostEnd };
  }
}

function isJoiner(character: string | undefined): boolean {
  return character === '-' || character === '_' || character === '.';
}
