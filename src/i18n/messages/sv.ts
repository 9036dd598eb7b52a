/** Swedish words. English has the same keys; the compiler sees to it. */
export const sv = {
  'word.everyone': 'alla',
  'word.chair': 'ordföranden',
  'word.secretary': 'sekreteraren',
  'word.nobody': 'ingen ännu',
  'word.thisGroup': 'gruppen',
  'due.nextMeeting': 'till nästa möte',
  'due.nextMeetingOn': 'till nästa möte, {date}',
  'due.date': 'senast {date}',
  'due.period': '{said} (senast {date})',
  'due.ongoing': 'löpande',
  'due.none': 'ingen tid bestämd',

  'label.owner': 'Ansvarig',
  'label.when': 'När',
  'label.chair': 'Ordförande',
  'label.secretary': 'Sekreterare',
  'label.recordedBy': 'Antecknat av {name}, {date}',

  'decision.heading': 'Beslut {number}',
  'assignment.heading': 'Uppdrag {number}',
  'ending.dropped': 'Struket. {name} strök det {date}.',
  'ending.handedOver': 'Förmedlat vidare. {name}, {date}.',
  'ending.withdrawn': 'Återtaget. {name} ångrade det {date}.',
  'assignment.leftOwnerless': 'Lämnas utan ansvarig.',
  'ending.done': 'Klart. {name} klarmarkerade {date}.',
  'assignment.ownerless': 'Ingen har tagit på sig det här än. Vem gör det?',
  'assignment.progress': '{done} av {of} är klara med sin del.',
  'assignment.completeButton': 'Klart',
  'assignment.chooseOwner': 'Välj ansvarig',
  'assignment.ownerLabel': 'Ansvarig för uppdrag {number}',
  'assignment.giveOwnerButton': 'Utse ansvarig',

  'meeting.heading': 'Nästa möte',
  'meeting.when': '{date} kl. {time}',
  'meeting.none': 'Nästa möte är inte bestämt. Skriv till exempel: {example}',
  'meeting.reminders':
    'Alla med öppna uppdrag får en påminnelse {leads} innan, var och en med sina egna.',
  'meeting.leadDays': '{days, plural, =0 {samma dag} one {# dag} other {# dagar}}',

  'roles.heading': 'Roller i gruppen',
  'roles.nobody': 'ingen ännu',

  'form.assignmentHeading': 'Nytt uppdrag',
  'form.decisionHeading': 'Nytt beslut',
  'form.assignmentText': 'Vad ska göras?',
  'form.decisionText': 'Vad beslutades?',
  'form.textMissing': 'Skriv vad det gäller.',
  'form.owners': 'Vem ansvarar? (en eller flera)',
  'form.otherOwner': 'Någon utanför chatten (namn)',
  'form.due': 'När ska det vara klart?',
  'form.dueNextMeeting': 'Till nästa möte',
  'form.dueDate': 'Ett datum (välj nedan)',
  'form.dueOngoing': 'Löpande',
  'form.dueNone': 'Ingen tid bestämd',
  'form.date': 'Datum',
  'form.saveButton': 'Anteckna',
  'form.whichPerson': 'Flera i gruppen heter {name}. Välj vem du menar.',

  'list.assignments':
    '{count, plural, =0 {Inga öppna uppdrag} one {Ett öppet uppdrag} other {# öppna uppdrag}}',
  'list.decisions': '{count, plural, =0 {Inga beslut ännu} one {Ett beslut} other {# beslut}}',
  'list.page': 'Sida {page} av {pages}',
  'list.more': '… och {count} till.',
  'list.previousButton': 'Föregående',
  'list.nextButton': 'Nästa',
  'list.showDecisions': 'Visa beslut',
  'list.showAssignments': 'Visa uppdrag',
  'list.decidedOn': 'Beslutat {date}',

  'mine.heading':
    '{count, plural, =0 {Du har inga öppna uppdrag} one {Du har ett öppet uppdrag} other {Du har # öppna uppdrag}}',
  'mine.headingHere':
    '{count, plural, =0 {Inga öppna uppdrag här} one {Ett öppet uppdrag här} other {# öppna uppdrag här}}',
  'mine.whose': 'För {name}',
  'mine.nothing': 'Skönt! Det som läggs på dig dyker upp här.',
  'mine.which': 'Flera grupper har ett uppdrag {number} åt dig. Vilket är klart?',
  'mine.completeButton': 'Klart {number}',

  'reminder.heading': 'Inför mötet {date} kl. {time}',
  'reminder.intro':
    '{name}, i {group} har du {count, plural, one {ett uppdrag} other {# uppdrag}} kvar:',
  'reminder.how': 'Tryck Klart när något är gjort. Skriv ”mina uppdrag” för att se allt.',
  'reminder.inGroup':
    'Skrivs här eftersom du inte har appen. Lägg till den så kommer påminnelsen bara till dig.',

  'round.heading': 'Kort avstämning',
  'round.question': 'Är det tydligt vem som gör vad? Svara på dina egna.',
  'round.closed': 'Avstämningen är stängd.',
  'round.standing':
    '{clear} av {total} tydliga{unclear, plural, =0 {} one {, # otydligt} other {, # otydliga}}{ownerless, plural, =0 {} other {, # utan ansvarig}}{waiting, plural, =0 {} other {, # väntar på svar}}',
  'round.ownerless': 'Saknar ansvarig',
  'round.clear': 'Tydligt',
  'round.unclear': 'Otydligt för {names}',
  'round.waiting': 'Väntar på {names}',
  'round.someClear': '{count} av {of} har svarat tydligt',
  'round.onBehalf': '{count, plural, one {ett svar} other {# svar}} gavs i rummet',
  'round.andMore': '{names} och {count} till',
  'round.moreLines':
    '{count, plural, one {Ett uppdrag till får inte plats här.} other {# uppdrag till får inte plats här.}} Skriv ”lista” för att se alla öppna.',
  'round.buttonless':
    '{count, plural, one {Ett uppdrag får knappar} other {# uppdrag får knappar}} när fler har svarat. Den som leder mötet kan svara för alla under ”{section}”.',
  'round.clearButton': 'Tydligt',
  'round.unclearButton': 'Otydligt',
  'round.ownerSection': 'Utse en ansvarig',
  'round.whichAssignment': 'Uppdrag utan ansvarig',
  'round.roomSection': 'Svara för dem i rummet',
  'round.roomPeople': 'För vem? (en eller flera)',
  'round.roomEveryone': 'Alla som inte har svarat',
  'round.roomClearButton': 'Tydligt för valda',
  'round.roomUnclearButton': 'Otydligt för valda',
  'round.closeButton': 'Stäng avstämningen',
  'round.summaryHeading': 'Avstämning {round}: så blev det',
  'round.summaryAllClear': 'Allt är tydligt och har en ansvarig.',
  'round.summaryUnclear': 'Otydligt',
  'round.summaryOwnerless': 'Utan ansvarig',
  'round.summaryUnanswered': 'Alla har inte svarat',
  'round.summaryClear': 'Tydligt',

  'welcome.heading': 'Hej! Jag för bok över vad ni bestämmer.',
  'welcome.chair': '{names} är ordförande tills ni säger annat.',
  'welcome.noChair': 'Säg vem som är ordförande: ”ordförande @namn”.',
  'help.heading': 'Så här gör du',
  'help.groupIntro': 'Skriv @Avstämning och sedan, till exempel:',
  'help.personalIntro': 'Här ser du dina egna uppdrag från alla grupper. Skriv:',
  'help.unknown': 'Det där förstod jag inte, och inget har antecknats.',
  'help.decision': 'beslut Handlingsplanen antas',
  'help.decisionWhat': 'antecknar ett beslut',
  'help.assignment': 'uppdrag @namn skicka ut länklistan till nästa möte',
  'help.assignmentWhat': 'antecknar vem som gör vad (även alla, sekreteraren, eller någon utanför)',
  'help.meeting': 'nästa möte 2027-01-14 13:00',
  'help.meetingWhat': 'bestämmer mötet; då går påminnelserna ut i tid',
  'help.round': 'kort avstämning',
  'help.roundWhat': 'frågar alla om det är tydligt vem som gör vad',
  'help.list': 'lista',
  'help.listWhat': 'visar öppna uppdrag och beslut',
  'help.mine': 'mina uppdrag',
  'help.mineWhat': 'visar vad du själv har lovat',
  'help.done': 'klart 3',
  'help.doneWhat': 'klarmarkerar uppdrag 3',
  'help.roles': 'ordförande @namn, sekreterare @namn, språk en',
  'help.rolesWhat': 'säger vem som leder och vilket språk vi talar',
  'help.languageAsk': 'Skriv ”språk sv” eller ”språk en”.',

  'said.done': 'Uppdrag {number} är klart. Tack!',
  'said.ownShareDone': 'Din del av uppdrag {number} är klar. Tack!',
  'said.personalLanguage':
    'I den här chatten svarar jag på det språk som din Teams är inställd på. Gruppens språk väljer ordföranden i gruppens chatt.',

  'refusal.rights.chairOrSecretary':
    'Det kan bara ordföranden eller sekreteraren göra{who, select, none {} other { ({who})}}. Inget har ändrats.',
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
  'refusal.owner.missing': 'Välj först vem som ska ansvara.',
  'refusal.owner.alreadyGiven': 'Uppdrag {number} har redan fått en ansvarig.',
  'refusal.owner.nameTooLong': 'Namnet är för långt: högst {limit} tecken. Inget har antecknats.',
  'refusal.owner.tooMany':
    'Högst {limit} ansvariga får plats på ett uppdrag. Skriv ”alla” om det gäller alla. Inget har antecknats.',
  'refusal.due.missing': 'Välj ett datum, eller ett annat svar på när det ska vara klart.',
  'refusal.meeting.unreadable':
    'Jag ser inte vilken dag och tid du menar. Skriv till exempel: nästa möte 2027-01-14 13:00',
  'refusal.meeting.past': 'Den tiden har redan varit. Inget har ändrats.',
  'refusal.round.nothing':
    'Inget har delats ut sedan förra avstämningen, så det finns inget att stämma av.',
  'refusal.round.closed': 'Den avstämningen är stängd. Svaret har inte räknats.',
  'refusal.round.nobodyChosen': 'Välj för vem du svarar. De som redan svarat själva ändras inte.',
  'refusal.role.nobodyNamed':
    'Skriv vem, till exempel: ordförande @namn. Det måste vara någon i chatten.',
  'refusal.card.otherGroup': 'Det kortet hör till en annan grupp. Inget har ändrats.',
  'refusal.card.unknown':
    'Det här kortet är för gammalt för att användas. Skriv ”hjälp” så ser du vad du kan göra.',
  'refusal.chat.groupOnly':
    'Det gör du i gruppens chatt, så att alla ser det. Här kan du skriva ”mina uppdrag”.',

  fault:
    'Något gick fel hos mig. Det du redan fått ett kort på är sparat; prova igen om en liten stund. (Referens {reference})',
} as const;
