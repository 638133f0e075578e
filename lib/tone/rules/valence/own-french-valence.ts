/** Words of posts that the rated list lacks, written for this project: by twice their valence. */
export const ownFrenchValence: readonly (readonly [number, string])[] = [
  [
    -6,
    `honte honteux honteuse scandale scandaleux ignoble immonde abject degueulasse degueu infame catastrophe catastrophique desastre desastreux horreur
    atroce abominable monstrueux massacre massacres attentat attentats terroriste terroristes assassin assassins meurtre meurtres viol viols
    haine raciste racistes fasciste fascistes facho fachos nazi nazis merde merdique connard connards connasse enculé salaud salope pourriture
    ordure ordures raclure crevure crime crimes criminel criminels guerre torture victime victimes mort morts tue tues tuer mourir cancer deuil suicide`,
  ],
  [
    -4,
    `nul nulle nuls nulles pourri pourrie pourris naze nazes minable pitoyable lamentable ridicule ridicules grotesque pathetique con cons conne connerie
    conneries idiot idiots debile debiles abruti abrutis cretin cretins imbecile stupide stupides absurde absurdite delire delirant n'importe mensonge
    mensonges menteur menteurs mentir ment mentent arnaque arnaques voleur voleurs voler vole corruption corrompu corrompus trahison traitre traitres
    echec echecs faillite ruine degats pollution pollueur pollueurs polluer danger dangereux dangereuse menace menaces menacer peur colere rage enerve
    enervant enerver agace agacant saoule soule marre ras gonfle chiant chiante relou insupportable inadmissible inacceptable intolerable injuste
    injustice injustices mepris meprisant arrogant arrogance cynique cynisme hypocrite hypocrites hypocrisie lache lachete incompetent incompetents
    incompetence incapable incapables inutile inutiles catastrophes crise crises chomage pauvrete misere greve greves manifs violence violences violent
    violents blesse blesses accident accidents degoute degoutant degout triste tristes tristesse pleure pleurer larmes malheur malheureux drame
    dramatique tragique tragedie souffrance souffrir souffre douleur douloureux deteste detester hais hait pire pires mauvais mauvaise mauvaises sale
    sales moche moches laid vulgaire mal mauvaisefoi propagande manipulation manipuler dictature dictateur censure effrayant inquietant inquiet inquiete
    inquietude angoisse stress stressant deception decu decue decus decevant decevante ennui ennuyeux chiante galere galerer rate ratee foutu foutue
    putain ptn bordel fuck wtf pff pfff beurk snif hélas helas zut rip`,
  ],
  [
    -2,
    `malheureusement dommage probleme problemes souci soucis difficile difficiles difficulte difficultes retard retards panne bug bugs faux fausse fausses
    perdre perdu perdue perd perte pertes manque manquer absence seul seule solitude fatigue fatiguee fatigant crevé creve epuise bof bizarre louche
    doute douteux critique critiques polemique polemiques conflit conflits tension tensions refuse refus refuser interdit interdire impossible pas plus jamais
    rien aucun cher chere froid pluie bouchons embouteillages amende impots taxe taxes contre stop arrete erreur erreurs erreur faute fautes coupable coupables
    denonce accuse accusé accusations condamne plainte plaintes grave graves faible faibles vide bidon clown clowns blabla soi-disant pseudo`,
  ],
  [
    2,
    `bien bon bonne bons bonnes bonjour ok oui cool sympa sympathique gentil gentille utile utiles interessant interessante interessants facile simple pratique
    propre calme confiance espoir espere espérons solution solutions aide aider soutien soutient soutenir soutenez progres avancee ameliorer amelioration
    innovation innovant innovante durable ecologique vert verte solidaire solidarite partage partager ensemble engagement engage respect respecter
    juste justice libre liberte paix vie vivre rire drole amusant sourire sourit douce doux calin bisou bises curieux motivation motive motivé pret chance
    gagner gagne gagnant reussi reussir reussite succes cadeau cadeaux fete vacances weekend soleil beau belle joli jolie jolis jolies bienvenue hate`,
  ],
  [
    4,
    `super top genial geniale geniaux merci mercis bravo felicitations parfait parfaite excellent excellente excellents magnifique magnifiques superbe
    superbes formidable formidables chouette content contente contents heureux heureuse heureuses ravi ravie ravis adore adorer adorons adorable aime
    aimer aiment aimons aimé kiffe kiffer mdr ptdr lol xd haha hihi excellence fier fiere fiers fierte bonheur joie plaisir amour coeur passion
    passionnant passionne magique magie beaute victoire champion champions championne vive youpi yes enfin bestof talent talentueux brillant brillante hilarant
    enorme canon delicieux delicieuse bon regal succes impressionnant impressionnante touchant emouvant emue ému courageux courage hommage`,
  ],
  [
    6,
    `merveilleux merveilleuse merveille merveilles extraordinaire fantastique splendide sublime exceptionnel exceptionnelle fabuleux incroyable
    jadore jetaime ador meilleur meilleure meilleurs meilleures bravissimo grandiose somptueux eblouissant`,
  ],
];
