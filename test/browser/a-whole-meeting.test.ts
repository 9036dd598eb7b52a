import { it } from 'vitest';
import {
  beginsByPressing,
  closesWithTheRound,
  pastesTheAgenda,
  putsOffTheNext,
  recordsOnTheAgenda,
  showsTheNextAgenda,
} from './whole-meeting.js';
import { tellStory } from './tell-story.js';

tellStory('a whole meeting, led by pressing', ({ story, expectNoErrors }) => {
  it('makes a pasted list the agenda', () => pastesTheAgenda(story()));
  it('begins, and goes to the first item', () => beginsByPressing(story()));
  it('records on the card of the agenda, with a card for the item', () =>
    recordsOnTheAgenda(story()));
  it('puts off the next item, with the reason', () => putsOffTheNext(story()));
  it('asks the round, and ends the meeting with it', () => closesWithTheRound(story()));
  it('brings what was put off and promised to the next meeting', () => showsTheNextAgenda(story()));
  it('has logged no error', expectNoErrors);
});
