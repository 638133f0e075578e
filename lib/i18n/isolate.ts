/** The text between bidi isolates: its direction can't reorder the sentence that it is put into. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
