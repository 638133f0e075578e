/** Words about which only the words around them tell what is meant: rules of their own look after them. */
const stems =
  'ان أن إن انه أنه إنه انها أنها إنها انهم أنهم إنهم انك أنك إنك اني أني إني انني أنني إنني اننا أننا إننا انكم أنكم إنكم انهما أنهما إنهما علي';

export const decidedByContext: ReadonlySet<string> = new Set(
  stems.split(' ').flatMap((stem) => [stem, `و${stem}`, `ف${stem}`]),
);
