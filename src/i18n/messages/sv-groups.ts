/** Swedish words for the group's dealings with others, and for its action plan. */
export const svGroups = {
  'link.heading': 'Kopplade grupper',
  'link.none': 'Ni är inte kopplade till någon grupp.',
  'link.how':
    'Ordföranden skriver ”koppla” och får en kod. Ordföranden i den andra gruppen skriver ”koppla” och koden där.',
  'link.howWhenLinked':
    'Skriv ”förmedla” för att skicka något till dem, eller ”koppla bort” och namnet för att sluta.',
  'link.code':
    'Koden är {code}. Be ordföranden i den andra gruppen skriva ”koppla {code}” i sin chatt, senast {date}. Den gäller en gång.',

  'relay.heading': 'Förmedlat {number}',
  'relay.receivedHeading': 'Förmedlat till oss',
  'relay.from': 'Från',
  'relay.askedBy': 'Skickat av',
  'relay.sentBy': 'Skickat av {name}, {date}',
  'relay.receivedNote': 'Kom {date}. Det står också på nästa dagordning.',
  'relay.stateSent': 'Skickat, inget svar ännu.',
  'relay.stateByName': 'Inte kopplad hit. {name} för det vidare.',
  'relay.stateTaken': 'Tas emot av {name}, {date}.',
  'relay.stateAnswered': 'Svar från {name}, {date}:',
  'relay.stateDeclined': 'Avböjt av {name}, {date}.',
  'relay.stateUnlinked': 'Kom inte fram: grupperna är inte längre kopplade.',
  'relay.becameAssignment': 'Tas emot av {name}, {date}, som uppdrag {number}.',
  'relay.answerLabel': 'Svar (eller varför ni avböjer)',
  'relay.takeButton': 'Ta emot',
  'relay.answerButton': 'Svara',
  'relay.declineButton': 'Avböj',
  'relay.assignButton': 'Gör till uppdrag',
  'relay.formHeading': 'Förmedla till andra grupper',
  'relay.formText': 'Vad ska de få?',
  'relay.formLinked': 'Till kopplade grupper',
  'relay.formOthers': 'Till andra grupper (namn, med komma mellan)',
  'relay.formContact': 'Vem för det vidare till dem?',
  'relay.formDue': 'När vill ni ha svar?',
  'relay.formDueNextMeeting': 'Till deras nästa möte',
  'relay.formHandOver': 'Uppdrag {number}',
  'relay.formHandOverTitle': 'Lämna över det: då är det inte längre vårt',
  'relay.formSendButton': 'Förmedla',

  'plan.heading': 'Handlingsplan{count, plural, =0 {} one {, en rad} other {, # rader}}',
  'plan.nothing':
    'Handlingsplanen är tom. Tryck Ny rad, eller klistra in en tabell efter ”handlingsplan”.',
  'plan.goal': 'Mål',
  'plan.activity': 'Aktivitet',
  'plan.followUp': 'Uppföljning',
  'plan.followedUp': 'Uppföljd {date}.',
  'plan.open': 'öppet',
  'plan.ended.done': 'klart',
  'plan.ended.dropped': 'struket',
  'plan.ended.handedOver': 'förmedlat vidare',
  'plan.ended.withdrawn': 'återtaget',
  'plan.whichRow': 'Vilken rad?',
  'plan.followedButton': 'Uppföljd',
  'plan.editButton': 'Ändra',
  'plan.withdrawButton': 'Stryk',
  'plan.newButton': 'Ny rad',
  'plan.formHeading': 'Ny rad i handlingsplanen',
  'plan.formEditHeading': 'Rad {number} i handlingsplanen',
  'plan.otherOwner': 'Andra ansvariga (namn, med komma mellan)',
  'plan.formFollowUp': 'När följs den upp?',
  'plan.formFollowUpExample': 'vårterminen 2027, i oktober, löpande …',

  'refusal.rights.chair':
    'Det kan bara ordföranden göra{who, select, none {. Skriv först ”ordförande @namn”} other { ({who})}}. Inget har ändrats.',
  'refusal.code.unknown':
    'Den koden känner jag inte till. Be den andra gruppens ordförande om en ny.',
  'refusal.code.expired':
    'Koden har gått ut. Be den andra gruppens ordförande om en ny. Inget har ändrats.',
  'refusal.code.used':
    'Koden är redan använd, och varje kod gäller en gång. Be om en ny. Inget har ändrats.',
  'refusal.code.ownGroup': 'Koden kommer härifrån. Den används i den andra chatten.',
  'refusal.code.otherTenant':
    'Koden kommer från en annan organisations Teams och kan inte användas här. Inget har ändrats.',
  'refusal.link.already': 'Ni är redan kopplade till {name}. Inget har ändrats.',
  'refusal.link.unknown': 'Ni är inte kopplade till {name}. Inget har ändrats.',
  'refusal.link.tooMany': 'En grupp kan kopplas till högst {limit} andra. Inget har ändrats.',
  'refusal.relay.nobody': 'Välj eller skriv vilka grupper det ska till. Inget har skickats.',
  'refusal.relay.tooMany': 'Högst {limit} grupper på en gång. Inget har skickats; dela upp det.',
  'refusal.relay.unlinked': 'Den gruppen är inte längre kopplad till er. Inget har skickats.',
  'refusal.relay.settled': 'Gruppen har redan sagt vad den gör med det. Inget har ändrats.',
  'refusal.plan.nothing':
    'Jag hittar inga rader. Klistra in tabellen efter ”handlingsplan”, en rad för varje.',
  'refusal.plan.unknown': 'Det finns ingen rad {number} i handlingsplanen. Inget har ändrats.',
  'refusal.plan.tooMany':
    'Högst {limit} rader på en gång. Inget har antecknats; dela upp tabellen.',
  'deed.series.moved': 'serien flyttades till en ny chatt',
  'link.seriesCode':
    'Koden är {code}. Skriv ”fortsätt {code}” i den nya chatten, senast {date}, så fortsätter gruppen där med allt den har. Den gäller en gång.',
  'link.seriesMoved': '{name} fortsätter här. Uppdrag, beslut och nästa dagordning följer med.',
  'refusal.series.notEmpty':
    'I den här chatten finns redan sådant som är antecknat. En serie kan bara fortsätta i en ny chatt. Inget har ändrats.',
  'refusal.chat.moved': 'Den här gruppen fortsätter i en annan chatt. Inget har ändrats här.',
  'refusal.chat.moving':
    'En annan chatts serie fortsätter här, och flytten pågår. Inget har antecknats; skriv igen om en minut.',
  'cadence.label': 'Mötesrytm',
  'cadence.proposal': 'Förslag: {date} kl. {time}',
  'cadence.skipped': 'Utan möte sedan sist: {days}.',
  'cadence.moreSkipped': '{count} till',
  'cadence.confirmButton': 'Bekräfta',
  'cadence.otherDate': 'Eller en annan dag',
  'cadence.otherTime': 'Klockan',
  'cadence.setButton': 'Bestäm den dagen',
  'refusal.cadence.unreadable':
    'Jag ser inte hur ofta ni ses. Skriv till exempel: mötesrytm första onsdagen i månaden kl. 13',
  'roles.workingGroup': 'Arbetsgrupp {name}',
  'roles.convened': '{names} (sammankallande {convenor})',
  'refusal.settings.tooMany': 'Högst {limit} får plats. Inget har ändrats.',
  'refusal.settings.unreadable':
    'Jag ser inte vilka du menar. Skriv till exempel ”arbetsgrupp Konferensen: Åsa, Maja och Stina, sammankallande Åsa”.',
} as const;
