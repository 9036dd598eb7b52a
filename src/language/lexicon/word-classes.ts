/*
 * Words that stand for the same thing when a line is weighed, each group under one name: what was
 * learnt of "visa" then holds for "plocka fram" as well. A star ends a beginning. Not to be mixed
 * up with the alternatives of `rules/form.ts`, which a rule has to match exactly.
 */
const CLASSES: Readonly<Record<string, string>> = {
  WHAT: 'vad vilka vilken vilket what which whatever',
  WHO: 'vem vems who whose',
  WHEN: 'nar when',
  WHERE: 'where vart varsomhelst',
  HOW: 'hur how',
  SHOW: `visa visar visas lista listar se kolla titta hamta oppna plocka show list display give see view get check print
    pull bring fetch tell ge fa rakna sammanfatta summarise summarize repetera klistra oversikt oversikten overview`,
  FIND: 'sok sokta leta hitta hittar search find look finn',
  PUT: `lagg lagga lagger notera noterar noteras noterat anteckna skriv skriva skrivs registrera dokumentera
    protokollfor protokollfora fora spara addera adda skapa note write record add log put jot capture create minute
    enter register include infoga inkludera`,
  TASK: `uppdrag* uppgift* atagande* atgard* action actions assignment* task tasks todo* to-do* att-gora* commitment*`,
  THING: 'saker sakerna grej* items item things thing aktivitet*',
  POINT:
    'punkt punkten punkter punkterna dagordningspunkt* arende* point points topic topics budgetpunkten',
  AGENDA: 'dagordning* agenda* foredragningslist* motesagenda* arendelist*',
  NOTES: `minnesanteckning* motesanteckning* protokoll protokollet protokollen anteckning* minutes notes motesprotokoll*
    motesnotering* minnesnotering* sammanfattning* summary`,
  DECIDED: `beslutade beslutat beslutar beslots beslot bestamde bestamt bestamdes beslutades bestams bestammer beslutas
    antog antas antar spikar spikade spikat klubbar klubbade klubbat klubbas faststaller fastslog fastslogs faststalla
    decided agreed resolved decide agree enades enats overens enhalligt eniga enig voted approved godkande godkanns
    godkant konsensus consensus unanimous unanimously`,
  DECISION:
    'beslut beslutet besluten beslutslogg* beslutslist* decision decisions beslutsprotokoll*',
  MEET: 'mote motet moten motena motestid* meeting meetings traff traffen samverkansmote* sammantrad* sammankomst* kallelse*',
  MEETV: 'ses traffas traffs moter mots samlas sammantrader meet meets',
  NEXT: 'nasta next kommande upcoming harnast nastkommande',
  LAST: 'forra senaste sista last previous latest forrforra sist nyss just',
  DONE: `klar klart klara fardig fardigt fardiga avklara* slutfor* avslutad avslutat gjord gjort gjorda done finished
    completed complete finish fixat fixad ordnat utfort avbocka* closed inskickat inskickad`,
  TICK: 'bocka bockas pricka kryssa markera klarmarkera tick mark check stryk stryka strykas',
  LATE: 'forsena* overdue sen sent sena forfall* late behind efterslap* slapar slapat',
  DEFER: `bordlagg* skjut skjuta skjuts skjuter skjutits skjutit uppskjut* parker* avvakta avvaktar vanta vantar
    postpone* defer* table tabled park parked`,
  MOVE: `flytta flyttas flyttar flyttat move moved push pushed senarelagg* tidigarelagg* reschedule* boka bokar bokas
    satt satta set schedule book omboka*`,
  EXTEND: `forlang* anstand* uppskov* extend* extension frist* respit* deadline* slutdatum* hinner hinna tidsfrist*`,
  REASSIGN:
    'reassign* overlat* overta overtar byt byta byter lamna lamnar lamnas overlamna* takeover hand switch',
  RELAY: `formedla* vidarebefordra* hanskjut* forward pass relay* lyft lyfta lyfter lyfts vidare escalate* remitter*
    eskaler* vidareformedla* bolla raise uppat`,
  PRESENT: 'narvar* present attend* deltar deltagare deltagarlist* attending',
  ABSENT: `franvar* forhinder* sjuk borta absent absence* ersatt* substitute* adjunger* delayed forhindrad* vikarie*
    uteblir apologies`,
  REMIND:
    'paminn* remind reminds reminder* notis* notifi* aviser* sammandrag* veckosammandrag* digest',
  SETTING:
    'installning* settings setting justeringstid* preferens* preference* konfigur* configure stall',
  LANG: 'svenska engelska swedish english sprak spraket language*',
  RESP: 'ansvar ansvarar ansvarig ansvariga ansvaret responsible responsibility owner owns ager huvudansvar* charge',
  IMPORT: 'import* ladda upload* inlasning* scanna* inlasa',
  EXPORT: 'export* download* kopia copy registerutdrag* utdrag',
  DELETE: 'radera* glom rensa delete erase forget remove utplana wipe bortglomd glomd',
  DATA: 'personuppgifter* data gdpr information uppgifter artikel dataskydd*',
  FILE: 'filen fil bifog* bilaga* dokument* file files document* pdf* word word-fil* attached attachment* docx',
  ROUND:
    'avstamning* slutrunda* runda* round rounds rundan incheckning* utcheckning* lagesrunda* laget',
  UNDO: 'angra* undo revert aterkalla* backa cancel aterstall ogjort upphav* scrap',
  HELP: 'hjalp help kommando* command* funktioner exempel examples instruktion* manual',
  MINE: 'min mitt mina my mine',
  ME: 'mig me',
  I: 'jag i undertecknad',
  WE: 'vi we',
  US: 'oss us',
  OUR: 'vara vart our ours',
  YOU: 'du you ni dig',
  SHE: 'han hon hen he she de they dem them honom henne',
  SHALL: 'ska skall skulle will shall should borde bor maste must',
  CAN: 'kan kunde can could',
  HAVE: 'har hade have has had',
  IS: 'ar are is am',
  WAS: 'var was were blev',
  BE: 'bli blir blivit be been become',
  NOT: 'inte ej not aldrig never icke inga ingen inget utan',
  OPEN: `kvar oppna oppet oppen ogjort ogjorda open pending remaining outstanding left aterstar utestaende pagaende`,
  THINK: `tycker tyckte tror trodde kanner kanns hoppas undrar think thought hope feel feels guess believe wonder anser
    menar verkar seems doubt tvivlar`,
  NICE: `bra bast kul trevlig* skont harlig* intressant* spannande jobbig* trott fin fint good great nice interesting
    boring tired awful happy glad rolig* trakig* svar svart viktig* important kanon toppen super otrolig* fantastisk*
    vemodigt skamt joke fun haha lol`,
  THANK: 'tack thanks thank tackar',
  MONTH: `januari februari mars april maj juni juli augusti september oktober november december january february march
    may june july august october`,
  DAY: `mandag* tisdag* onsdag* torsdag* fredag* lordag* sondag* monday* tuesday* wednesday* thursday* friday* saturday*
    sunday*`,
  TIME: `vecka veckan veckor v dag dagar dagen week weeks day days manad* month months termin* klockan kl tid tiden time
    timme* terminen host hosten varen sommaren jul`,
  TODAY: 'idag imorgon igar today tomorrow yesterday nu now tonight ikvall',
  ALL: 'alla allt all every everything everyone samtliga',
  SOME: 'nagot nagon nagra any anything something anyone someone',
  GIVE: 'ger gav given gett tilldela* assign assigned fordela* dela assigna',
  TAKE: 'ta tar tog tagit tas take takes took',
  SEND: 'skicka skickar skickas send sends maila mejla mejlar email',
  START:
    'starta startar borja borjar kora kor start begin run dags oppnar inled* kick dra paborja*',
  STOP: 'sluta stang stanga stopp* stop turn avsluta end close avslutar',
  GROUP: 'gruppen grupp grupperna group groups styrgrupp* namnd* kommitte*',
  PROMISED:
    'lovade lovat lova lovar promised promise atog atagit atar committed volunteered signed',
  SAID: 'sa sade sagt said berattade told horde hort heard enligt laste skrev tydligen reportedly apparently',
  PRIVATE: `lunch* fika* kaffe* helg* semester* barnen buss* tag taget bil bilen mamma pappa hemma vader* middag weekend
    coffee holiday parking`,
};

const WORDS = new Map<string, string>();
const BEGINNINGS: [string, string][] = [];
for (const [name, words] of Object.entries(CLASSES)) {
  for (const word of words.trim().split(/\s+/)) {
    if (word.endsWith('*')) BEGINNINGS.push([word.slice(0, -1), name]);
    else if (!WORDS.has(word)) WORDS.set(word, name);
  }
}

/** The group that a word belongs to; null for what says something of its own. */
export function classOf(word: string): string | null {
  return WORDS.get(word) ?? BEGINNINGS.find(([begin]) => word.startsWith(begin))?.[1] ?? null;
}
