import type { GroupId, Person } from '../domain/ids.js';
import { isBefore, plusSeconds, type Instant } from '../domain/time.js';
import type { Directory, Remembered } from '../usecases/ports.js';
import { readConversation } from './address.js';
import type { Installation, Installer } from './graph-installer.js';
import type { AccountOf } from './personal-chats.js';

export interface InstallSettings {
  readonly install: Installer;
  readonly app: string;
  /** The tenant whose users they are; null where any will do. */
  readonly tenantId: string | null;
  readonly clock: () => Instant;
}

/** An administrator may have given leave, or the person an account, without anybody telling us. */
const AGAIN_AFTER_SECONDS = 30 * 86_400;

/** Graph may take so much of the time there is; the rest is for Teams. */
const SHARE = 0.5;

export interface InstallFor {
  /** Whether somebody who was not reached may be if the app is installed for them. */
  mayHelp(known: Remembered): boolean;
  /** What to remember of the try, where it was one. */
  tried(outcome: Installation | null): Remembered['tried'];
  /** Null where the person has no account that could have an app. */
  install(person: Person, group: GroupId, giveUpAt: number): Promise<Installation | null>;
}

/**
 * Installing the app for people who lack it: once, and once more when another app is configured
 * or a month has gone. Who removed it themselves is left in peace.
 */
export function createInstallFor(
  { install, app, tenantId, clock }: InstallSettings,
  directory: Directory,
  accountOf: AccountOf,
): InstallFor {
  return {
    mayHelp({ why, tried }) {
      if (why !== 'notInstalled') return false;
      return tried?.app !== app || isBefore(plusSeconds(tried.at, AGAIN_AFTER_SECONDS), clock());
    },
    tried: (outcome) =>
      outcome === 'installed' || outcome === 'refused' ? { app, at: clock() } : null,
    async install(person, group, giveUpAt) {
      const address = await directory.groupAddress(group);
      const isOurs = address !== null && readConversation(address).tenantId === tenantId;
      if (tenantId !== null && !isOurs) return null;
      const user = (await accountOf(person, group))?.aadObjectId;
      if (user === undefined) return null;
      const now = performance.now();
      return install(user, now + Math.max(0, giveUpAt - now) * SHARE);
    },
  };
}
