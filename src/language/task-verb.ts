import { ENGLISH_VERBS, IMPERATIVE, INFINITIVE, NO_TASK, PRESENT } from './lexicon/task-verbs.js';

/** Words by which a statement leaves open whether anybody will do it. */
export const HEDGED =
  /(?:^| )(?:inte|ej|aldrig|not|never|kanske|eventuellt|ev|maybe|perhaps|might|mojligen|won't|doesn't|borde|tror|undrar|don't|can't|cannot|nog|hardly|knappast|kunnat)(?= |$)/u;
/** What people tell of themselves, and what goes on all the time: nothing to be done for the group. */
export const PRIVATE =
  /(?:^| )(?:semester(?:n)?|foraldraledig\S*|lunch(?:en)?|min skarm|skarmen|my screen|strax|i chatten|in the chat|alldeles|om en stund|barnen|fika(?:t|n)?|kalas(?:et)?|just nu|right now|for narvarande|enligt lag|rast|fikapaus|kaffe(?:t)?|tandlakar\S*|vabbar|sjuk|ledigt?|dagis|hem|lugnt|lunchen|tag(?:et)?|buss(?:en)?|bilen|holiday|vacation|leave|home|sick|fodelsedag|birthday|bebis|hund(?:en)?|skjuts|gympa|trana|helg(?:en)?|min (?:man|fru|son|dotter|mamma|pappa)|tar det lugnt|bra jobb|great job|good job|fint jobb|ett bra|jattebra|mot oss|for mycket|for lite|alltid|ofta|brukar|always|usually|often|fortfarande|vanligtvis|numera|normalt|nastan|redan)(?= |$)/u;

/** Verbs that say how things are, not what somebody will do. */
export const STATES = new Set(
  'ar har mar bor tycker tror kanner hoppas verkar undrar behover far brukar sager menar anser sitter ligger star kommer gar heter lever alskar hatar saknar gillar tackar fyller reser aker flyger slutar borjar blir haller varar alder efter eller over under aldrar foder vantar sover ater dricker har maste minns vinner spelar trivs jobbar fortsatter stanger oppnar infor blir moter traffar semestrar vilar vabbar pluggar kandidaterar har'.split(
    ' ',
  ),
);

/** Words after which a present is no task: "håller med", "ser fram emot", "hör inte". */
export function isDoing(verb: string, task: string): boolean {
  const next = task.split(' ')[1] ?? '';
  switch (verb) {
    case 'haller':
      return /^(?:i|ihop|utkik|koll|kontakten|reda|ett|en|dialog)$/.test(next);
    case 'ser':
      return /^(?:over|till)$/.test(next);
    case 'hor':
      return /^(?:av|med|sig|efter)$/.test(next);
    case 'fyller':
      return /^(?:i|pa)$/.test(next);
    case 'for':
      return /^(?:dialog|vidare|in|fram|statistik|samtal|minnesanteckningar|anteckningar|protokoll|over|ut)$/.test(
        next,
      );
    case 'kommer':
    case 'comes':
      return (
        /^(?:med|in|up|back)$/.test(next) &&
        /(?:forslag|underlag|with|aterkoppling|besked|svar|with a|ide)/.test(task)
      );
    case 'gar':
      return /^(?:igenom|ut)$/.test(next);
    case 'kor':
    case 'gor':
    case 'goes':
    case 'does':
      return !/^(?:bra|ont|att|for|bil|sitt basta|skillnad|to|well|on)$/.test(next);
    case 'arbetar':
    case 'jobbar':
    case 'works':
      return /vidare|fram|med att|on the|on a/.test(task);
    case 'tar':
    case 'takes':
      return (
        !/^(?:semester|det|lang|mycket|lite|tid|emot|slut|illa|a|long|time|ut)$/.test(next) ||
        /(?:det|a) (?:har|till|look|closer|first)/.test(task)
      );
    case 'talar':
    case 'pratar':
    case 'speaks':
    case 'talks':
      return /^(?:med|with|to|ihop)$/.test(next);
    case 'star':
      return /^(?:for|vard)$/.test(next);
    case 'tanker':
    case 'thinks':
    case 'horar':
    case 'laggar':
    case 'klarar':
    case 'laras':
    case 'keeps':
    case 'gets':
    case 'starts':
    case 'begins':
    case 'moves':
    case 'bor':
    case 'matar':
    case 'lyssnar':
    case 'titttar':
      return false;
    case 'halsar':
    case 'tackar':
      return false;
    case 'ger':
    case 'gives':
    case 'visar':
    case 'shows':
      return /(?:oversikt|aterkoppling|besked|underlag|information|update|presentation|overview|feedback|rapport|exempel|genomgang|forslag)/.test(
        task,
      );
    default:
      return true;
  }
}

/** What may stand after "ska", "ansvarar för", "tar på sig". */
export function fitsModal(modal: string, task: string, isSelf: boolean): boolean {
  const verb =
    task
      .split(' ')
      .find(
        (word) =>
          !/^(?:att|to|garna|ocksa|snarast|nu|da|aven|sjalv|tillsammans|med|also)$/.test(word),
      ) ?? '';
  if (NO_TASK.has(verb)) {
    // "ska ha skickat in": done by then.
    if (/^(?:ha|have) [a-z]+(?:t|ed)(?= |$)/.test(task)) return true;
    return (
      /^(?:ha|have) (?:ett )?(?:mote|a meeting|en dialog|dialog|genomgang)/.test(task) ||
      /^(?:komma|come|ga|go) (?:med|in med|back|igenom|through|up with|tillbaka med)(?: |$)/.test(
        task,
      )
    );
  }
  if (
    /ansvar|responsible|hand om|star for|skoter|i uppdrag|uppdraget|i uppgift|pa sig|pa mig|atar|ombed|lovar|lovat|promised|agreed|tasked|asked|volunteer|undertakes|takes on|ser till|offered|offers/.test(
      modal,
    )
  ) {
    return true;
  }
  if (modal === 'tar') return false;
  if (
    modal === 'kommer' ||
    modal === 'behover' ||
    modal === 'far' ||
    modal === 'kan' ||
    modal === 'can' ||
    modal === 'need'
  ) {
    return INFINITIVE.has(verb) && !/^(?:sig|inte)/.test(verb);
  }
  if (
    /^(?:to|will|shall|should|needs|need|can|is to|are to|is going to|are going to)$/.test(modal)
  ) {
    return (
      ENGLISH_VERBS.has(verb) ||
      (!isSelf && /^[a-z]{3,}$/.test(verb) && modal !== 'should' && modal !== 'can')
    );
  }
  return INFINITIVE.has(verb) || (!isSelf && /^[a-z]{3,}a$/.test(verb));
}

export function isTaskStart(task: string, mayBeBare: boolean): boolean {
  const [verb = '', second = ''] = task
    .replace(/^(?:ska|skall|att|will|to|should|behover|far|maste) /, '')
    .split(' ');
  return (
    INFINITIVE.has(verb) ||
    PRESENT.has(verb) ||
    IMPERATIVE.has(verb) ||
    (mayBeBare && INFINITIVE.has(second))
  );
}
