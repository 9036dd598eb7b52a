import { it } from 'vitest';
import {
  beginsByPressing,
  closesWithTheRound,
  opensTheNext,
  pastesTheAgenda,
  putsOffTheNext,
  recordsOnTheAgenda,
  showsTheNextAgenda,
  UNTIL_NEXT,
} from './whole-meeting.js';
import { tellStory } from './tell-story.js';

tellStory('a whole meeting, led by pressing', ({ story, restart, expectNoErrors }) => {
  it('makes a pasted list the agenda', () => pastesTheAgenda(story()));
  it('begins, and goes to the first item', () => beginsByPressing(story()));
  it('records on the card of the agenda, with a card for the item', () =>
    recordsOnTheAgenda(story()));
  it('puts off the next item, with the reason', () => putsOffTheNext(story()));
  it('asks the round, and ends the meeting with it', () => closesWithTheRound(story()));
  it('brings what was put off and promised to the next meeting', () => showsTheNextAgenda(story()));
  it('opens the next meeting, a month later, with both', async () => {
    await restart(UNTIL_NEXT);
    await opensTheNext(story());
  });
  it('has logged no error', expectNoErrors);
});
