import type { Intent } from './intent.js';
import { expand } from './rules/form.js';
import type { Said } from './said.js';

/*
 * What no rule knows in so many words, but what the words in it leave little doubt about: a
 * request or a question, to the bot, about one of the things that it keeps.
 */
interface Guess {
  readonly intent: Intent;
  readonly all: readonly RegExp[];
  readonly not?: RegExp;
}

const word = (source: string) => new RegExp(`(?:^| )(?:${expand(source)})(?= |$)`, 'u');

const MINE = word('mina|min|mitt|my|mine|jag|i|(?<!(?:ge|visa|skicka|give|show|send) )(?:mig|me)');
const ITEMS = word('{items}|att gora|to do');
const ASKED = word(
  'vad|vilka|vilken|what|which|har|have|do|did|finns|any|nagot|visa|show|se|lista|list|ge|give|sammanfatta|paminn|remind|vet|know|berätta|tell|kolla|check|hitta|sok|find|search|nar|when|var|where|hur|how|vem|who|vems|whose|fa|get|skicka|send',
);
const TALKED = word(
  'tycker|tror|think|inte mitt|manga|tung|tungt|borde|tack for|bra|good|nice|trevlig|hoppas|hope',
);
const GUESSES: readonly Guess[] = [
  {
    intent: 'forget_me',
    all: [
      word('radera|ta bort|glom|rensa|delete|erase|forget|remove'),
      word('personuppgifter\\w*|mig ur|om mig|about me|my data|min data|mina data|my information'),
    ],
  },
  {
    intent: 'export_my_data',
    all: [
      word('mina personuppgifter|my personal data|my data|min data|mina data|gdpr|om mig|about me'),
      word(
        'exportera|export|ladda|download|kopia|copy|visa|show|se|sparat|lagrat|stored|saved|skicka|send|fa|ge|get|ut|har|have|know|vet',
      ),
    ],
    not: word('tycker|think'),
  },
  {
    intent: 'import_minutes',
    all: [
      word(
        'importera|import|las in|lasa in|ladda upp|upload|lagg in|for in|mata in|hamta in|read in',
      ),
      word(
        '{minutes}|filen?|dokument\\w*|bifogad\\w*|bilagan?|file|files|document|attached|attachment|pdf\\w*|word\\S*|gamla|old',
      ),
    ],
  },
  {
    intent: 'language',
    all: [
      word('svenska|engelska|swedish|english'),
      word(
        'svara|skriv|skriva|prata|tala|byt|byta|vaxla|speak|answer|reply|write|talk|switch|change|language|sprak|spraket|kora|ta|hellre|svaren|svaret|svar|replies|answers|rather|prefer|forstar|understand',
      ),
    ],
    not: word('{minutes}|inbjudan|broschyr\\w*|lararen|oversatt\\w*|translate|lektion\\w*'),
  },
  {
    intent: 'settings',
    all: [
      word(
        'paminnels\\w+|notis\\w*|notifikation\\w*|avisering\\w*|reminders?|notifications?|installning\\w*|settings|justeringstid\\w*',
      ),
      word(
        'inga|inte|sluta|stang|stanga|av|pa|off|on|no|stop|andra|byt|satt|oftare|farre|tidigare|senare|dagar?|vecka|days?|hours?|timmar|change|set|via|mejl\\w*|mail\\w*|e-post|email|only|bara|hur|how|skicka|send|fler|fewer|more|turn|sla',
      ),
    ],
    not: word('jag glomde|tack for|thanks for|tack|lovat'),
  },
  {
    intent: 'start_round',
    all: [
      word('avstamning(?:en|srunda|srundan)?|slutrunda(?:n)?|closing round'),
      word(
        'kora?|starta|gora?|ta|tar|dags|start|run|do|begin|nu|now|oppna|open|innan|before|go|borja|have',
      ),
    ],
    not: word(
      'gick|var|was|went|pa (?:mandag|tisdag|onsdag|torsdag|fredag)|med (?:§\\S|skolan|chefen)|boka|inbokad|imorgon|nasta vecka',
    ),
  },
  {
    intent: 'overdue_items',
    all: [
      word('forsena\\w*|over tiden|overdue|past due|deadlines?|forfall\\w*|sena|late'),
      word('vilka|vad|nagot|nagra|visa|lista|which|what|any|show|list|who|vem|anything|alla'),
    ],
    not: word('§[ps]|buss\\S*|tag\\S*|train|flytta|forlang|extend|move|ny|nytt'),
  },
  {
    intent: 'minutes',
    all: [
      word('{minutes}'),
      word(
        'skicka|skicka ut|visa|ge|fa|se|hitta|ladda|skriv|skriv ut|gora?|skapa|generera|exportera|sammanstall|send|show|get|find|download|write|make|create|generate|export|draft|utkast|word|pdf|docx|var|where|finns|nar|when|need|want|missade|missed|las|read|have|kopia|copy',
      ),
    ],
    not: word(
      'godkan\\w*|approved?|tack for|thanks for|langa|§[pr] (?:skickar|ska|skriver|will|sends)|last|tycker|bra|good',
    ),
  },
  {
    intent: 'edit_agenda',
    all: [
      word('{agenda}|ny punkt|ovriga fragor|som punkt|as an item'),
      word('lagg|lagga|skriv|satt|ta med|ta upp|fa in|fa med|addera|add|put|include|ha med|upp'),
    ],
    not: word('vad|what|vilka|which|visa|show'),
  },
  {
    intent: 'show_agenda',
    all: [word('{agenda}|punkter(?:na)?|agenda items'), ASKED],
    not: word('{put}|tycker|lang|long|mina|my|ansvar\\w*|lagg|add|uppdrag\\w*|jag har'),
  },
  {
    intent: 'search_decisions',
    all: [
      word('{decided}|beslut(?:en|et)?|decisions?|decide|besluta|bestamma|bestams'),
      word(
        'vad|vilket|vilka|hur|what|which|how|nar|when|sok|hitta|visa|lista|search|find|show|list|har vi|did we|have we|paminn|remind|finns|minns',
      ),
    ],
    not: word(
      'ska vi|shall we|inte|not|tycker|think|borde|should|regeringen|§g|behover|vem|who|nasta|lunch|{put}',
    ),
  },
  {
    intent: 'who_is_responsible',
    all: [
      word('vem|vilka|who|vems|whose|nagon|someone|anyone'),
      word(
        'ansvar\\w*|responsible|skulle|ska|tog pa sig|lovade|haller i|uppdrag\\w*|in charge|handles|supposed|taking care|promised|volunteered',
      ),
    ],
    not: word(
      'ska vi|shall we|borde|should|kan|could|can|tycker|vill|want|vet|knows|kommer|hjalpa|help|ta|gora det|narvar\\w*|vem gor vad|chef|boss|forsen\\w*|har lust|min|my|verkligen|really|maste|must',
    ),
  },
  {
    intent: 'show_next_meeting',
    all: [
      word(
        'nar|vilken tid|vilket datum|vilken dag|var|hur dags|when|what time|what date|where|vilken lokal',
      ),
      word('mote(?:t)?|ses|traffas|meeting|meet|traff|gang|next time'),
    ],
    not: word(
      '§[gs]|sist|senast|forra|last|blev|var motet|was|{minutes}|besluta\\w*|decided|kul|glad|tycker|om jag|om vi|sa|nar vi ses|when we meet|hur gick|skickar|lagg|vad|what|with|med',
    ),
  },
  {
    intent: 'my_items',
    all: [MINE, ITEMS, ASKED],
    not: word(
      '{decided}|{minutes}|{agenda}|§[pros]|inte mitt|not my|bra|klart?|done|radera|delete|tycker|think|for många|manga',
    ),
  },
  {
    intent: 'items_of_person',
    all: [word('§[pros]'), ITEMS, word('vad|vilka|what|which|visa|show|lista|list|status|hur|how')],
    not: word('till §[pro]|to §[pro]|ge|give|flytta|move|byt|tycker|think|lagg|{put}|senast'),
  },
  {
    intent: 'group_items',
    all: [
      ITEMS,
      word(
        'vad|vilka|what|which|visa|show|lista|list|alla|all|oppna|open|kvar|left|status|hur manga|how many|sammanfatta|summary|overview|oversikt|pending|outstanding',
      ),
    ],
    not: word(
      'jag|mina|min|i|my|(?<!(?:ge|visa|skicka|give|show|send) )(?:mig|me)|§[pros]|tycker|think|tungt|manga uppdrag|inte vart|not our|bra|ny|nytt|new|{agenda}|punkt \\d+|item \\d+|how many people|ska jag|helg\\w*|§g',
    ),
  },
  {
    intent: 'attendance',
    all: [
      word('narvaro\\w*|narvarande|franvarande|attendance|present|absent|upprop'),
      word(
        'vilka|vem|who|visa|show|ta|take|notera|note|idag|today|nu|now|lista|list|satt|mark|add|lagg',
      ),
    ],
    not: word(
      'franvaro (?:i|pa) skolan|skolfranvaro|problematisk|elever\\w*|present for|presentkort',
    ),
  },
];

/** Requests begin with a verb or a question word; talk begins with who did something. */
const REQUEST = new RegExp(
  `^(?:${expand('{show}|{put}')}|vad|vilka|vilken|vilket|vem|vems|nar|var|hur|har|finns|ar|kan|fa|ge|skicka|hitta|sok|stang|sla|andra|byt|satt|sluta|ta|gor|gora|skapa|generera|exportera|importera|las|lasa|ladda|radera|glom|lagg|paminn|inga|what|which|who|whose|when|where|how|is|are|do|did|have|has|any|anything|can|find|search|send|make|create|generate|export|import|upload|download|delete|forget|remove|add|put|turn|stop|change|set|switch|remind|start|run|kor|starta|list|please|need|want|ta|mer|no|sammanfatta|oversikt|status|summary)(?= |$)`,
  'u',
);
const LONGEST = 220;

/** The meaning that the words of a request come down to; null where nothing was asked. */
export function guessIntent(said: Said, isAsked: boolean): Intent | null {
  const { plain } = said;
  if (plain.length > LONGEST || TALKED.test(plain)) return null;
  const guess =
    isAsked || REQUEST.test(plain)
      ? GUESSES.find(({ all, not }) => all.every((cue) => cue.test(plain)) && !not?.test(plain))
      : undefined;
  return guess?.intent ?? null;
}
