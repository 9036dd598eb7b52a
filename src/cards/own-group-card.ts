import type { CardContent } from '../domain/card-content.js';
import { brief } from './brief.js';
import { summaryOf } from './summary.js';
import type { CardView } from './template.js';
import type { Words } from './words.js';

type Content = Extract<CardContent, { card: 'ownGroup' }>;

const MAX_NAME = 60;

/** Whether one hears of one's own things in a group, and one press to have it otherwise. */
export function ownGroupView({ group, name, isOff }: Content, words: Words): CardView {
  const { t } = words;
  const heading = t('choose.ownGroup');
  const of = brief(name, MAX_NAME) || t('word.thisGroup');
  const text = t(isOff ? 'choose.ownGroupOff' : 'choose.ownGroupOn', { group: of });
  return {
    summary: summaryOf([heading, text], [], words),
    heading,
    text,
    isOff,
    isOn: !isOff,
    onButton: t('choose.ownGroupOnButton'),
    offButton: t('choose.ownGroupOffButton'),
    group,
  };
}
