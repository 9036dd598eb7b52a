/** Words that meaning hangs on, folded: a slip in one of them is put right. */
export const KEY_WORDS: readonly string[] = `
  uppdrag uppdraget uppdragen uppgift uppgifter uppgiften atagande ataganden beslut beslutet besluten beslutade
  beslutat beslutar besluta beslutades beslutas bestamde bestamt narvarande franvarande forhinder bordlagg bordlagga
  bordlaggs bordlagger punkt punkten punkter punkterna dagordning dagordningen agenda agendan minnesanteckningar
  minnesanteckningarna motesanteckningar anteckningar anteckningarna protokoll protokollet nasta avstamning
  avstamningen slutrunda ansvarar ansvarig ansvariga sekreterare sekreteraren ordforande ordforanden notera anteckna
  forlang forlanga forsenade forsenat forsenad flytta parkera avvakta skicka skickar kontakta kontaktar
  styrgruppen beredningsgruppen samverkansgruppen arbetsgruppen personuppgifter importera exportera radera
  installningar paminnelser paminnelse paminnelserna paminn hjalp angra svenska engelska deadline senast vecka
  januari februari september oktober november december augusti mandag tisdag onsdag torsdag fredag lordag sondag
  sommaren varterminen hostterminen lopande snarast imorgon aterkommer aterkopplar sammanstaller ansvaret
  handlingsplan handlingsplanen statistik sammankallar kommande tillsvidare manadsskiftet midsommar halsan
  skulle forsenat bordlaggas protokollfor protokollforas vidarebefordra formedla samtliga forbered paminnelsen
  avstamma stamma minnesanteckning foljande handlingar elevhalsan socialtjansten habiliteringen vardcentralen
  tomorrow meeting minutes decision decisions decided assignment assignments reminder reminders attendance absent
  postpone reassign overdue responsible settings language english swedish forward forget delete export import
  february january thursday wednesday tuesday saturday friday monday secretary agreed contact prepare
  `
  .split(/\s+/)
  .filter((word) => word !== '');

/** Right as they stand, though they look like a slip in a key word. */
export const REAL_WORDS: ReadonlySet<string> = new Set(
  `andra nagra verka morgon bestamdes bestams ansvara elevhalsa arbetsgrupper samverkansgrupper vardcentraler basta hasta masta lasta fasta rasta kasta nastan markera markerar rotera roterar mandat beslot uppdrog hjalpa
   hjalpt hjalps hjalper hjalm angar hangra kontakt kontakter kontakten kontaktat skickat skickas skickad skickade
   senaste senasta seanst svensk svenskt svenskar minute minuter meetings forhindra forhindrar forhindrad ansvarat
   punktlista punkts uppgiftens anteckning antecknar antecknat noterar noterat noteras parkerar parkeras parkerat
   avvaktar avvaktat flyttar flyttas flyttat flyttad raderar raderat importerar importerat exporterar exporterat
   radering paminner paminna forsena forsenas veckan veckor veckans engelsk engelskt januaris installning
   installningen ansvarigt ansvarige bestammer bestamma agendor agendas decisive decide decides forwards forwarded
   deleted deletes deleter exports exported imports imported imported reminded settled languages contacts contacted
   prepared prepares agrees agree agreement fredagen fredags fredad torsdagen onsdagen tisdagen mandagen sekretess
   sekreterarens ordforandes halsa halsar halsat halsas sommar sommarens statistiken statistisk handlingsplaner
   aterkomma aterkoppla aterkopplat sammanstalla sammanstall hosttermin vartermin absence presents attendances
   meeting melting greeting seating avstamma avstamningar lopare lopandes kommandes overdo postponed postpones
   reassigned reassigns responsibly vecka sackar backar tackar packar kommandon kommando forwarding beslutna
   sammankallas sammankalla bordlagda bordlagd bordlagt bordlades parkerade parkerad uppskjutna`.split(
    /\s+/,
  ),
);
