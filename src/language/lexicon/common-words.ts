/** Words that are no names though a line may begin with them, or write them with a capital. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `jag du han hon den det vi ni de dem dom mig dig oss er man min mitt mina din ditt dina var vart vara sin sitt sina
   en ett alla allt annan annat andra ingen inget inga nagon nagot nagra varje bada samma sadan detta denna dessa
   och eller men for att om som nar dar har hur vad vem vilka vilken vilket varfor inte ej aldrig kanske ocksa bara
   nu da sedan sen idag imorgon igar ikvall tack hej hejsan hallo tjena god bra ok okej ja nej jo visst absolut
   i pa av till fran med utan under over vid mot mellan genom efter fore innan infor sedan enligt angaende ang
   kan ska skall vill far maste bor borde skulle kunde ville hade har blir blev ar vore finns fanns gar kommer
   uppdrag uppdraget beslut beslutet punkt punkten mote motet dagordning agenda protokoll minnesanteckningar klart klar
   narvarande franvarande notera anteckna skriv lagg visa lista boka ring ringa kontakta skicka mejla maila ta tag se
   las folj gor ge satt flytta stryk byt andra bordlagg skjut parkera avvakta angra hjalp importera exportera radera
   januari februari mars april maj juni juli augusti september oktober november december january february march may june
   july august october mandag tisdag onsdag torsdag fredag lordag sondag monday tuesday wednesday thursday friday
   saturday sunday var varen sommaren hosten vintern vt ht v vecka kl klockan senast snarast lopande nasta forra
   teams word excel outlook sharepoint pdf powerpoint zoom mentimeter google drive copilot onedrive planner whatsapp sms
   sip lss sol osl gdpr sou vab adhd npf bbic ivo skr socialstyrelsen skolverket regeringen riksdagen sverige norge
   i'm i'll i'd i've we the a an this that these those my your his her our their its it he she they you who what when
   where which why how is are was were be been do does did have has had can could will would shall should may might must
   not no yes please thanks thank hi hello hey let lets let's and or but if so because as at by for from in into of on
   to with without before after during until about up down out over please pls note record decision decided task
   assignment action item items meeting minutes agenda show list add remove move give put set mark done assign remind
   send book call ask tell write read make create prepare draft uh um ok okay sorry great good nice well also just
   dags english swedish svenska engelska barnkonventionen nya ny nytt gamla forsta sista enhalligt gruppen samverkan handlingsplanen information rapport
   konferensen lokalen budget ekonomi ovrigt inbjudan svar fraga fragan forslag forslaget bilaga bifogat bifogar`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
