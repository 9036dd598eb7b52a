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
