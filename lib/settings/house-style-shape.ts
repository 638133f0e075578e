import * as v from 'valibot';

const text = v.string();
const note = v.exactOptional(text);

/** What a house style looks like, in files and where an administrator sets it. */
export const houseStyleShape = v.object({
  preferred: v.array(v.object({ write: text, insteadOf: v.array(text), note })),
  forbidden: v.array(v.object({ term: text, note })),
  required: v.array(v.object({ text, when: v.exactOptional(text), note })),
});
