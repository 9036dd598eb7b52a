import { newGroup } from '../../domain/group.js';
import type { Invitation } from '../../domain/invitation.js';
import { nameForOthers } from '../../domain/linked-groups.js';
import { formatter } from '../../i18n/format.js';
import { translate } from '../../i18n/translate.js';
import { readLink } from '../../language/link-phrase.js';
import type { ActResult } from '../../usecases/carry-out.js';
import { continueSeries } from '../../usecases/continue-series.js';
import { invite } from '../../usecases/invite.js';
import { linkGroups, unlinkGroups } from '../../usecases/link-groups.js';
import type { Ports } from '../../usecases/ports.js';
import { languageOf, sayCard, sayResult, sayText } from '../speech.js';
import { tenantOf, type Turn } from '../turn.js';
import type { Command } from './command.js';

/** "koppla", "koppla KOD", "koppla bort NAMN". */
export const linkGroupsCommand: Command = async (turn, _, ports, { text }) => {
  const phrase = readLink(text) ?? { kind: 'show' };
  const tenant = tenantOf(turn.context);
  switch (phrase.kind) {
    case 'show':
      return showLinks(turn, ports);
    case 'invite':
      return sayCode(turn, ports, await invite(ports, turn.act, phrase.purpose, tenant));
    case 'link':
      return sayResult(turn, ports, await linkGroups(ports, turn.act, phrase.code, tenant));
    case 'unlink':
      return sayResult(turn, ports, await unlinkGroups(ports, turn.act, phrase.name));
    case 'continue':
      return sayResult(
        turn,
        ports,
        await continueSeries(ports, turn.act, phrase.code, tenant),
        (group, t) => t('link.seriesMoved', { name: nameForOthers(group) }),
      );
  }
};

async function showLinks(turn: Turn, ports: Ports): Promise<void> {
  const { id, group, groupName } = turn.act;
  const [first, kept] = await Promise.all([
    ports.record.claim(group, id),
    ports.record.get(group, 'group'),
  ]);
  if (!first) return;
  await sayCard(turn, ports, {
    card: 'links',
    group: kept?.value ?? newGroup(group, groupName, null),
  });
}

async function sayCode(turn: Turn, ports: Ports, result: ActResult<Invitation>): Promise<void> {
  if (result.kind !== 'done') return sayResult(turn, ports, result);
  const language = await languageOf(turn, ports);
  const { code, expires, purpose } = result.value;
  const date = formatter(language, ports.settings.zone).date(expires);
  await sayText(
    turn,
    translate(language)(purpose === 'link' ? 'link.code' : 'link.seriesCode', { code, date }),
  );
}
