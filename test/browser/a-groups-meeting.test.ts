import { it } from 'vitest';
import { takesPictures } from '../support/playground/take-picture.js';
import { answersInTheRound, closesTheRound, opensTheRound } from './closing-round.js';
import { guides, speaksEnglish } from './guidance.js';
import { finishesInTheGroup, finishesInThePersonalChat } from './own-items.js';
import { givesAnOwner, recordsADecision, recordsAssignments, recordsWithAForm } from './records.js';
import { picturesAReminder, remindsEveryone, remindsNobodyTwice } from './reminders.js';
import { keepsEverything } from './restart.js';
import { setsMeeting, setsRoles } from './settings.js';
import { tellStory } from './tell-story.js';

tellStory("a group's record, from npm run dev to the browser", ({ story, ...telling }) => {
  it('records a decision with a number', () => recordsADecision(story()));
  it('records who does what, whoever that is', () => recordsAssignments(story()));
  it('gives an assignment that nobody has an owner, on its card', () => givesAnOwner(story()));
  it('asks with a form for what was not said', () => recordsWithAForm(story()));
  it('knows who leads and who writes', () => setsRoles(story()));
  it('sets the next meeting', () => setsMeeting(story()));
  it('reminds everyone once, of their own', () => remindsEveryone(story()));
  it('asks in a closing round whether it is clear', () => opensTheRound(story()));
  it('takes answers from members and for those in the room', () => answersInTheRound(story()));
  it('sums up the round', () => closesTheRound(story()));
  it('shows and finishes own assignments in the group', () => finishesInTheGroup(story()));
  it('shows and finishes them in the personal chat', () => finishesInThePersonalChat(story()));

  it('remembers everything after Ctrl-C and a new start', async () => {
    await telling.restart();
    await keepsEverything(story());
  });
  it('guides whoever asks or writes what it does not understand', () => guides(story()));
  it('does not remind again', () => remindsNobodyTwice(story()));
  it('speaks English where the chair says so', () => speaksEnglish(story()));
  it('has logged no error', () => {
    telling.expectNoErrors();
  });
  it.runIf(takesPictures)('is pictured: a reminder', () => picturesAReminder(story()));
});
