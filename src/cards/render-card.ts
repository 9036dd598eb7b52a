import type { CardContent } from '../domain/card-content.js';
import type { Language } from '../domain/group.js';
import { agendaView } from './agenda-card.js';
import { answerView } from './answer-card.js';
import { assignmentView } from './assignment-card.js';
import { commentsView } from './comments-card.js';
import { decisionView } from './decision-card.js';
import { deferralView } from './deferral-card.js';
import { DETAILS, fitsInTeams, FULL_DETAIL } from './detail.js';
import { helpView, welcomeView } from './help-card.js';
import { itemView } from './item-card.js';
import { linksView } from './links-card.js';
import { myItemsView } from './my-items-card.js';
import { nextMeetingView } from './next-meeting-card.js';
import { ownGroupView } from './own-group-card.js';
import { planView } from './plan-card.js';
import { planFormView } from './plan-form-card.js';
import { receivedRelayView } from './received-relay-card.js';
import { recordFormView } from './record-form-card.js';
import { recordListView } from './record-list-card.js';
import { relayView } from './relay-card.js';
import { relayFormView } from './relay-form-card.js';
import { reminderView } from './reminder-card.js';
import { moreTimeView } from './more-time-card.js';
import { reminderItemView } from './reminder-item-card.js';
import { reminderSettingsView } from './reminder-settings-card.js';
import { rolesView } from './roles-card.js';
import { roundView } from './round-card.js';
import { roundSummaryView } from './round-summary-card.js';
import { successorView } from './successor-card.js';
import { unsureView } from './unsure-card.js';
import { fillTemplate, type Card, type CardView, type TemplateName } from './template.js';
import { wordsFor, type Words } from './words.js';

export interface CardSettings {
  readonly zone: string;
  readonly reminderLeadDays: readonly number[];
}

export interface RenderedCard {
  readonly card: Card;
  /** The card in one text: for notifications, and where a card cannot be shown. */
  readonly summary: string;
}

/** A card's content as Adaptive Card JSON, in the language that it is for. */
export function renderCard(content: CardContent, settings: CardSettings): RenderedCard {
  const words = wordsFor(languageOf(content), settings.zone);
  const render = (detail = FULL_DETAIL) => {
    const [template, view] = viewOf(content, words, settings, detail);
    return { card: fillTemplate(template, view), summary: view.summary };
  };
  let rendered = render();
  for (const detail of DETAILS) {
    if (fitsInTeams(rendered.card)) break;
    rendered = render(detail);
  }
  return rendered;
}

/** What a template is filled with for a content; exported so that samples can be made from it. */
export function viewOf(
  content: CardContent,
  words: Words,
  settings: CardSettings,
  detail = FULL_DETAIL,
): readonly [TemplateName, CardView] {
  switch (content.card) {
    case 'decision':
      return ['decision', decisionView(content.decision, words)];
    case 'assignment':
      return ['assignment', assignmentView(content, words)];
    case 'round':
      return ['round', roundView(content, words, detail)];
    case 'roundSummary':
      return ['round-summary', roundSummaryView(content, words, detail)];
    case 'deferral':
      return ['deferral', deferralView(content, words)];
    case 'answer':
      return ['answer', answerView(content, words)];
    case 'agenda':
      return ['agenda', agendaView(content, words, detail)];
    case 'successor':
      return ['successor', successorView(content, words, detail)];
    case 'item':
      return ['item', itemView(content, words, detail)];
    case 'plan':
      return ['plan', planView(content, words)];
    case 'planForm':
      return ['plan-form', planFormView(content, words)];
    case 'links':
      return ['links', linksView(content.group, words)];
    case 'relay':
      return ['relay', relayView(content, words)];
    case 'receivedRelay':
      return ['received-relay', receivedRelayView(content, words)];
    case 'relayForm':
      return ['relay-form', relayFormView(content, words)];
    case 'nextMeeting':
      return ['next-meeting', nextMeetingView(content, settings, words)];
    case 'roles':
      return ['roles', rolesView(content.group, words)];
    case 'welcome':
      return ['help', welcomeView(content.group, words)];
    case 'unsure':
      return ['unsure', unsureView(content, words)];
    case 'help':
      return ['help', helpView(content.where, content.understood, words)];
    case 'recordForm':
      return ['record-form', recordFormView(content, words)];
    case 'recordList':
      return ['record-list', recordListView(content, words)];
    case 'myItems':
      return ['my-items', myItemsView(content, words)];
    case 'reminder':
      return ['reminder', reminderView(content, words, detail)];
    case 'reminderItem':
      return ['reminder-item', reminderItemView(content, words)];
    case 'reminderSettings':
      return ['reminder-settings', reminderSettingsView(content, words)];
    case 'ownGroup':
      return ['own-group', ownGroupView(content, words)];
    case 'comments':
      return ['comments', commentsView(content, words)];
    case 'moreTime':
      return ['more-time', moreTimeView(content, words)];
  }
}

/** A card in the chat speaks the group's language, a message to one person theirs. */
function languageOf(content: CardContent): Language {
  return 'language' in content ? content.language : content.group.language;
}
