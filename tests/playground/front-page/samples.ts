/** Drafts to paste, with mistakes on purpose and things that only look like mistakes. */
export const samples: readonly { readonly language: string; readonly lang: string; readonly text: string }[] =
  [
    {
      language: 'English',
      lang: 'en',
      text: 'Teh new roast is here, and its better then ever! Their are only 40 bags left 🎉 Thanks @tessalind #CoffeeWeek',
    },
    {
      language: 'Arabic',
      lang: 'ar',
      text: 'وصلت القهوه الجديدة الى متجرنا، شكراً لكم علي دعمكم ☕ #قهوة_مختصة',
    },
    {
      language: 'French',
      lang: 'fr',
      text: 'Nos nouveau cafés sont arrivé hier, venez les goûtés samedi ! https://example.com/menu #Café',
    },
  ];
