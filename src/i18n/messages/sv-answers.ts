/** Swedish words for answers to questions, and for what was not understood. */
export const svAnswers = {
  'answer.decisions':
    '{count, plural, =0 {Jag hittar inget beslut om det} one {Det här beslutades} other {Det här har beslutats}}',
  'answer.responsible':
    '{count, plural, =0 {Jag hittar ingen som har tagit på sig det} one {Det här uppdraget gäller det} other {De här uppdragen gäller det}}',
  'answer.person': '{count, plural, =0 {Inget öppet uppdrag} one {Ett uppdrag} other {# uppdrag}}',
  'answer.personAbout':
    '{count, plural, =0 {Jag hittar inget sådant uppdrag} other {Så här står det till}}',
  'answer.overdue':
    '{count, plural, =0 {Inget är försenat} one {Ett uppdrag är försenat} other {# uppdrag är försenade}}',
  'answer.deferrals':
    '{count, plural, =0 {Jag hittar inget som är bordlagt} one {Det här är bordlagt} other {Det här är bordlagt}}',
  'answer.promised':
    '{count, plural, =0 {Jag hittar inget som är lovat} one {Det här är lovat} other {Det här är lovat}}',
  'answer.anything': '{count, plural, =0 {Jag hittar inget om det} other {Det här hittade jag}}',
  'answer.one': 'Så här står det antecknat',
  'answer.sought': 'Du frågade om: {query}',
  'answer.soughtWho': 'Det gäller: {who}',
  'answer.soughtBoth': 'Du frågade om: {query} ({who})',
  'answer.left':
    '{count, plural, one {En till passar.} other {# till passar.}} Fråga gärna mer bestämt.',
  'answer.tryInstead':
    'Jag har sökt i det som är antecknat. Prova med ett annat ord, eller till exempel:',
  'answer.tryDecisions': 'vad beslutade vi om konferensen?',
  'answer.tryWho': 'vem skulle ringa BUP?',
  'answer.tryPerson': 'vad har Lisa kvar?',
  'answer.tryMine': 'mina uppdrag',
  'answer.decision': 'Beslut {number}',
  'answer.assignment': 'Uppdrag {number}',
  'answer.deferral': 'Bordlagt {number}',
  'answer.relay': 'Förmedlat {number}',
  'answer.received': 'Från {group}',
  'answer.meeting': 'möte {number}',
  'answer.item': 'punkt {number} {title}',
  'answer.owners': 'Ansvarig: {owners}',
  'answer.relayTo': 'Till {names}',
  'answer.openButton': 'Visa',
  'answer.completeButton': 'Klart {number}',
  'answer.takenUp': 'Togs upp på möte {number}.',
  'answer.waits': 'Väntar: {target}.',
  'answer.relaySent': 'Väntar på svar',
  'answer.relayTaken': 'Vi har tagit emot det',
  'answer.relayAnswered': 'Besvarat: {answer}',
  'answer.relayDeclined': 'Avböjt',
  'unsure.heading': 'Vad menade du?',
  'unsure.intro': 'Det där förstod jag inte, och inget har antecknats. Menade du något av det här?',
  'unsure.wrote': 'Du skrev: {text}',
  'unsure.help': 'Skriv ”hjälp” så ser du allt du kan skriva.',
  'unsure.settled': 'Tack, då vet jag vad du menade.',
  'meaning.record_decision': 'Anteckna som beslut',
  'meaning.record_assignment': 'Anteckna som uppdrag',
  'meaning.search_decisions': 'Sök efter det',
  'meaning.complete_item': 'Klarmarkera ett uppdrag',
  'meaning.my_items': 'Visa mina uppdrag',
  'meaning.group_items': 'Visa gruppens uppdrag',
  'meaning.defer_item': 'Bordlägg det',
  'meaning.show_next_meeting': 'Visa nästa möte',
  'meaning.show_agenda': 'Visa dagordningen',
  'meaning.help': 'Visa vad jag kan skriva',
  'help.ask': 'vad beslutade vi om konferensen?',
  'help.askWhat':
    'svarar ur det som är antecknat; fråga också vem, vad som är kvar, bordlagt eller försenat',
} as const;
