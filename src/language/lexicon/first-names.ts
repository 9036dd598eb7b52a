/** First names, folded: with them a name is known without its capital, and at a line's start. */
const WOMEN = `
  agneta agnes aisha alexandra alice alicia alma alva amanda amelia amina amira anette anita ann anna annelie annette
  annie annika ann-christin ann-marie ann-sofie anna-karin anna-lena anna-lisa anna-maria anne anneli astrid
  asa barbro beata beatrice berit birgit birgitta bodil britt britta britt-marie camilla carina carin carola carolina
  caroline cassandra cecilia charlotta charlotte christina cornelia daniela denise diana doris ebba edith elin elina
  elisabet elisabeth elise ella ellen ellinor elna elsa elsie elvira emelie emilia emily emma erika esther eva ewa
  evelina fadumo fanny fatima fatemeh felicia filippa frida fredrika gabriella gerd gisela greta gudrun gun gunilla
  gunnel gunvor hanna hannah hanne harriet hedda hedvig helen helena helene helga henny hilda hodan ida ina inga
  inga-lill ingeborg ingegard ingela inger ingrid irene iris irma isabel isabella isabelle jaana jacqueline jasmine
  jeanette jennie jennifer jenny jessica johanna jonna josefin josefina josefine judit julia juliana kajsa karin
  karolina katarina katja katrin kerstin khadija kim klara kristin kristina laila lana lara laura layla leila lena
  leyla lilian liliana lina linda linn linnea lisa lisbet lisbeth liselott lise-lotte louise lova lovisa lucia
  lydia lykke madeleine maja malin malva margareta margaretha margit margot maria mariana marianne marie marika
  marina marita mariam maryam martina mathilda matilda mia mikaela milla mimmi mina minna mira miriam moa molly
  mona monica monika nadia nadja natalie nathalie nellie nicole nina noor nora nour novalie olga olivia paula
  pernilla petra pia rania rebecka regina rita ronja rosa rose-marie rut ruth sabina saga samira sanna sara sarah
  selma shirin signe sigrid siri siv sofia sofie solveig sonja stella stina susann susanna susanne svea
  sylvia tara teresa terese therese tilda tina titti tove tuva ulla ulla-britt ulrika vanessa vendela vera
  veronica victoria viktoria vilma viola viveka vivianne wilma yasmin ylva yvonne zahra zainab zana zara zeinab
  elenor misala carolin annelise birgith lisette annica charlott malena rakel vendla tuulikki irma maud gunborg gerda signhild hillevi marit jorunn sissela ingalill noomi mirja tindra freja saga lilly nellie hilma majken ester elvira alba edit leia tyra siri olivia clara hedvig stephanie rebecca sandra kristina catarina katarina cathrine catharina lotta lottie maggan kicki ninni pernille susan sue mary jane kate katie laura emily rachel helene hanne amal hawa hibo ifrah nimo sahra karolin annalena`;
const MEN = `
  eskil edward eddie ebbe frans gabriel henke hampe jocke johnnie kevin love ludde micke mange noa olav ossian pelle pontus robban sebbe tobbe vincent vilmer zacharias ingvald torvald alvar assar birk bjorne brynolf enok erling evald folke gunde hjalle ivan kaj kalle klas-goran torbjoern tom jerry steve paul mike andrew brian kevin abbas abdi abdul abdullah adam adnan ahmad ahmed albin alex alexander alf alfred algot ali allan amir anas anders
  andreas anton arne aron arvid axel bengt benjamin bernt bertil bilal birger bjarne bjorn boris borje bosse
  carl carl-johan casper charlie christer christian christoffer claes conny dag daniel david dennis dick dragan
  edvin einar elias elliot emil emanuel engelbrekt enrique erik erland ernst evert fabian farid felix ferdinand filip
  folke frank frans fredrik fritz gabriel george georg gerhard glenn gosta goran greger gunnar gustaf gustav hakan hamid
  hampus hannes hans harald hasan hassan helge helmut henning henrik henry herman hjalmar hugo hussein ibrahim
  igor ingemar ingmar ingvar isak ismail ivan ivar jack jacob jakob jamal james jan janne jari jens jerker jerry jesper jim
  jimmy joakim joel johan johannes john johnny jon jonas jonathan jorgen josef josefus juha julian julius kalle karl kari
  karl-erik karl-johan karsten kenneth kennet kent khalid kjell klas klaus knut konrad kristian kristoffer krister kurt
  lars lars-erik lars-goran lasse leif lennart leo leon liam linus loke lucas ludvig lukas magnus malte manuel
  marcus marius mark markus marten martin mateo mathias mats mattias max melker melvin michael mikael milan milo
  milton mohamed mohammad mohammed mohamud morgan morten mustafa nasir nicklas niclas nicolas niklas nils noah noel
  olav ole oliver olle olof ola omar orjan oscar oskar osman ossian otto ove par pal patrik patrick paul pekka per
  per-erik peter petter philip pierre pontus rafael ragnar ralf ramin rasmus reza rickard rikard robert robin
  roger roland rolf ronny ruben rune said salim sam samir samuel sebastian sigge sigurd sigvard simon sixten soren staffan
  stefan stellan sten-ake stig-ake sune svante sven sven-erik tage tariq ted teodor theo thomas thorsten tim timo
  tobias tomas tommy tord torbjorn tore torgny torsten tryggve tony ulf urban uno valdemar valter victor vidar viggo viktor
  vilgot ville vincent walter werner wilhelm william willy xander yngve yosef youssef yusuf zlatan ake asmund`;

/** Names that are Swedish or English words as well: names only with a capital. */
export const WORD_NAMES: ReadonlySet<string> = new Set(
  `bo liv maj sten stig my tor kaj bror love dag ask saga ros per par ove mark frank rut sune gun kim ann jan mina
   max ville rose iris viola ronja tage said jack siv ida vera mira bosse tim will grant may june april hope faith
   bill rob pat sue art ray dean drew chase lova alva stella svea isa tara uno milo leo hans an inga ina klara lova else alma mira ella tove dina tom sam adam jack paul hope mary kate steve folke`.split(
    /\s+/,
  ),
);

export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `${WOMEN} ${MEN} bo liv maj sten stig my tor kaj bror love per ove mark kim jan`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
