const ONE = '(?:§[pro]|§e|alla|jag|i|undertecknad|everyone|all)';
// Mentions may follow each other bare; nobody else does.
const SEPARATOR = '(?:(?: (?:,|;|och|o|a|samt|and|&|\\+|/))+ |(?<=§p) (?=§p))';
/** "Anna, Bo och sekreteraren". */
export const OWNERS = `${ONE}(?:${SEPARATOR}(?:§[pro]|§e|jag|i|me|mig))*`;

const SHOULD =
  'ska|skall|bor|far i uppdrag|far i uppgift|har i uppdrag|tar pa sig|tar pa mig|atar sig|ser till|ansvarar for|ansvarar|ar ansvarig(?:a)? for|is responsible for|are responsible for|will|shall|should|is to|are to|needs to|takes on|to';
const ADVERBS =
  '(?: (?:(?:nyss |precis |just )?att (?:hon|han|hen|de|vi|he|she|they)|ocksa|aven|da|nu|darfor|snarast|tillsammans|gemensamt|alltsa|ju|val|sedan|sen|forst|garna|just|also|then|now|together|kindly|please|alla|both|bada|each|var for sig|i sin tur|sjalv|sjalva|inom sin verksamhet|i sin verksamhet|i sina verksamheter|att|to|the task of|for att|att|dessutom|att|nyss|precis|nu pa motet))*';
export const MODAL = new RegExp(
  `^(?<owners>${OWNERS})(?: (?:tillsammans )?(?:[:,-]|alltsa|da|som|also|both|tillsammans|gemensamt|ocksa|aven|bada|var och en))* (?<modal>${SHOULD}|to|ansvarar|should|sammankallande for)(?= )${ADVERBS}(?: (?:att|to|for|om|med att|pa sig att|of|with|på att))?(?: (?:(?:huvud)?ansvar(?:et)? for|i (?:uppdrag|uppgift)|uppdraget|uppgiften)(?: att)?)? (?<task>\\S.*)$`,
  'u',
);
export const BARE = new RegExp(
  `^(?<owners>${OWNERS})(?: (?:ocksa|aven|da|also|gemensamt|tillsammans|bada))*(?: att)? (?<task>\\S.*)$`,
  'u',
);
export const COLON = new RegExp(
  `^(?<owners>${OWNERS})(?: [:-]| ,(?! (?:§|och|and|samt)))+ (?:(?:${SHOULD}|to)(?= )${ADVERBS} (?:att |to )?)?(?:att (?=\\S+a ))?(?<task>\\S.*)$`,
  'u',
);
export const INVERTED = new RegExp(
  `^(?:(?:ska|skall|behover|maste|far|kommer|kan|will|should|shall)${ADVERBS} )(?<owners>${OWNERS})${ADVERBS}(?: (?:att|to|kunna))? (?<task>\\S.*)$`,
  'u',
);
export const BEHIND = new RegExp(
  `^(?<task>\\S.*?)(?: [,;.(-])* (?:ansvarig(?:a)?|ansvar|ansvarar|vem|responsible|owner|owners|assignee|assigned to|utfors av|gors av|skots av|who|tilldelas|tilldelad|ansv|huvudansvarig|utforare|resp)(?: (?:ar|is|are|for detta|for det|blir|person|for this))?(?: [:=-])? (?<owners>${OWNERS})(?: (?:ansvarar|ansvarar for det|har ansvaret|ansvarig|is responsible|\\)))*(?<after>(?: ?,)? .{0,60})?$`,
  'u',
);

export const GROUPS_TOO = new RegExp(
  `^(?<owners>(?:§[prog]|§e|alla)(?:${SEPARATOR}(?:§[prog]|§e))*) [:-] (?<task>\\S.*)$`,
  'u',
);
export const GOES_ON = new RegExp(`^${OWNERS}(?: ,)? (?:och|and|samt|,) `, 'u');

export const NAMES_AND_COLON = new RegExp(`^${OWNERS} : `, 'u');
