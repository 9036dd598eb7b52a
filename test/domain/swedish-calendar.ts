/**
 * The weekdays of 2026 to 2028 on which offices in Sweden are closed, and those that end at
 * noon since the next day is such a one. Written down from almanacs, not computed.
 */
export const QUIET_WEEKDAYS: readonly string[] = [
  '2026-01-01', // nyårsdagen, torsdag
  '2026-01-06', // trettondedag jul, tisdag
  '2026-04-03', // långfredagen
  '2026-04-06', // annandag påsk
  '2026-05-01', // första maj, fredag
  '2026-05-14', // Kristi himmelsfärdsdag
  '2026-06-19', // midsommarafton
  '2026-12-24', // julafton, torsdag
  '2026-12-25', // juldagen, fredag
  '2026-12-31', // nyårsafton, torsdag
  '2027-01-01', // nyårsdagen, fredag
  '2027-01-06', // trettondedag jul, onsdag
  '2027-03-26', // långfredagen
  '2027-03-29', // annandag påsk
  '2027-05-06', // Kristi himmelsfärdsdag
  '2027-06-25', // midsommarafton
  '2027-12-24', // julafton, fredag
  '2027-12-31', // nyårsafton, fredag
  '2028-01-06', // trettondedag jul, torsdag
  '2028-04-14', // långfredagen
  '2028-04-17', // annandag påsk
  '2028-05-01', // första maj, måndag
  '2028-05-25', // Kristi himmelsfärdsdag
  '2028-06-06', // nationaldagen, tisdag
  '2028-06-23', // midsommarafton
  '2028-12-25', // juldagen, måndag
  '2028-12-26', // annandag jul, tisdag
];

export const SHORT_WEEKDAYS: readonly string[] = [
  '2026-01-05', // trettondagsafton, måndag
  '2026-04-02', // skärtorsdagen
  '2026-04-30', // valborgsmässoafton, torsdag
  '2026-05-13', // onsdagen före Kristi himmelsfärd
  '2026-06-05', // fredagen före nationaldagen
  '2026-06-18', // torsdagen före midsommarafton
  '2026-10-30', // fredagen före alla helgons dag
  '2026-12-23', // onsdagen före julafton
  '2026-12-30', // onsdagen före nyårsafton
  '2027-01-05', // trettondagsafton, tisdag
  '2027-03-25', // skärtorsdagen
  '2027-04-30', // valborgsmässoafton, fredag
  '2027-05-05', // onsdagen före Kristi himmelsfärd
  '2027-06-24', // torsdagen före midsommarafton
  '2027-11-05', // fredagen före alla helgons dag
  '2027-12-23', // torsdagen före julafton
  '2027-12-30', // torsdagen före nyårsafton
  '2028-01-05', // trettondagsafton, onsdag
  '2028-04-13', // skärtorsdagen
  '2028-05-24', // onsdagen före Kristi himmelsfärd
  '2028-06-05', // måndagen före nationaldagen
  '2028-06-22', // torsdagen före midsommarafton
  '2028-11-03', // fredagen före alla helgons dag
];
