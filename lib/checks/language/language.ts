/** A language that is checked here. */
export type Language = 'en' | 'fr' | 'ar';

export const languages = ['en', 'fr', 'ar'] as const satisfies readonly Language[];

/** `und` (BCP 47: undetermined) is what is left alone: other languages, Arabizi, Darija in Latin letters. */
export type RunLanguage = Language | 'und';
