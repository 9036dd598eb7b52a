import { ActivityTypes, type Activity } from 'botbuilder';
import type { Language } from '../domain/group.js';
import type { GroupId, Person } from '../domain/ids.js';
import { isZone } from '../domain/time.js';
import type { Ports, Remembered } from '../usecases/ports.js';
import { writeAddress } from './address.js';
import type { TeamsAccount } from './identity.js';

interface Seen {
  readonly activity: Activity;
  /** The conversation's own id. */
  readonly own: GroupId;
  readonly by: Person;
  readonly tenantId: string;
  readonly where: 'group' | 'personal';
  readonly language: Language;
}

/** Notes where the group and the person can be reached; of the addresses only what is new is written. */
export function rememberAddresses(seen: Seen, ports: Ports): void {
  const { activity, by, own, where } = seen;
  const conversation = writeAddress({
    serviceUrl: activity.serviceUrl,
    conversationId: activity.conversation.id,
    conversationType: activity.conversation.conversationType,
    tenantId: seen.tenantId,
    channelId: activity.channelId,
    bot: activity.recipient.id,
  });
  const presence = where === 'personal' ? presenceOf(activity) : undefined;
  ports.background.run('remember addresses', async () => {
    const { id, aadObjectId } = activity.from as TeamsAccount;
    await Promise.all([
      where === 'group' ? ports.directory.rememberGroup(own, conversation) : undefined,
      by.name === ''
        ? undefined
        : ports.directory.rememberPerson({
            person: by,
            account: writeAddress({ id, ...(aadObjectId ? { aadObjectId } : {}) }),
            conversation: where === 'personal' ? conversation : null,
            language: activity.locale ? seen.language : null,
            zone: zoneOf(activity),
          }),
      presence === undefined ? undefined : ports.directory.setUnreachable(by.id, presence),
    ]);
  });
}

/** What is heard in a personal chat: that the person is back (null), or has removed the app. */
function presenceOf({ type, action = '' }: Activity): Remembered | null | undefined {
  const isInstallation = type === (ActivityTypes.InstallationUpdate as string);
  if (isInstallation && action.startsWith('remove')) return { why: 'removed', tried: null };
  const isBack =
    type === (ActivityTypes.Message as string) || type === (ActivityTypes.Invoke as string);
  return isBack || (isInstallation && action.startsWith('add')) ? null : undefined;
}

/** The person's own clock; null where it is not told, or unknown on this machine. */
function zoneOf({ entities }: Activity): string | null {
  const info = entities?.find(({ type }) => type === 'clientInfo');
  const zone: unknown = info?.['timezone'];
  return typeof zone === 'string' && isZone(zone) ? zone : null;
}
