import type { Snippet } from '../../../lib/snippets/snippet';
import { snippet } from '../../support/snippets';

const words = {
  en: 'thank you for your order we are sorry about the delay and look into it today please send your number by private message our team answers within two days opening hours delivery refund address store weekend return receipt parcel tracking colour size available gift card'.split(
    ' ',
  ),
  fr: 'merci pour votre commande nous sommes désolés du retard de livraison envoyez votre numéro en message privé notre équipe répond sous deux jours horaires remboursement adresse magasin échange reçu colis suivi couleur taille disponible carte cadeau bientôt été'.split(
    ' ',
  ),
  ar: 'شكرا على طلبكم نعتذر عن التأخير وسنتابع الأمر معكم اليوم أرسلوا رقم الطلب في رسالة خاصة فريقنا يجيب خلال يومين ساعات العمل التوصيل استرجاع المبلغ العنوان المتجر الاستبدال الفاتورة الطرد المتابعة اللون المقاس متوفر بطاقة هدية'.split(
    ' ',
  ),
};
type Language = keyof typeof words;

/** Trilingual replies of about 40 words a language, always the same ones; each has a few words of its own. */
export function makeCorpus(count: number): Snippet[] {
  return Array.from({ length: count }, (_, n) => {
    const text = (lang: Language, length: number) =>
      Array.from({ length }, (__, at) => words[lang][(n * 7 + at * (3 + (n % 5))) % words[lang].length]).join(
        ' ',
      );
    return snippet({
      id: `s${n}`,
      title: `${text('en', 3)} ${n}`,
      triggers: [`;t${n}`],
      tags: [`tag${n % 50}`],
      folder: `Folder ${n % 20}`,
      updatedAt: n,
      variants: [
        { lang: 'en', body: `${text('en', 40)} {{name | there}} order${n}x` },
        { lang: 'fr', body: `${text('fr', 40)} {{name | à vous}} commande${n}` },
        { lang: 'ar', body: `${text('ar', 40)} {{name | بكم}} ${n}` },
      ],
    });
  });
}
