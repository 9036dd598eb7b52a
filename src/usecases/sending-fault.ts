/** Teams is busy or away; nothing is wrong with what was to be sent. */
export class TryLater extends Error {
  constructor(cause: unknown) {
    super('Teams could not take a message now', { cause });
  }
}

/** The group's chat is gone, or the bot was removed from it. */
export class GroupGone extends Error {
  constructor() {
    super('the group’s chat cannot be reached any more');
  }
}
