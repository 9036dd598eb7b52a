/** Swedish words for reminders, what is answered to them, and what people can choose. */
export const svReminders = {
  'reminder.heading': 'Inför mötet {date} kl. {time}',
  'reminder.dayHeading': 'Påminnelse {date}',
  'reminder.intro':
    '{name}, i {group} har du {count, plural, one {ett uppdrag} other {# uppdrag}} kvar:',
  'reminder.introMeeting':
    '{name}, i {group} har du {count, plural, one {ett uppdrag} other {# uppdrag}} kvar inför mötet {date} kl. {time}:',
  'reminder.introDay':
    '{name}, i {group} gäller det {count, plural, one {ett uppdrag} other {# uppdrag}}:',
  'reminder.overdue': 'skulle ha varit klart {date}',
  'reminder.ongoing': 'löpande: hur går det?',
  'reminder.unconfirmed': 'du har inte sagt ja än',
  'reminder.how':
    'Tryck Klart när något är gjort. Skriv ”mina uppdrag” för att se allt, ”påminnelser” för att välja vad du får.',
  'reminder.howToChoose': 'Skriv ”påminnelser” för att välja vad du får.',
  'reminder.inGroup':
    'Skrivs här till dem som inte har appen. Lägg till den så kommer påminnelsen bara till dig.',
  'reminder.moreButton': 'Annat {number}',
  'reminder.confirmButton': 'Ja, jag tar {number}',
  'reminder.tomorrowButton': 'Påminn mig i morgon',
  'reminder.nextWeekButton': 'Påminn mig nästa vecka',
  'reminder.itemHeading': 'Uppdrag {number}',
  'reminder.timeButton': 'Hinner inte – be om mer tid',
  'reminder.toLabel': 'Lämna över till',
  'reminder.giveButton': 'Lämna över',
  'reminder.backButton': 'Tillbaka',

  'reminder.said.asked': 'Det är skickat till gruppen, där ordföranden svarar.',
  'reminder.said.given': 'Du har lämnat över till {name}, som tillfrågas.',
  'reminder.said.snoozed': 'Du får höra om det igen {day}.',
  'deed.time.asked': 'mer tid begärdes för uppdrag {number}',
  'deed.time.answered': 'en begäran om mer tid för uppdrag {number} besvarades',

  'digest.heading': 'Så står det till i {group} inför mötet {date}',
  'digest.open':
    '{count, plural, =0 {Inga öppna uppdrag.} one {Ett öppet uppdrag.} other {# öppna uppdrag.}}',
  'digest.late':
    '{count, plural, one {Ett är} other {# är}} försenade, och de ansvariga har påmints tre gånger:',
  'digest.unclear': 'Otydligt enligt avstämningen:',
  'digest.unconfirmed': 'Väntar på ett ja:',
  'digest.ownerless': 'Utan ansvarig:',
  'digest.deferred': 'Bordlagt:',
  'digest.agendaEmpty': 'Dagordningen är tom.',
  'digest.unreached': 'Kan inte nås enskilt, påminns i gruppens chatt: {names}.',
  'digest.agendaMissing': '{group} har ingen dagordning än inför mötet {date}',
  'digest.agendaHow': 'Skriv ”dagordning” och punkterna, en på varje rad, i gruppens chatt.',
  'digest.notSet': 'Nästa möte i {group} är inte bestämt (senast {date})',
  'digest.notSetHow': 'Skriv till exempel ”nästa möte 2027-01-14 13:00” i gruppens chatt.',

  'forward.heading': 'Att skicka vidare till {name}, som inte är med i chatten',
  'forward.text': 'Hej {name}! Det här väntar vi på från dig i {group}:',
  'forward.end': 'Hör av dig om något är oklart.',

  'time.heading': 'Någon ber om mer tid',
  'time.intro': '{name} hinner inte och ber om mer tid:',
  'time.dateLabel': 'Ny dag',
  'time.dateButton': 'Ge den dagen',
  'time.meetingButton': 'Till nästa möte',
  'time.refuseButton': 'Låt det stå',
  'time.how': 'Ordföranden eller sekreteraren svarar.',
  'time.given': '{name} svarade: {due}.',
  'time.kept': '{name} svarade: tiden står fast.',
  'time.asked': '{name} ber om mer tid',

  'comments.heading': 'Synpunkter på anteckningarna från mötet {date}',
  'comments.until': 'Lämna synpunkter senast {date}.',
  'comments.none': 'Ingen sista dag är bestämd.',
  'comments.saidBy': 'Bestämt av {name} {date} kl. {time}',
  'comments.how':
    'Alla i gruppen påminns en arbetsdag innan. En ny dag sägs på samma sätt; ”ångra” tar tillbaka den.',
  'comments.closing':
    'Synpunkter på anteckningarna i {group} från mötet {meeting} lämnas senast {date}',
  'deed.comments.set': 'sista dag för synpunkter bestämdes',
  'refusal.comments.noMeeting':
    'Gruppen har inte haft något möte än, så det finns inga anteckningar att lämna synpunkter på.',
  'refusal.comments.past':
    'Den dagen har varit. Skriv en dag som kommer, till exempel ”synpunkter på anteckningarna senast 5 december”.',
  'refusal.comments.unreadable':
    'Jag förstod inte till vilken dag. Skriv till exempel ”synpunkter på anteckningarna senast 5 december”.',

  'choose.heading': 'Dina påminnelser',
  'choose.groupHeading': 'Gruppens påminnelser',
  'choose.intro': 'Välj vad du vill få. Det gäller alla dina grupper.',
  'choose.groupIntro':
    'Det här gäller alla i gruppen. Var och en väljer själv mer: skriv ”påminnelser” till mig enskilt.',
  'choose.offNow': 'Något är avstängt.',
  'choose.allOnButton': 'Slå på allt igen',
  'choose.sorts': 'Vad',
  'choose.beforeMeeting': 'Inför möten',
  'choose.due': 'När något ska vara klart',
  'choose.overdue': 'När något är försenat (högst tre gånger)',
  'choose.ongoing': 'Löpande uppdrag, en gång per termin',
  'choose.unconfirmed': 'Uppdrag som väntar på ett ja',
  'choose.comments': 'När tiden för synpunkter på anteckningar går ut',
  'choose.chair': 'Till ordföranden: läget inför mötet',
  'choose.groups': 'Från grupperna',
  'choose.leads': 'Påminn inför mötet',
  'refusal.reminders.days':
    'Skriv hur många dagar före mötet, högst 60: till exempel ”påminn mig 3 dagar före mötet”.',
  'choose.ownLeads': 'Påminn mig inför möten (inget valt: som gruppen har bestämt)',
  'choose.saidAlone': 'Det är ordnat och gäller bara dig. Jag har skrivit till dig enskilt.',
  'choose.saidHere': 'Det är ordnat och gäller bara dig.',
  'choose.ownGroup': 'Dina påminnelser från en grupp',
  'choose.ownGroupOff': 'Du får inga påminnelser från {group}.',
  'choose.ownGroupOn': 'Du får påminnelser från {group}.',
  'choose.ownGroupOnButton': 'Slå på dem igen',
  'choose.ownGroupOffButton': 'Stäng av dem',
  'choose.saveButton': 'Spara',
  'choose.how': 'Det som är avstängt kan du slå på igen med ett tryck.',
  'choose.leadDays': '{days, plural, =0 {samma dag} one {# dag innan} other {# dagar innan}}',
} as const;
