import type { Language } from '../language/language';

interface HouseStyleMessages {
  preferred(write: string): string;
  forbidden(found: string): string;
  required(text: string): string;
}

/** What is said where the brand gave no note of its own. */
export const houseStyleMessages: Readonly<Record<Language, HouseStyleMessages>> = {
  en: {
    preferred: (write) => `Your house style writes “${write}”.`,
    forbidden: (found) => `Your house style avoids “${found}”.`,
    required: (text) => `Your house style asks for “${text}” in this post.`,
  },
  fr: {
    preferred: (write) => `Votre charte écrit « ${write} ».`,
    forbidden: (found) => `Votre charte évite « ${found} ».`,
    required: (text) => `Votre charte demande « ${text} » dans ce message.`,
  },
  ar: {
    preferred: (write) => `يكتب دليل أسلوبكم «${write}».`,
    forbidden: (found) => `يتجنب دليل أسلوبكم «${found}».`,
    required: (text) => `يطلب دليل أسلوبكم «${text}» في هذا المنشور.`,
  },
};
