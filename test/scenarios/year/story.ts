import type { Chat } from '../../support/teams-simulator/chat.js';
import { nextMonday, onOrAfter, shift } from './days.js';
import type { Due, Expectation, GroupModel, Task } from './expectation.js';
import type { town, Told } from './town.js';

type Town = Awaited<ReturnType<typeof town>>;

const PEOPLE = { 'Anna Berg': '', 'Bo Ek': '', 'Cia Dal': '', 'Dan Frö': '', 'Eva Hed': '' };
export const NAMES = Object.keys(PEOPLE);

const WORDS: Readonly<Record<string, string>> = {
  nextMeeting: ' till nästa möte',
  ongoing: ' löpande',
  none: '',
};

/** A group as the story drives it: what is written in its chat, and what the model then knows. */
export class GroupStory {
  constructor(
    private readonly town: Town,
    private readonly expectation: Expectation,
    readonly chat: Chat,
    readonly model: GroupModel,
  ) {}

  private async chairSays(line: string, mentioned: readonly string[] = []): Promise<void> {
    const mentions = mentioned.map((name) => this.town.person(name));
    await this.chat.says(this.town.person(this.model.chair), line, { mentions });
    await this.town.idle();
  }

  async handsOut(day: string, owners: readonly string[] | 'alla', due: Due): Promise<void> {
    const who = owners === 'alla' ? 'alla' : owners.map((name) => `@${name}`).join(' ');
    const when = typeof due === 'object' ? ` senast ${due.date}` : (WORDS[due] ?? '');
    await this.chairSays(
      `uppdrag ${who} skriver rapporten${when}`,
      owners === 'alla' ? [] : owners,
    );
    const { held, next } = this.model;
    // The first record of a day is a meeting, unless one is set for later.
    if (held.at(-1) !== day && (next === null || next.day <= day)) {
      held.push(day);
      this.model.next = null;
    }
    this.model.tasks.push({
      number: this.model.tasks.length + 1,
      owners: owners === 'alla' ? [...this.model.members] : [...owners],
      forEveryone: owners === 'alla',
      due,
      recordedOn: day,
      meeting: this.model.held.length,
      unconfirmed: null,
      done: new Set(),
      ended: false,
    });
  }

  async setsMeeting(day: string, next: string): Promise<void> {
    await this.chairSays(`nästa möte ${next} 13:00`);
    const setOn = this.model.next?.day === next ? this.model.next.setOn : day;
    this.model.next = { day: next, setOn };
  }

  async meets(day: string): Promise<void> {
    await this.chairSays('möte start');
    this.model.held.push(day);
    this.model.next = null;
  }

  async ends(): Promise<void> {
    await this.chairSays('möte slut');
  }

  async does(name: string, number: number): Promise<void> {
    await this.chat.says(this.town.person(name), `klart ${number}`);
    await this.town.idle();
    const task = this.task(number);
    task.done.add(name);
    task.ended = task.owners.every((owner) => task.done.has(owner)) || task.owners.length === 1;
  }

  async loses(name: string): Promise<void> {
    await this.chat.leaves(this.town.person(name));
    await this.town.idle();
    this.model.members = this.model.members.filter((member) => member !== name);
    for (const task of this.model.tasks) task.owners = task.owners.filter((one) => one !== name);
  }

  async gains(name: string): Promise<void> {
    await this.chat.joins(this.town.person(name));
    await this.town.idle();
    this.model.members.push(name);
    for (const task of this.model.tasks) if (task.forEveryone) task.owners.push(name);
  }

  /** Everything in a reminder, until the next working day or the week after. */
  async snoozes({ who, message, read }: Told, day: string, until: 'i morgon' | 'nästa vecka') {
    const chat = this.town.alone(who);
    await chat.clicks(this.town.person(who), message, `Påminn mig ${until}`);
    const on = onOrAfter(until === 'i morgon' ? shift(day, 1) : nextMonday(day));
    for (const [group, numbers] of Object.entries(read.items)) {
      for (const number of numbers) {
        this.expectation.snoozes = this.expectation.snoozes.filter(
          (one) => one.who !== who || one.group !== group || one.number !== number,
        );
        this.expectation.snoozes.push({ who, group, number, until: on });
      }
    }
  }

  async handsOver({ who, message }: Told, day: string, number: number, to: string): Promise<void> {
    const chat = this.town.alone(who);
    const presser = this.town.person(who);
    await chat.clicks(presser, message, `Annat ${number}`);
    const view = JSON.stringify(chat.view(presser, message));
    const choice = new RegExp(`"title":"${to}","value":"([^"]+)"`).exec(view)?.[1] ?? '';
    await chat.clicks(presser, message, 'Lämna över', { to: choice });
    await this.town.idle();
    const task = this.task(number);
    task.owners = task.owners.map((owner) => (owner === who ? to : owner));
    task.unconfirmed = { name: to, since: day };
  }

  task(number: number): Task {
    const found = this.model.tasks.find((task) => task.number === number);
    if (!found) throw new Error(`there is no task ${number}`);
    return found;
  }
}
