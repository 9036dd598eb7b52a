import { expect, it } from 'vitest';
import { agendaGroup } from '../support/agenda-group.js';

it('what was put off comes back with the reason, and is taken up once', async () => {
  const { chat, karin, reads, idle, daysLater, errors } = await agendaGroup();
  await chat.says(karin, 'möte start');
  await chat.says(karin, 'dagordning:\n1. Skolfrånvaro\n2. Nya lokaler');
  await chat.says(karin, 'punkt 2');
  await chat.says(karin, 'bordlägg punkt 2 eftersom underlag saknas');
  await idle();
  expect(chat.reads(karin, chat.last)).toMatch(/Punkt 2\nNya lokaler\nBordlagt 1/);
  expect(await reads()).toContain('2. Nya lokaler (bordlagd)');
  await chat.says(karin, 'möte slut');

  daysLater(35);
  await chat.says(karin, 'möte start');
  expect(await reads()).toMatch(/3\. Nya lokaler\nBordlagd 5 november: underlag saknas/);
  await chat.says(karin, 'punkt 3');
  await chat.says(karin, 'möte slut');
  daysLater(28);
  await chat.says(karin, 'möte start');
  expect(await reads()).toMatch(/Möte 3/);
  expect(await reads()).not.toContain('Nya lokaler');
  expect(errors()).toEqual([]);
});

it('what is put off again waits once, with the latest reason', async () => {
  const { chat, karin, reads, idle, daysLater, errors } = await agendaGroup();
  await chat.says(karin, 'möte start');
  await chat.says(karin, 'dagordning:\n1. Skolfrånvaro\n2. Nya lokaler');
  await chat.says(karin, 'bordlägg punkt 2 eftersom underlag saknas');
  await chat.says(karin, 'möte slut');
  daysLater(35);
  await chat.says(karin, 'möte start');
  await idle();
  await chat.says(karin, 'bordlägg punkt 3 eftersom hyran inte är klar');
  await chat.says(karin, 'möte slut');
  daysLater(28);
  await chat.says(karin, 'möte start');
  const read = await reads();
  expect(read).toMatch(/Nya lokaler\nBordlagd 10 december: hyran inte är klar/);
  expect(read.split('Nya lokaler')).toHaveLength(2);
  expect(errors()).toEqual([]);
});

it('each word for putting off has its target, reason and condition', async () => {
  const { chat, karin, idle, daysLater, reads, errors } = await agendaGroup();
  await chat.says(karin, 'möte start');
  await chat.says(karin, 'dagordning:\n1. Lokaler\n2. Budget\n3. Konferensen\n4. Rutinen');
  const puts = async (line: string) => {
    await chat.says(karin, line);
    await idle();
    return chat.reads(karin, chat.last);
  };
  expect(await puts('skjut upp punkt 1 till mars eftersom hyran inte är klar')).toContain(
    'första mötet i mars 2027 eller senare · hyran inte är klar',
  );
  expect(await puts('parkera punkt 2')).toContain('tills någon tar upp det');
  expect(await puts('avvakta med punkt 3 tills utredningen är klar')).toContain(
    'tills utredningen är klar',
  );
  expect(await puts('bordlägg punkt 4 eftersom tiden tog slut')).toContain('tiden tog slut');
  await chat.says(karin, 'möte slut');
  daysLater(28);
  await chat.says(karin, 'möte start');
  const december = await reads();
  expect(december).toMatch(/Rutinen\nBordlagd 5 november: tiden tog slut/);
  expect(december).not.toMatch(/Lokaler|Budget/);
  await chat.says(karin, 'möte slut');
  daysLater(100);
  await chat.says(karin, 'möte start');
  expect(await reads()).toMatch(/Lokaler\nBordlagd 5 november: hyran inte är klar/);
  expect(errors()).toEqual([]);
});

it('is the item itself that is put off, named in another form and in plain words', async () => {
  const { chat, karin, reads, idle, errors } = await agendaGroup();
  await chat.says(karin, 'möte start');
  await chat.says(karin, 'dagordning:\n1. Skolfrånvaro\n2. Lokaler');
  await chat.says(karin, 'hinner inte med lokalerna idag, vi tar dem nästa gång');
  await idle();
  expect(await reads()).toMatch(/Lokaler[^\n]*\n[^\n]*[Bb]ordlagd|Lokaler[^\n]*bordlagd/);
  expect(errors()).toEqual([]);
});

it('what is parked waits until somebody takes it up, by a line or by a press', async () => {
  const { chat, karin, megan, bo, reads, idle, daysLater, errors } = await agendaGroup();
  await chat.says(karin, 'möte start');
  await chat.says(karin, 'dagordning:\n1. Lokaler\n2. Budget\n3. Konferensen');
  await chat.says(karin, 'parkera punkt 1');
  await chat.says(karin, 'parkera punkt 2 eftersom siffrorna saknas');
  await chat.says(karin, 'skjut upp punkt 3 till mars');
  await chat.says(karin, 'möte slut');
  daysLater(28);
  await chat.says(karin, 'möte start');
  expect(await reads()).not.toMatch(/Lokaler|Budget|Konferensen/);

  await chat.says(megan, 'ta upp den parkerade frågan om budget');
  await idle();
  expect(chat.reads(karin, chat.last)).toBe('”Budget” står nu på dagordningen.');
  expect(await reads()).toMatch(/Budget\nBordlagd 5 november: siffrorna saknas/);
  await chat.says(bo, 'ta upp bordlagt 2');
  expect(chat.reads(karin, chat.last)).toContain('kommer med på dagordningen av sig själv');
  await chat.says(bo, 'ta upp den parkerade frågan om flytten');
  expect(chat.reads(karin, chat.last)).toContain('Det finns inget bordlagt ”flytten” här');

  await chat.says(megan, 'ångra');
  expect(chat.reads(karin, chat.last)).toBe('Ångrat: bordlagt 2 togs upp igen.');
  expect(await reads()).not.toContain('Budget');
  await chat.says(bo, 'vad är parkerat?');
  const list = chat.last;
  expect(chat.reads(bo, list)).toMatch(/Bordlagt 2/);
  await chat.clicks(bo, list, { verb: 'deferral.take-up', data: { number: 2 } });
  await idle();
  expect(await reads()).toMatch(/Budget\nBordlagd 5 november: siffrorna saknas/);
  await chat.says(karin, 'ta upp bordlagt 3');
  expect(await reads()).toMatch(/Konferensen\nBordlagd 5 november/);
  await chat.says(karin, 'möte slut');

  // What came onto an agenda and was not come to is still there at the next.
  daysLater(28);
  await chat.says(karin, 'möte start');
  expect((await reads()).split('Budget')).toHaveLength(2);
  expect(errors()).toEqual([]);
});
