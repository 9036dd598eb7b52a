import { expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';

const context = { today: '2026-04-29', nextMeeting: '2026-06-03', people: null };

it.each([
  ['möte start', 'start_meeting'],
  ['nu börjar vi mötet', 'start_meeting'],
  ['mötet är slut', 'end_meeting'],
  ['end meeting', 'end_meeting'],
  ['ordförande @Anna', 'set_role'],
  ['chair @Anna', 'set_role'],
  ['roll samordnare @Anna', 'set_role'],
  ['vi ses första onsdagen i månaden', 'set_cadence'],
  ['mötesrytm: var tredje vecka', 'set_cadence'],
  ['vi ses två gånger per termin', 'set_cadence'],
  ['ändra uppdrag 3: ny text', 'edit_item'],
  ['ändra beslut 2: ny text', 'edit_item'],
  ['ersätt beslut 2 med vi ses i maj', 'replace_decision'],
  ['beslut 5 ersätter beslut 2', 'replace_decision'],
  ['stryk uppdrag 3', 'drop_item'],
  ['uppdrag 3 är inte aktuellt längre', 'drop_item'],
  ['öppna uppdrag 3 igen', 'reopen_item'],
  ['lägg till punkt Budget efter punkt 4', 'edit_agenda'],
  ['flytta punkt 7 till 3', 'edit_agenda'],
  ['stryk punkt 5', 'edit_agenda'],
  ['punkt 4 heter Ekonomi', 'edit_agenda'],
  ['nästa punkt', 'next_item'],
  ['gå vidare', 'next_item'],
  ['punkt 4 klar', 'handled'],
  ['punkten är färdigbehandlad', 'handled'],
  ['arbetsgrupp Konferensen: Åsa, Maja och Stina, sammankallande Åsa', 'working_group'],
  ['koppla', 'link_group'],
  ['koppla BCDFGHJK', 'link_group'],
  ['koppla bort Söder', 'link_group'],
  ['fortsätt BCDFGHJK', 'link_group'],
  ['flytta serien', 'link_group'],
  ['ja jag tar uppdrag 3', 'confirm_item'],
  ['bekräfta 3', 'confirm_item'],
  ['handlingsplan', 'action_plan'],
  ['handlingsplan: mål | aktivitet | när | ansvar | uppföljning', 'action_plan'],
])('"%s" means %s', (text, intent) => {
  expect(understand(text, context).intent).toBe(intent);
});
