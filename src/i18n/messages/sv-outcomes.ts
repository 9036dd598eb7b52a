/** Swedish words for what became of something: refusals, endings, and what was undone. */
export const svOutcomes = {
  'ending.dropped': 'Struket. {name} strök det {date}.',
  'ending.handedOver': 'Förmedlat vidare. {name}, {date}.',
  'ending.withdrawn': 'Återtaget. {name} ångrade det {date}.',
  'ending.done': 'Klart. {name} klarmarkerade {date}.',
  'refusal.rights.chairOrSecretary':
    'Det kan bara ordföranden eller sekreteraren göra{who, select, none {} other { ({who})}}. Inget har ändrats.',
  'refusal.rights.recorder':
    'Det kan bara den som antecknade uppdraget, ordföranden eller sekreteraren göra{who, select, none {} other { ({who})}}. Inget har ändrats.',
  'refusal.rights.notYours':
    'Det här uppdraget är inte ditt{who, select, none {} other { (ansvarig: {who})}}. Ordföranden och sekreteraren kan också göra det. Inget har ändrats.',
  'refusal.text.missing': 'Skriv vad det gäller, så antecknar jag det.',
  'refusal.text.tooLong':
    'Texten är för lång: högst {limit} tecken. Inget har antecknats; korta den eller dela upp den.',
  'refusal.text.personalNumber':
    'Det där ser ut som ett personnummer. Jag antecknar inte sådana, och inget har sparats. Ta bort det och skriv igen. Radera gärna ditt meddelande i chatten också.',
  'refusal.assignment.unknown':
    'Det finns inget uppdrag {number} här. Skriv ”lista” för att se alla.',
  'refusal.assignment.alreadyDone': 'Uppdrag {number} är redan klart ({by} klarmarkerade).',
  'refusal.number.missing': 'Skriv vilket nummer du menar. Skriv ”lista” för att se alla.',
  'refusal.owner.which': 'Flera i gruppen heter {name}: {candidates}. Skriv hela namnet.',
  'refusal.owner.missing': 'Välj först vem som ska ansvara.',
  'refusal.owner.alreadyGiven': 'Uppdrag {number} har redan fått en ansvarig.',
  'refusal.owner.nameTooLong': 'Namnet är för långt: högst {limit} tecken. Inget har antecknats.',
  'refusal.owner.tooMany':
    'Högst {limit} ansvariga får plats på ett uppdrag. Skriv ”alla” om det gäller alla. Inget har antecknats.',
  'refusal.due.unreadable':
    'Jag ser inte till när det ska flyttas. Skriv till exempel ”flytta uppdrag {number} till 10 december” eller ”ge uppdrag {number} en vecka till”.',
  'refusal.due.missing': 'Välj ett datum, eller ett annat svar på när det ska vara klart.',
  'refusal.meeting.unreadable':
    'Jag ser inte vilken dag och tid du menar. Skriv till exempel: nästa möte 2027-01-14 13:00',
  'refusal.meeting.past': 'Den tiden har redan varit. Inget har ändrats.',
  'refusal.meeting.notOpen': 'Inget möte pågår just nu. Skriv ”möte start” när det börjar.',
  'refusal.meeting.over':
    'Det mötet är över, så där kan inget ändras. Skriv ”dagordning” så ser du nästa.',
  'refusal.agenda.full':
    'Dagordningen är full: högst {limit} punkter får plats. Inget har ändrats.',
  'refusal.agenda.titleMissing': 'Skriv vad punkten ska heta.',
  'refusal.agenda.titleTooLong': 'Rubriken är för lång: högst {limit} tecken. Inget har ändrats.',
  'refusal.agenda.nothingPasted':
    'Jag hittade inga punkter i det du skrev. Skriv en punkt på varje rad.',
  'refusal.agenda.unknownItem':
    'Det finns ingen punkt {number} på dagordningen. Skriv ”dagordning” för att se den.',
  'refusal.agenda.noCurrent': 'Ingen punkt behandlas just nu. Skriv till exempel ”punkt 3”.',
  'refusal.agenda.notChosen':
    'Välj först en punkt i listan. Finns den inte längre har någon strukit den.',
  'refusal.attendance.whichPerson':
    'Flera i gruppen heter {name}. Skriv hela namnet; inget har antecknats.',
  'refusal.round.nothing':
    'Inget har delats ut sedan förra avstämningen, så det finns inget att stämma av.',
  'refusal.round.ownerless':
    'Avstämningen går inte att stänga än: uppdrag {numbers} saknar ansvarig. Utse någon, stryk det, eller säg att det lämnas utan ansvarig.',
  'refusal.assignment.confirmed': 'Alla som har uppdrag {number} har redan sagt ja.',
  'refusal.assignment.ended': 'Uppdrag {number} är redan avslutat ({by}). Inget har ändrats.',
  'refusal.assignment.open': 'Uppdrag {number} är redan öppet.',
  'refusal.decision.unknown':
    'Det finns inget beslut {number} här. Skriv ”visa beslut” för att se alla.',
  'refusal.decision.replaced': 'Beslut {number} är redan ersatt av beslut {by}. Inget har ändrats.',
  'refusal.deferral.already':
    'Punkten ”{title}” är redan bordlagd. Skriv ”ångra” om det blev fel. Inget har ändrats.',
  'refusal.deferral.comesBack':
    'Punkten ”{title}” kommer med på dagordningen av sig själv. Inget har ändrats.',
  'refusal.deferral.unknown':
    'Det finns inget bordlagt ”{wanted}” här. {waiting, plural, =0 {Inget väntar på att tas upp.} other {Skriv ”visa bordlagda” så ser du vad som väntar.}}',
  'refusal.round.nothingLeft': 'Det finns inget kvar att svara på i avstämningen.',
  'refusal.line.settled': 'Den raden har någon redan tagit hand om.',
  'refusal.notYet': 'Det kan jag inte än. Inget har ändrats. Skriv ”hjälp” så ser du vad jag kan.',
  'refusal.undo.nothing': 'Det finns inget du gjort det senaste dygnet att ångra.',
  'refusal.undo.changedSince':
    'Någon har ändrat det sedan dess, så det går inte att ångra. Inget har ändrats. Du kan rätta det i stället: skriv ”ändra uppdrag 3: ny text”.',
  'refusal.round.closed': 'Den avstämningen är stängd. Svaret har inte räknats.',
  'refusal.round.nobodyChosen': 'Välj för vem du svarar. De som redan svarat själva ändras inte.',
  'refusal.role.nobodyNamed':
    'Skriv vem, till exempel: ordförande @namn. Det måste vara någon i chatten.',
  'refusal.card.otherGroup': 'Det kortet hör till en annan grupp. Inget har ändrats.',
  'refusal.card.notYours':
    'Bara den som skrev raden kan säga vad den betydde. Skriv gärna en egen.',
  'refusal.card.unknown':
    'Det här kortet är för gammalt för att användas. Skriv ”hjälp” så ser du vad du kan göra.',
  'refusal.chat.groupOnly':
    'Det gör du i gruppens chatt, så att alla ser det. Här kan du skriva ”mina uppdrag”.',
  'deed.assignment.recorded': 'uppdrag {number} antecknades',
  'deed.assignment.owned': 'uppdrag {number} fick en ansvarig',
  'deed.assignment.completed': 'uppdrag {number} klarmarkerades',
  'deed.assignment.changed': 'uppdrag {number} ändrades',
  'deed.assignment.dropped': 'uppdrag {number} ströks',
  'deed.assignment.reopened': 'uppdrag {number} öppnades igen',
  'deed.assignment.confirmed': 'uppdrag {number} bekräftades',
  'deed.share.completed': 'din del av uppdrag {number} klarmarkerades',
  'deed.decision.recorded': 'beslut {number} antecknades',
  'deed.decision.changed': 'beslut {number} ändrades',
  'deed.decision.replaced': 'beslut {number} ersattes',
  'deed.meeting.opened': 'mötet öppnades',
  'deed.meeting.closed': 'mötet avslutades',
  'deed.meeting.moved': 'nästa möte bestämdes',
  'deed.agenda.changed': 'dagordningen ändrades',
  'deed.item.current': 'mötet gick vidare till en annan punkt',
  'deed.attendance.noted': 'närvaron antecknades',
  'deed.item.deferred': 'punkten bordlades',
  'deed.item.broughtBack': 'bordlagt {number} togs upp igen',
  'deed.round.opened': 'avstämningen öppnades',
  'deed.round.answered': 'ett svar i avstämningen',
  'deed.round.closed': 'avstämningen stängdes',
  'deed.line.settled': 'en rad i avstämningen togs bort',
  'deed.relay.sent': 'ärende {number} förmedlades',
  'deed.relay.received': 'ett ärende kom från en annan grupp',
  'deed.relay.answered': 'ett förmedlat ärende besvarades',
  'deed.groups.linked': 'två grupper kopplades',
  'deed.plan.changed': 'handlingsplanen ändrades',
  'deed.settings.changed': 'gruppens inställningar ändrades',
  'deed.group.installed': 'appen lades till',
  'deed.undone': 'något ångrades',

  fault:
    'Något gick fel hos mig. Det du redan fått ett kort på är sparat; prova igen om en liten stund. (Referens {reference})',
} as const;
