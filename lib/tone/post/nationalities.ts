import { foldText } from '../../text/fold';

/** Nationalities, peoples and countries in our languages, folded. English and French ones are taken in any case. */
export const nationalities: ReadonlySet<string> = new Set(
  foldText(`
  afghan afghans african africans albanian algerian algerians american americans arab arabs argentine argentinian armenian asian
  asians australian australians austrian bangladeshi belgian belgians brazilian brazilians british bulgarian canadian canadians chilean
  chinese colombian croatian cuban czech danish dutch egyptian egyptians emirati english estonian ethiopian european europeans filipino
  filipinos finnish french gambian georgian german germans ghanaian greek greeks haitian hungarian icelandic indian indians indonesian
  iranian iranians iraqi iraqis irish israeli israelis italian italians jamaican japanese jordanian kenyan korean koreans kurdish kuwaiti
  latvian lebanese libyan lithuanian malaysian malian mexican mexicans moroccan moroccans nepalese nigerian nigerians norwegian omani pakistani
  pakistanis palestinian palestinians peruvian polish portuguese qatari romanian romanians russian russians saudi saudis scottish
  senegalese serbian singaporean slovak slovenian somali somalis spanish sudanese swedish swiss syrian syrians taiwanese thai tunisian
  tunisians turkish turks ukrainian ukrainians vietnamese welsh yemeni zimbabwean
  france germany italy spain morocco algeria tunisia egypt syria iraq iran israel palestine lebanon jordan russia ukraine china japan india pakistan
  nigeria senegal mexico brazil canada america britain england ireland scotland poland romania greece sweden norway
  jew jews jewish muslim muslims christian christians hindu hindus catholic catholics buddhist

  afghane africain africaine africains africaines albanais algerien algerienne algeriens algeriennes allemand allemande allemands
  allemandes americain americaine americains americaines anglais anglaise arabe arabes argentin argentine asiatique asiatiques australien
  autrichien belge belges bresilien bresilienne britannique britanniques bulgare camerounais camerounaise canadien canadienne canadiens chilien
  chinois chinoise colombien congolais congolaise coreen coreenne croate cubain danois danoise egyptien egyptienne egyptiens
  espagnol espagnole espagnols europeen europeenne europeens finlandais francais francaise francaises grec grecque grecs
  haitien haitienne hongrois indien indienne indiens indonesien irakien irakienne iranien iranienne irlandais israelien israelienne
  italien italienne italiens ivoirien ivoirienne japonais japonaise jordanien kurde kurdes libanais libanaise libyen malien malienne
  maliens marocain marocaine marocains marocaines mexicain mexicaine nigerian nigeriane norvegien pakistanais palestinien palestinienne
  peruvien polonais polonaise portugais portugaise roumain roumaine roumains russe russes senegalais senegalaise serbe
  somalien soudanais suedois suedoise suisse suisses syrien syrienne syriens tcheque thailandais tunisien tunisienne tunisiens
  tunisiennes turc turque turcs ukrainien ukrainienne ukrainiens vietnamien juif juive juifs musulman musulmane musulmans chretien
  chretienne chretiens allemagne italie espagne maroc algerie tunisie egypte syrie irak russie chine japon inde

  عربي عربية عرب مصري مصرية مصريين مصريون سعودي سعودية سعوديين سعوديون كويتي كويتية قطري قطرية بحريني بحرينية اماراتي اماراتية
  عماني عمانية يمني يمنية عراقي عراقية عراقيين سوري سورية سوريين سوريون لبناني لبنانية لبنانيين اردني اردنية فلسطيني فلسطينية
  فلسطينيين مغربي مغربية مغاربة جزائري جزائرية جزائريين تونسي تونسية تونسيين توانسة ليبي ليبية سوداني سودانية سودانيين
  موريتاني صومالي فرنسي فرنسية فرنسيين الماني المانية بريطاني بريطانية انجليزي انجليزية امريكي امريكية امريكيين ايراني ايرانية تركي تركية اتراك
  هندي هندية هنود باكستاني باكستانية صيني صينية ياباني يابانية روسي روسية روس اوكراني اوكرانية اسباني اسبانية ايطالي ايطالية افريقي افريقية
  مصر سوريا العراق لبنان الاردن فلسطين اسرائيل السعودية الكويت قطر البحرين الامارات عمان اليمن المغرب الجزائر تونس ليبيا السودان
  مسلم مسلمة مسلمين مسيحي مسيحية مسيحيين يهودي يهودية يهود كردي كردية اكراد`)
    .trim()
    .split(/\s+/),
);
