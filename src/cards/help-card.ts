import type { Group } from '../domain/group.js';
import type { MessageKey } from '../i18n/translate.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

const IN_GROUP = [
  'decision',
  'assignment',
  'start',
  'agenda',
  'attendance',
  'defer',
  'meeting',
  'round',
  'list',
  'ask',
  'mine',
  'done',
  'roles',
];
const ALONE = ['mine', 'done', 'ask'];

export function helpView(where: 'group' | 'personal', understood: boolean, words: Words): CardView {
  const { t } = words;
  const remark = understood ? '' : t('help.unknown');
  return guide(t('help.heading'), remark, where, words);
}

/** What the chat sees when the bot has been added, or speaks another language. */
export function welcomeView(group: Group, words: Words): CardView {
  const { t, format } = words;
  const chairs = group.chairs.map(({ name }) => name);
  const remark =
    chairs.length > 0 ? t('welcome.chair', { names: format.list(chairs) }) : t('welcome.noChair');
  return guide(t('welcome.heading'), remark, 'group', words);
}

function guide(
  heading: string,
  remark: string,
  where: 'group' | 'personal',
  { t }: Words,
): CardView {
  const examples = (where === 'group' ? IN_GROUP : ALONE).map((name) => ({
    write: t(`help.${name}` as MessageKey),
    what: t(`help.${name}What` as MessageKey),
  }));
  const intro = t(where === 'group' ? 'help.groupIntro' : 'help.personalIntro');
  const lines = examples.map(({ write, what }) => `${write}: ${what}`);
  return {
    summary: [heading, remark, intro, ...lines].filter((line) => line !== '').join('\n'),
    heading,
    hasRemark: remark !== '',
    remark,
    intro,
    examples,
  };
}
