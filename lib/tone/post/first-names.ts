import { foldText } from '../../text/fold';

/** Frequent first names of our languages' countries, folded. Without those that are common words of Arabic. */
export const firstNames: ReadonlySet<string> = new Set(
  foldText(`
  adam adele adrian adrien agathe ahmad ahmed aicha aisha alan alain albert alex alexander alexandra alexandre alexis ali
  alice alicia alina amanda amar amelia amelie amina amine amir amira amy ana andrea andreas andrew angela anita anna anne annie
  anthony antoine antonio arthur asma ashley audrey aurelie austin axel aya ayman aziz baptiste barbara basil bassam beatrice
  ben benjamin benoit bernard bilal brandon brian bruno camille carl carla carlos carol caroline catherine cecile cedric celine
  chantal charles charlie charlotte chen chloe chris christian christine christophe claire clara claude claudia clement colin corinne
  craig cyril daniel daniela danielle david deborah denis dennis derek diana didier diego dina dmitri dominique donald donna dorothy
  dylan edward elena elena elias elise elizabeth ella ellen elodie emily emily emma emmanuel eric erica erik esther ethan eva evelyn
  fabien fabrice fadi faisal farah farid farouk fatima fatma fatou felix fernando florence florian francis francois francoise frank
  frederic gabriel gaelle gary george georges gerald gerard giovanni gilles giulia gregory guillaume guillermo habib hadi hamid hamza hana
  hannah hans harry hassan hatem heather hela helen helene henri henry hicham hiba hugo hussein ian ibrahim igor imane ines
  ingrid irene isaac isabel isabelle ismail ivan jack jacob jacques jake jamal james jamie jane janet jason javier jean jeanne jeff
  jennifer jeremy jerome jessica jim joan joel johanna john jonathan jordan jorge jose joseph joshua juan judith julia julie julien
  juliette justine karen karim karima karine karl kate katherine kathleen katie keith kelly kenneth kenza kevin khadija khaled
  khalid kim kimberly kyle lamia larry latifa laura laurence laurent lea leila lena leo leon leonard leonardo leonie liam lila lina linda lisa
  loic louis louise luc luca lucas lucie lucy luis luke lydia madison maha mahmoud malik manon manuel marc marcel marcus margaret
  margot maria mariam marianne marie marina mario marion mark martin martine maryam mateo mathieu mathilde matt matthew matthieu maurice max
  maxime mehdi melanie melissa michael michel michele miguel mike mohamed mohammad mohammed monica morgan mourad muhammad mustafa
  mustapha myriam nabil nada nadia nadine naima nancy natalia natalie natasha nathalie nathan nawal nicholas nicolas nicole noah noemie
  nora noor nour oksana olga oliver olivia olivier omar oscar oussama pablo pamela pascal patricia patrick paul pauline pedro peter
  philip philippe pierre priya quentin rachel rachid rafael raj ralph rania raphael rasha raymond rebecca reem remi rene
  ricardo richard rim rita robert roberto robin roger romain ronald rosa rose ruth ryan sabrina salim salma sam sami samia samir samira samuel sandra
  sara sarah scott sean sebastien selim serge sergei sharon sheila sherif simon sofia sofiane sonia sophia sophie stefan stephane stephanie
  stephen steve steven sue susan suzanne sven sylvie tamara tanya tariq tarek thea theo theresa thomas tiffany tim timothy todd tom tony tyler ursula valentin
  valerie vanessa vera veronica veronique victor victoria vincent virginie vladimir walid walter wei wendy william xavier yacine yann yannick
  yasmin yasmine yassine yousef youssef yuki yves zachary zahra zakaria zara zeinab zineb zoe

  أحمد محمد محمود مصطفى حسن حسين خالد عمر عثمان يوسف ابراهيم إسماعيل عبدالله عبدالرحمن عبدالعزيز فاطمة عائشة خديجة
  مريم زينب سارة ليلى سلمى ياسمين رانيا دينا هند منى نورا نورة فيصل تركي بندر ماجد طارق وليد سامي رامي كريم ياسر هشام
  حسام ايمن اشرف عادل علاء سعد سعود سلطان ناصر فهد خليل زياد جورج مارك الياس طوني شربل ريم لينا دانا ديما رنا رشا سميرة
  سمير نادية نجلاء نوال حنان حورية خولة رقية شيماء صفاء لمياء وفاء هبة هالة غادة غسان عماد عمار عمرو بلال انس ادم حمزة
  مهدي رضا جمال كمال بدر مراد رشيد سفيان يونس زكريا صابر عزيز نبيل منير فؤاد جابر مروان مروة جنى تالا لارا ماريا
  سوفيا جون بيتر ديفيد`)
    .trim()
    .split(/\s+/),
);
