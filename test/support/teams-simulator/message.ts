import { newActivityId } from './ids.js';
import { copyOf, isObject, objectsIn, textOf, type JsonObject } from './json.js';

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

/** A message from the bot. The same object stays current through edits, so a scenario can hold on to it. */
export class Message {
  readonly id = newActivityId();
  readonly from = 'bot';
  readonly at = new Date();
  /** Every version, the first one first, as the bot sent it. */
  readonly history: JsonObject[] = [];
  readonly replyToId: string | undefined;
  deleted = false;
  /** The cards that single persons see instead, from an answer to their own click. */
  readonly ownViews = new Map<string, JsonObject>();

  constructor(
    readonly conversationId: string,
    activity: JsonObject,
  ) {
    this.replyToId = textOf(activity['replyToId']);
    this.history.push(copyOf(activity));
  }

  /** An edit is a new base message: what single persons saw in its place is gone. */
  edit(activity: JsonObject): void {
    this.history.push(copyOf(activity));
    this.ownViews.clear();
  }

  get edits(): number {
    return this.history.length - 1;
  }

  get activity(): JsonObject {
    return this.history.at(-1) ?? {};
  }

  get text(): string | undefined {
    return textOf(this.activity['text']);
  }

  get card(): JsonObject | undefined {
    return this.cards[0];
  }

  get cards(): JsonObject[] {
    return adaptiveCardsOf(this.activity);
  }
}

export function adaptiveCardsOf(activity: JsonObject): JsonObject[] {
  return objectsIn(activity['attachments']).flatMap(({ contentType, content }) =>
    contentType === ADAPTIVE && isObject(content) ? [content] : [],
  );
}
