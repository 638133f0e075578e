/** What a figure is compared with. */
export interface Goal {
  readonly key: string;
  readonly measure: string;
  /** The set: `public` texts of others, or our `own`. */
  readonly set: 'public' | 'own' | 'both';
  /** The best that another checker was measured with; empty where there is none. */
  readonly peer: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export const goals: readonly Goal[] = [
  {
    key: 'en.clean.flagged',
    measure: 'right English posts flagged, %',
    set: 'both',
    peer: '17.8',
    atMost: 5,
  },
  { key: 'en.clean.own_flagged', measure: '… our own', set: 'own', peer: '', atMost: 5 },
  {
    key: 'en.clean.people_flagged',
    measure: '… of people who take care',
    set: 'public',
    peer: '',
    atMost: 5,
  },
  { key: 'entities.flagged', measure: 'flags at links, tags, emoji …', set: 'own', peer: '', atMost: 0 },
  {
    key: 'en.jfleg.removed',
    measure: 'edits that first suggestions save, %',
    set: 'public',
    peer: '16.2',
    atLeast: 20,
  },
  {
    key: 'en.jfleg.useful_per_harmful',
    measure: 'useful for one harmful suggestion',
    set: 'public',
    peer: '3.6',
    atLeast: 8,
  },
  {
    key: 'en.jfleg.right_flagged',
    measure: 'right sentences flagged, %',
    set: 'public',
    peer: '12.0',
    atMost: 8,
  },
  { key: 'en.typo.top1', measure: 'right word first, %', set: 'public', peer: '78.7', atLeast: 85 },
  {
    key: 'en.typo.top3',
    measure: 'right word in the first three, %',
    set: 'public',
    peer: '85.2',
    atLeast: 93,
  },
  {
    key: 'en.realword.found',
    measure: 'real-word errors found, %',
    set: 'public',
    peer: '62.6',
    atLeast: 75,
  },
  { key: 'en.realword.fixed', measure: '… and mended, %', set: 'public', peer: '45.2', atLeast: 65 },
  {
    key: 'en.realword.written.found',
    measure: '… found in our own posts, by rules, %',
    set: 'own',
    peer: '',
    atLeast: 75,
  },
  {
    key: 'en.realword.written.fixed',
    measure: '… mended in our own posts, by rules, %',
    set: 'own',
    peer: '',
    atLeast: 65,
  },
  {
    key: 'fr.clean.flagged',
    measure: 'right French sentences flagged, %',
    set: 'public',
    peer: '16.4',
    atMost: 3,
  },
  { key: 'fr.posts.clean_flagged', measure: '… our own', set: 'own', peer: '', atMost: 3 },
  { key: 'fr.homophone.found', measure: 'homophones found, %', set: 'public', peer: '48.6', atLeast: 60 },
  {
    key: 'fr.homophone.false_per_1000',
    measure: 'false homophone flags in 1,000 sentences',
    set: 'public',
    peer: '54',
    atMost: 5,
  },
  { key: 'ar.recall', measure: 'Arabic mistakes found, %', set: 'own', peer: '66.0', atLeast: 80 },
  { key: 'ar.precision', measure: 'Arabic flags that are right, %', set: 'own', peer: '91.7', atLeast: 95 },
  { key: 'ar.first_fix', measure: 'first replacement right, %', set: 'own', peer: '61.4', atLeast: 80 },
  { key: 'lang.post', measure: 'language of a post, %', set: 'public', peer: '99.1', atLeast: 99.5 },
  { key: 'lang.words5', measure: '… of five words, %', set: 'public', peer: '97.6', atLeast: 98.5 },
  { key: 'lang.words3', measure: '… of three words, %', set: 'public', peer: '91.4', atLeast: 97.5 },
  { key: 'lang.model_kb', measure: 'size of its model, kB', set: 'own', peer: '4500', atMost: 30 },
  {
    key: 'spelling.start_cpu_s',
    measure: 'three languages loaded, CPU s',
    set: 'own',
    peer: '0.66',
    atMost: 0.66,
  },
  { key: 'spelling.memory_mb', measure: '… memory, MB', set: 'own', peer: '47', atMost: 47 },
];
