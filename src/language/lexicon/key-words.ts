/** Words that meaning hangs on, folded: a slip in one of them is put right. */
export const KEY_WORDS: readonly string[] = `
  uppdrag uppdraget uppdragen uppgift uppgifter uppgiften atagande ataganden beslut beslutet besluten beslutade
  beslutat beslutar besluta beslutades beslutas bestamde bestamt narvarande franvarande forhinder bordlagg bordlagga
  bordlaggs bordlagger punkt punkten punkter punkterna dagordning dagordningen agenda agendan minnesanteckningar
  minnesanteckningarna motesanteckningar anteckningar anteckningarna protokoll protokollet nasta avstamning
  avstamningen slutrunda ansvarar ansvarig ansvariga sekreterare sekreteraren ordforande ordforanden notera anteckna
  forlang forlanga forsenade forsenat forsenad flytta parkera avvakta skicka skickar kontakta kontaktar
  styrgruppen beredningsgruppen samverkansgruppen arbetsgruppen personuppgifter importera exportera radera
  installningar paminnelser paminnelse paminnelserna paminn hjalp angra svenska engelska deadline senast vecka
  januari februari september oktober november december augusti mandag tisdag onsdag torsdag fredag lordag sondag
  sommaren varterminen hostterminen lopande snarast imorgon aterkommer aterkopplar sammanstaller ansvaret
  handlingsplan handlingsplanen statistik sammankallar kommande tillsvidare manadsskiftet midsommar halsan
  skulle forsenat bordlaggas protokollfor protokollforas vidarebefordra formedla samtliga forbered paminnelsen
  avstamma stamma minnesanteckning foljande handlingar elevhalsan socialtjansten habiliteringen vardcentralen
  tomorrow meeting minutes decision decisions decided assignment assignments reminder reminders attendance absent
  postpone reassign overdue responsible settings language english swedish forward forget delete export import
  february january thursday wednesday tuesday saturday friday monday secretary agreed contact prepare
  `
  .split(/\s+/)
  .filter((word) => word !== '');
