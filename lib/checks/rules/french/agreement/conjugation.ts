/** The six persons, in the order of the paradigms: je, tu, il/elle/on, nous, vous, ils/elles. */
export const persons = ['je', 'tu', 'il', 'nous', 'vous', 'ils'] as const;
export type Person = (typeof persons)[number];

/** The present of frequent irregular verbs, and the other tenses of être, avoir and those that often go wrong. */
const paradigms: readonly (readonly string[])[] = [
  'suis es est sommes êtes sont',
  'étais étais était étions étiez étaient',
  'serai seras sera serons serez seront',
  'serais serais serait serions seriez seraient',
  'ai as a avons avez ont',
  'avais avais avait avions aviez avaient',
  'aurai auras aura aurons aurez auront',
  'aurais aurais aurait aurions auriez auraient',
  'vais vas va allons allez vont',
  'fais fais fait faisons faites font',
  'peux peux peut pouvons pouvez peuvent',
  'pouvais pouvais pouvait pouvions pouviez pouvaient',
  'pourrai pourras pourra pourrons pourrez pourront',
  'pourrais pourrais pourrait pourrions pourriez pourraient',
  'veux veux veut voulons voulez veulent',
  'voulais voulais voulait voulions vouliez voulaient',
  'voudrais voudrais voudrait voudrions voudriez voudraient',
  'dois dois doit devons devez doivent',
  'devrais devrais devrait devrions devriez devraient',
  'sais sais sait savons savez savent',
  'viens viens vient venons venez viennent',
  'reviens reviens revient revenons revenez reviennent',
  'tiens tiens tient tenons tenez tiennent',
  'deviens deviens devient devenons devenez deviennent',
  'vois vois voit voyons voyez voient',
  'crois crois croit croyons croyez croient',
  'dis dis dit disons dites disent',
  'prends prends prend prenons prenez prennent',
  'apprends apprends apprend apprenons apprenez apprennent',
  'comprends comprends comprend comprenons comprenez comprennent',
  'mets mets met mettons mettez mettent',
  'attends attends attend attendons attendez attendent',
  'reçois reçois reçoit recevons recevez reçoivent',
  'connais connais connaît connaissons connaissez connaissent',
  'pars pars part partons partez partent',
  'sors sors sort sortons sortez sortent',
  'écris écris écrit écrivons écrivez écrivent',
  'lis lis lit lisons lisez lisent',
  'finis finis finit finissons finissez finissent',
  'choisis choisis choisit choisissons choisissez choisissent',
].map((line) => line.split(' '));

const byForm = new Map<string, readonly string[]>();
for (const forms of paradigms) for (const form of forms) if (!byForm.has(form)) byForm.set(form, forms);

/** The forms of the verb in the tense of this form, if it is a frequent irregular one. */
export function formsLike(form: string): readonly string[] | undefined {
  return byForm.get(form);
}
