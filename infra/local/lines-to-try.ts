const daysAhead = 3;

/** Five lines that show what the bot does, with names from the fictional group. */
export function linesToTry(today: Date = new Date()): string[] {
  const meetingDay = new Date(today);
  meetingDay.setDate(meetingDay.getDate() + daysAhead);
  // The Swedish way to write a date is the ISO way.
  const date = meetingDay.toLocaleDateString('sv-SE');
  return [
    '@Avstämning beslut Handlingsplanen antas',
    '@Avstämning uppdrag @Megan kallar skolan till en gemensam genomgång till nästa möte',
    `@Avstämning nästa möte ${date} 13:00`,
    '@Avstämning kort avstämning',
    'mina uppdrag',
  ];
}
