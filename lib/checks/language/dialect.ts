/** Words of Arabic dialects that Standard Arabic does not have. One of them is enough. */
const markers = words(`
  مش مو موب مهوش مافيش مفيش مفيهاش عايز عايزة عايزه عايزين عاوز عاوزة عاوزه عاوزين ازاي إزاي ازيك إزيك ليه
  دلوقتي دلوقت كده كدا كدة بتاع بتاعت بتاعة بتاعي بتاعك بتاعنا بتوع انهارده النهارده النهاردة إمبارح امبارح
  علشان عشان اوي أوي احنا إحنا انتو انتوا إنتو فين امتى إمتى لسه لسة برضه برضو خالص ايه إيه زيك هلق هلأ ليش
  كيفك شلون شلونك شلونكم اشلون بدي بدك بدنا بدها هيك هاد هدول هداك منيح منيحة هونيك لسا وش ايش إيش شنو شنهو
  شكو ماكو اكو هسه هسا خوش هواي وين وينك الحين هالحين ابغى أبغى ابغي يبي تبي يبغى تبغى وايد دحين تراني ياخي
  بزاف واش واشنو كيفاش علاش شحال ديال ديالي ديالك ديالنا ديالو راني راهي راهم باش دابا شنوة شنوا مليح مليحة
  نتاع تاع كاين كاينة ماكانش والو هادا هاذي خويا بغيت نتا نتي`);

/** Used in dialects, but right in Standard Arabic too, or nearly: two of them are needed. */
const hints = words(`
  اللي يللي تاني تانية التاني التانية يعني كتير كثير شوي شوية شويه بس حق عم دي ده هذي ذي انت انتي مين بعدين لازم يلا طيب اهل حاجة حاجه بكرة بكره كذا هادي متاع ماشي تراه حنا غادي راك راه زين هون توا هلا اهو برشا هاي بدو شو مهو`);

/** `ماعرفش`, `مبحبش`, `مينفعش`: the negation around the verb. */
const NEGATED_VERB = /^(?:ما|م[بي])[\u0621-\u064a]{2,}ش$/;
/** `هالشي`, `هالايام`: the short demonstrative. */
const SHORT_DEMONSTRATIVE = /^هال(?![كة])[\u0621-\u064a]{2,}$/;
const WORD = /[\u0621-\u065f\u0671]+/g;

/** Whether a text in Arabic letters has words of a dialect: rules of Standard Arabic leave it alone. */
export function looksDialectal(text: string): boolean {
  const found = text.replace(/[\u064b-\u065f\u0640]/g, '').match(WORD) ?? [];
  let hintCount = 0;
  for (const word of found) {
    const bare = /^[وف](?=..)/.test(word) ? word.slice(1) : word;
    if (isMarker(word) || isMarker(bare)) return true;
    if (hints.has(word) || hints.has(bare)) hintCount++;
  }
  return hintCount >= 2;
}

function isMarker(word: string): boolean {
  return markers.has(word) || SHORT_DEMONSTRATIVE.test(word) || NEGATED_VERB.test(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
