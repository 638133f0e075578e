import { topLevelDomains } from '../text/top-level-domains';

/**
 * Names that twitter-text 3.1.0 (Apache-2.0) still takes for top-level domains although the DNS root has dropped
 * them since, and `onion`, which never was in it: X goes on counting them as links.
 */
const RETIRED = `
  abarth active adac afamilycompany aigo alfaromeo an avianca bananarepublic bentley bl blanco bnl boots
  bq budapest bugatti cancerresearch cartier caseih cbs ceb chloe chrysler cityeats comcast cookingchannel
  csc dabur dodge doha doosan duck dunlop duns eh epost esurance etisalat everbank fiat flsmidth
  foodnetwork frontdoor fujixerox glade goodhands guardian hgtv honeywell hoteles htc iinet intel iselect
  iveco iwc jcp jlc kerrylogistics kinder ladbrokes lancaster lancia lancome liaison linde lipsy lixil
  loft lupin macys maserati mcd mcdonalds meo metlife mf mobily montblanc mopar movistar mtpc mutual
  mutuelle nadex nationwide natura newholland northwesternmutual off oldnavy onion onyourside
  orientexpress pamperedchef panerai passagens piaget pramerica qvc raid redstone rightathome rmit rocher
  sapo sca scjohnson scor ses shaw showtime shriram spiegel spreadbetting srt starhub statoil swiftcover
  symantec telecity telefonica tiffany tp travelchannel uconnect um vista vistaprint volkswagen vuelos
  warman xfinity xperia zippo اتصالات موبايلي 大众汽车 工行 手表 珠宝 诺基亚
`;

const ascii = new Set<string>();
/** Internationalised names by their first letter, longest first. */
const others = new Map<string, string[]>();
for (const name of [...topLevelDomains, ...RETIRED.trim().split(/\s+/)]) {
  if (/^[a-z]+$/.test(name)) ascii.add(name);
  else others.set(name.charAt(0), [...(others.get(name.charAt(0)) ?? []), name]);
}
for (const names of others.values()) names.sort((a, b) => b.length - a.length);

const LETTERS = /[a-z]+/iy;
const PUNYCODE = /xn--[-0-9a-z]+/iy;
const NOT_BEHIND = /[0-9a-z@+-]/i;

/**
 * Where the top-level domain at `offset` ends, as twitter-text reads one (UTF-16 offsets): it may be glued to letters of
 * another script (`example.comの`), but not to ASCII letters, digits, `@`, `+` or `-`. Nothing from `end` on is read.
 */
export function xTopLevelDomainEnd(text: string, offset: number, end = text.length): number | undefined {
  LETTERS.lastIndex = offset;
  if (LETTERS.test(text)) {
    const stop = Math.min(LETTERS.lastIndex, end);
    if (isFree(text, stop, end) && ascii.has(text.slice(offset, stop).toLowerCase())) return stop;
  }
  const name = others.get(text.charAt(offset).toLowerCase())?.find((candidate) => {
    const stop = offset + candidate.length;
    return isFree(text, stop, end) && text.slice(offset, stop).toLowerCase() === candidate;
  });
  if (name !== undefined) return offset + name.length;
  PUNYCODE.lastIndex = offset;
  return PUNYCODE.test(text) ? Math.min(PUNYCODE.lastIndex, end) : undefined;
}

function isFree(text: string, stop: number, end: number): boolean {
  return stop === end || (stop < end && !NOT_BEHIND.test(text.charAt(stop)));
}
