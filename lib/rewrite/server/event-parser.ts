/** Reads a stream of server-sent events bit by bit. */
export interface EventParser {
  /** The data of the events that this piece of text completes. */
  push(text: string): string[];
  /** That of an event that the stream's end has left without its empty line. */
  end(): string[];
}

/**
 * A parser of server-sent events that keeps their data only (HTML standard, 9.2.6). However the stream is cut into pieces,
 * the events are the same. Unlike a browser it keeps a last event without an empty line after it: some servers leave that out.
 */
export function createEventParser(): EventParser {
  let rest = '';
  let isStart = true;
  let data: string[] = [];

  const dispatch = (): string[] => {
    const lines = data;
    data = [];
    return lines.length === 0 ? [] : [lines.join('\n')];
  };
  const read = (line: string): string[] => {
    if (line === '') return dispatch();
    const [, field, value = ''] = /^([^:]*)(?:: ?([^]*))?$/.exec(line) ?? [];
    if (field === 'data') data.push(value);
    return [];
  };

  return {
    push(text) {
      let all = rest + text;
      if (isStart && all !== '') {
        isStart = false;
        all = all.replace(/^\uFEFF/, '');
      }
      // Whether a `\r` at the end is a line's end by itself shows with the next piece.
      const lines = all.replace(/\r$/, '').split(/\r\n|\n|\r/);
      rest = (lines.pop() ?? '') + (all.endsWith('\r') ? '\r' : '');
      return lines.flatMap(read);
    },
    end() {
      const last = rest.replace(/\r$/, '');
      rest = '';
      return [...(last === '' ? [] : read(last)), ...dispatch()];
    },
  };
}
