/** Verbs of things that people take on, in the forms that say so. Folded. */

/** Verbs on -ar: skicka, skickar. */
const AR = `
  kontakta skicka boka presentera informera samla kalla meddela maila mejla ordna fixa publicera planera inventera
  dokumentera redovisa rapportera samordna koordinera lamna svara fraga kolla prata tala diskutera forankra revidera
  justera korrigera redigera tipsa bevaka granska analysera utvardera organisera arrangera prioritera identifiera
  definiera formulera skissa rita testa prova kontrollera verifiera dubbelkolla aterkoppla formedla vidareformedla
  vidarebefordra distribuera dela kopiera skanna ladda avsluta rekrytera registrera lista medverka moderera handleda
  utbilda beratta hamta betala fakturera budgetera rakna summera sammanfatta protokollfora anteckna notera skapa
  uppratta utforma utarbeta arbeta jobba fundera titta komplettera bemanna signera klargora forhandla intervjua
  efterfraga annonsera printa sms:a messa posta visa stotta avlasta packa duka koka baka handla skjutsa flytta
  uppdatera tilldela lagga sammankalla ansvara undersoka kartlagga utreda bjuda ringa titta konsultera coacha avrapportera
  inhamta forbereda tydliggora marknadsfora filma fota spela forska tacka hora motivera pakalla berednings
  kommunicera implementera installera konfigurera digitalisera effektivisera lansera pilottesta sammanfora
  avisera aktualisera initiera undervisa forelasa delge lotsa mata sondera stamma foresla foretrada ringa sortera
  strukturera tillfraga lyssna informera erbjuda upphandla offerera beta mobilisera reda forhora anpassa klippa
  folja samverka halsa undervisa spana leta kvalitetssakra konkretisera paborja fortsatta driva moblera starta testkora
  omforhandla diariefora publicera assigna adda maila kryssa sammantrada utarbeta omarbeta finslipa ajourhalla
  aktivera anlita anordna ansla anteckna arkivera atgarda avboka avrunda berika bista buda byta checka checka deklarera
  delegera demonstrera dokumentera effektuera estimera exemplifiera expediera faststalla filmatisera finansiera flagga
  formalisera forskjuta forteckna fullfolja garantera genomlysa gissa gruppera hanskjuta illustrera importera exportera
  inratta inspektera integrera inviga kalibrera kalkylera kartlagga katalogisera klassa kolla komponera koppla korrekturlasa
  kvittera laminera layouta layouta leverera likrikta logga lobba mappa markera matcha mejla montera notifiera numrera
  omfordela omplacera ombesorja overlata paketera parkera periodisera placera plotta porta preliminarboka preparera
  presentera prissatta projektera provtrycka putsa radgora rangordna reda referera remittera renskriva renovera reservera
  sakra sammanjamka schemalagga sekretessprova sektionera sjosatta specificera stipulera sondera spika sponsra sprangtitta
  stamma stotta studera styra sysselsatta syna tagga taxera telefonera tidsbestamma tillgodose tillhandahalla tilltala tolka
  transkribera trimma uppdra uppskatta utbilda utlova utsmycka utvidga vaga vidimera vikta visualisera vagleda aka
  verkstalla rensa stada uppmarksamma uppmuntra utlysa utoka avropa avtala bekrafta besvara eftersoka evaluera
  fastna protokollfora omformulera paminna rapportera sprida ansoka lansera avstamma`;

/** Other verbs: infinitive, present, imperative. */
const OTHERS = `
  ringa ringer ring|ta tar ta|ge ger ge|lagga lagger lagg|satta satter satt|se ser se|halla haller hall|bjuda bjuder bjud
  fora for for|lyfta lyfter lyft|undersoka undersoker undersok|soka soker sok|utse utser utse|utreda utreder utred
  bereda bereder bered|forbereda forbereder forbered|besoka besoker besok|genomfora genomfor genomfor|inleda inleder inled
  bygga bygger bygg|skriva skriver skriv|lasa laser las|folja foljer folj|hjalpa hjalper hjalp|hora hor hor|gora gor gor
  leda leder led|sprida sprider sprid|sammanstalla sammanstaller sammanstall|bestalla bestaller bestall|kopa koper kop
  mota moter mot|oversatta oversatter oversatt|kartlagga kartlagger kartlagg|aterkomma aterkommer aterkom
  atervanda atervander atervand|sakerstalla sakerstaller sakerstall|skota skoter skot|ombesorja ombesorjer ombesorj
  anmala anmaler anmal|delta deltar delta|trycka trycker tryck|dra drar dra|kora kor kor|paminna paminner paminn
  foresla foreslar foresla|inkomma inkommer inkom|utforma utformar utforma|tanka tanker tank|klargora klargor klargor
  tydliggora tydliggor tydliggor|foredra foredrar foredra|avgora avgor avgor|driva driver driv
  inhamta inhamtar inhamta|tillse tillser tillse|mata mater mat|stalla staller stall|begara begar begar|valja valjer valj
  bevara bevarar bevara|efterlysa efterlyser efterlys|hanskjuta hanskjuter hanskjut
  vidga vidgar vidga|framfora framfor framfor|atgarda atgardar atgarda|lara lar lar|stodja stodjer stod
  fordela fordelar fordela|overlamna overlamnar overlamna|ansoka ansoker ansok|utlysa utlyser utlys|tillsatta tillsatter tillsatt
  uppsoka uppsoker uppsok|marknadsfora marknadsfor marknadsfor|hitta hittar hitta
  trava travar trava|knyta knyter knyt|byta byter byt|fylla fyller fyll|sy syr sy|sanda sander sand|rada rader rad|beskriva beskriver beskriv
  forelasa forelaser forelas|underratta underrattar underratta|sammanfoga sammanfogar sammanfoga
  godkanna godkanner godkann|faststalla faststaller faststall|berakna beraknar berakna|avsatta avsatter avsatt|komma kommer kom
  reda reder red|vidta vidtar vidta|astadkomma astadkommer astadkom|uppratthalla uppratthaller uppratthall|lamna lamnar lamna
  star star star|diariefora diariefor diariefor|rakna raknar rakna|aka aker ak|uppdra uppdrar uppdra|faststalla faststaller faststall|inratta inrattar inratta|anordna anordnar anordna|klara klarar klara|skaffa skaffar skaffa|ateruppta aterupptar ateruppta|mojliggora mojliggor mojliggor|ersatta ersatter ersatt`;

const ENGLISH = `
  send contact call email mail ring book prepare draft write review check update invite arrange organise organize collect
  gather compile summarise summarize share circulate distribute publish post upload present report follow look find get
  ask inform tell remind talk speak discuss raise take bring make create develop set schedule plan map investigate
  examine explore coordinate liaise confirm verify test finalise finalize complete finish submit provide produce
  translate print order buy register recruit evaluate analyse analyze list document record minute note revise edit
  correct add remove ensure handle host run lead chair join attend visit read study clarify approach reply respond
  answer sort pick fix deliver keep put forward pass hand meet convene propose suggest outline research survey interview
  consult sign work continue start begin open close return inventory reach help do give go come draw design
  communicate facilitate support monitor track assess audit identify define scope pilot train teach brief show
  consider think circle loop proofread scan copy file archive negotiate nominate appoint select choose announce
  advertise promote spread notify query chase ping double-check cross-check oversee manage own drive push
  explain describe demonstrate obtain retrieve request enquire inquire reserve renew swap replace revise summarize draw
  assemble feed finalise sound secure sketch chase approve scan enrol enroll transcribe tidy label laminate photocopy
  phone text message remove refer own bring fetch assemble agree settle count introduce welcome cook bake clean move build launch implement install look`;

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const [ar, english] = [words(AR), words(ENGLISH)];
/** Infinitive, present and imperative. */
const others = OTHERS.split(/[|\n]/)
  .map(words)
  .filter(({ length }) => length > 0);

/** "skickar", "tar", "reports": somebody does it. */
export const PRESENT: ReadonlySet<string> = new Set([
  ...ar.map((verb) => `${verb}r`),
  ...others.map(([, present = '']) => present),
  ...english.map(thirdPerson),
]);

/** "skicka", "ta", "report": what somebody shall do. */
export const INFINITIVE: ReadonlySet<string> = new Set([
  ...ar,
  ...others.map(([infinitive = '']) => infinitive),
  ...english,
]);

export const IMPERATIVE: ReadonlySet<string> = new Set([
  ...ar,
  ...others.map(([, , imperative = '']) => imperative),
  ...english,
]);

function thirdPerson(verb: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
