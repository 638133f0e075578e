/** Long phrases and their short equals, as `long → short`, one a line; chosen so that the sentence around them stands. */
const english = `
  in order to → to
  due to the fact that → because
  for the reason that → because
  in spite of the fact that → although
  despite the fact that → although
  at this point in time → now
  at the present time → now
  in the near future → soon
  in the event that → if
  for the purpose of → for
  with regard to → about
  with respect to → about
  in relation to → about
  a large number of → many
  a great number of → many
  the majority of → most
  a majority of → most
  in addition to → besides
  prior to → before
  subsequent to → after
  is able to → can
  are able to → can
  has the ability to → can
  have the ability to → can
  in close proximity to → near
  each and every → every
  first of all → first
  on a daily basis → daily
  on a weekly basis → weekly
  on a monthly basis → monthly
  on a regular basis → regularly
  it is important to note that → note that
  please note that → note that
  make use of → use
  take into consideration → consider
  in the course of → during
  until such time as → until
  with the exception of → except
  whether or not → whether
  as soon as possible → ASAP
  for example → e.g.
  approximately → about
  utilize → use
  numerous → many
  therefore → so
  assistance → help
  do not → don’t
  does not → doesn’t
  did not → didn’t
  is not → isn’t
  are not → aren’t
  was not → wasn’t
  were not → weren’t
  will not → won’t
  cannot → can’t
  could not → couldn’t
  should not → shouldn’t
  would not → wouldn’t
  have not → haven’t
  has not → hasn’t
  let us → let’s`;

const french = `
  afin de → pour
  afin que → pour que
  dans le but de → pour
  en vue de → pour
  de manière à → pour
  en dépit de → malgré
  au cours de → pendant
  à l’heure actuelle → actuellement
  dans un premier temps → d’abord
  dans un second temps → ensuite
  par la suite → ensuite
  par conséquent → donc
  en ce qui concerne → pour
  un grand nombre de → beaucoup de
  la plupart du temps → souvent
  il est possible de → on peut
  il est nécessaire de → il faut
  sommes en mesure de → pouvons
  êtes en mesure de → pouvez
  est en mesure de → peut
  être en mesure de → pouvoir
  c’est la raison pour laquelle → c’est pourquoi
  par l’intermédiaire de → via
  au moyen de → avec
  avec l’aide de → avec
  à l’exception de → sauf
  à partir de maintenant → désormais
  dans les plus brefs délais → au plus vite
  n’hésitez pas à nous contacter → contactez-nous
  s’il vous plaît → SVP
  rendez-vous → RDV`;

const arabic = `
  في الوقت الحالي → الآن
  في الوقت الراهن → الآن
  في المستقبل القريب → قريبًا
  على سبيل المثال → مثلًا
  على الرغم من → رغم
  بالرغم من → رغم
  بالإضافة إلى → مع
  عن طريق → عبر
  من خلال → عبر
  عدد كبير من → كثير من
  بشكل يومي → يوميًا
  بشكل أسبوعي → أسبوعيًا
  بشكل شهري → شهريًا
  بشكل سريع → سريعًا
  بشكل دائم → دائمًا
  بشكل كبير → كثيرًا
  بصورة مستمرة → باستمرار
  يوم أمس → أمس`;

/** Lower case, with straight apostrophes → the short phrase. */
export const shortPhrases: ReadonlyMap<string, string> = new Map(
  [english, french, arabic].flatMap((list) =>
    list
      .trim()
      .split('\n')
      .map((line) => {
        const [long = '', short = ''] = line.split('→').map((phrase) => phrase.trim());
        return [long.replaceAll('’', "'"), short] as const;
      }),
  ),
);

// French `neuf` also means "new"; `un` and English `one` are articles and pronouns too.
const numbers = `
  two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 fifteen 15
  twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90
  deux 2 trois 3 quatre 4 cinq 5 sept 7 huit 8 dix 10 onze 11 douze 12 quinze 15
  vingt 20 trente 30 quarante 40 cinquante 50`;

/** Words for numbers, in lower case → digits. */
export const spelledNumbers: ReadonlyMap<string, string> = new Map(
  Array.from(numbers.matchAll(/(\p{L}+) (\d+)/gu), ({ 1: word = '', 2: digits = '' }) => [word, digits]),
);
