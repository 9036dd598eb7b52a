import type { Intent } from '../intent.js';
import { start, whole } from './form.js';
import type { Rule } from './rule.js';

const LANGUAGES = 'svenska|engelska|swedish|english|sv|en|eng';

/**
 * The commands that the README and the help card name, and their like in English. Whoever types
 * one means it, whatever other lines with the same words mean.
 */
const WHOLE_LINES: readonly (readonly [Intent, string])[] = [
  [
    'help',
    'hjalp|help|kommandon|commands|\\?+|hej(?: hej)?|hejsan|hallo|tjena|hello|hi|hey|god ?(?:morgon|dag)|good morning',
  ],
  ['undo', 'angra(?: (?:det|senaste))?|undo(?: (?:that|it|last))?'],
  ['my_items', '(?:{show}(?: {me})? )?(?:mina|my)(?: {items})?|vad har jag att gora'],
  [
    'group_items',
    '(?:{show}(?: {me})? )?(?:lista(?:n)?|list|(?:alla |all )?{items})|(?:{show}(?: {me})? )?{item} (?:{nr})?#?(?<number>\\d{1,6})',
  ],
  ['overdue_items', '(?:{show}(?: {me})? )?(?:forsenade?|forsenat|overdue)(?: {items})?'],
  [
    'search_decisions',
    '(?:{show}(?: {me})? |alla |all |vara |our )+beslut(?:en)?|(?:{show}(?: {me})? |all |our )*decisions|besluten',
  ],
  ['show_next_meeting', '(?:{show}(?: {me})? )?(?:nasta mote|next meeting)'],
  [
    'start_round',
    '(?:starta |start )?(?:kort avstamning|avstamning(?:en)?|(?:the )?closing round)',
  ],
  ['settings', '(?:{show}(?: {me})? )?(?:installningar(?:na)?|settings)'],
  [
    'language',
    `(?:sprak|spraket|language)(?: (?:pa|till|to|:|=))*(?: (?:${LANGUAGES}))?|(?:byt|change) (?:sprak|language)|svenska|engelska|swedish|english`,
  ],
  ['show_agenda', '(?:{show}(?: {me})? )?{agenda}'],
  ['set_current_item', '{point} (?:{nr})?(?<number>\\d{1,2})'],
  [
    'complete_item',
    '(?:klart?|done|fardigt?|finished)(?: (?:med |with )?(?:{item} )?(?:{nr})?#?(?<number>\\d{1,6}))?|(?:{item} )?(?:{nr})?#?(?<number2>\\d{1,6})(?: (?:ar|is))?(?: (?:nu|now))? (?:klart?|done|fardigt?|finished)',
  ],
  ['export_my_data', 'exportera mina (?:uppgifter|personuppgifter|data)|export my data'],
  ['forget_me', 'glom mig|forget me'],
  ['import_minutes', 'importera (?:protokoll|minnesanteckningar)|import minutes'],
  ['attendance', '(?:{show}(?: {me})? )?(?:narvaro(?:n)?|attendance)|upprop'],
];

export const COMMANDS: readonly Rule[] = [
  ...WHOLE_LINES.map(([intent, form]): Rule => ({ intent, form: whole(form) })),
  {
    intent: 'attendance',
    form: start(
      '(?:narvarande|narvaro|present|attendance) :(?: ¶)* (?<text>.+)$',
      '(?:franvarande|absent) :(?: ¶)* (?<person>§[pr](?:(?: ,)?(?: (?:och|and|,))* §[pr])*)(?: .{0,400})?$',
      '(?:franvarande|absent) :(?: ¶)* (?<text2>.+)$',
    ),
  },
  {
    intent: 'set_next_meeting',
    form: start('(?:nasta mote|next meeting)(?: (?:ar|blir|is|:))? (?=\\d)'),
    not: /\?/u,
    time: 'when',
    timed: 'day',
  },
  {
    intent: 'defer_item',
    form: start(
      '(?:bordlagg|parkera|skjut upp|avvakta med|defer|park|postpone) {point} (?:{nr})?(?<number>\\d{1,2})(?= |$)',
    ),
    time: 'when',
  },
  {
    intent: 'extend_due',
    form: start(
      '(?:flytta|skjut(?: upp)?|forlang|move|extend) {item} (?:{nr})?#?(?<number>\\d{1,6}) (?:till|to)(?= )',
    ),
    time: 'due',
    timed: 'some',
  },
  {
    intent: 'reassign_item',
    form: whole(
      '(?:ge |lamna |give )?(?:{item}) (?:{nr})?#?(?<number>\\d{1,6}) (?:till|to) (?<owners>§[pro](?:(?: ,)?(?: (?:och|and))* §[pro])*)',
    ),
  },
];
