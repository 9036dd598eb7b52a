import { start, whole } from './form.js';
import type { Rule } from './rule.js';

const CODE = '[a-z]{4}[ -]?[a-z]{4}';
const HAND_ON = 'formedla|vidareformedla|vidarebefordra|hand down|forward|relay';
const NAMED_GROUPS = '§[gop](?:(?: ,)?(?: (?:och|and|&|,|samt))+ (?:till )?(?:§[gop]|\\S+))*';

const PUT_OFF =
  '(?:bordlagda|bordlagt|bordlaggning(?:en)?|parkerade|parkerat|uppskjutna|uppskjutet|parked|deferred|postponed|tabled|deferral)';
const NEXT = '(?:the )?(?:nasta|next) (?:mote|meeting|gang|traff)';

/** What is said of the group itself: whom it works with, who does what in it, and its plan. */
export const GROUP: readonly Rule[] = [
  {
    intent: 'link_group',
    form: whole(
      'koppla(?: (?:ihop )?(?:gruppen|grupper|en grupp|oss)(?: (?:med|till) .{1,60})?)?',
      `(?:koppla|link) (?:koden |code )?${CODE}`,
      '(?:koppla (?:bort|fran)|unlink) (?<query>.{1,60})',
      '(?:visa |show )?(?:kopplade grupper|kopplingar|linked groups|links)',
      'link(?: (?:this|our|the) groups?)?',
      '(?:flytta (?:motes)?serien|move (?:the |this )?series)',
      `(?:fortsatt|continue)(?: serien| the series)? ${CODE}`,
    ),
  },
  {
    intent: 'settings',
    form: whole(
      '(?:visa |show )?(?:mina |vara |gruppens |my |our )?(?:paminnelser(?:na)?|reminders)(?: (?:av|pa|igen|off|on|again))?(?: :)?(?: (?:,|och|and|dag(?:ar)?|days?|innan|fore|before|\\d{1,2}))*',
    ),
  },
  {
    intent: 'hand_over',
    form: whole(
      `(?:lamna over|overlamna|hand over) (?:{item}) (?:nr |nummer |#)?(?<number>\\d{1,6})(?: (?:till|to) (?<group>§g(?:(?: ,)?(?: (?:och|and|,))+ §g)*))?(?: .{1,60})?`,
    ),
    not: / (?:till|to|at|pa) §[pre]/u,
    time: 'due',
  },
  {
    intent: 'bring_back',
    form: whole(
      `(?:ta|tar vi|lyft|lyfta|aktualisera|ateruppta|plocka|take|bring|pick)(?: (?:vi|upp|fram|in|back|up))* (?:(?:det|den|de|the) )*${PUT_OFF}(?: (?:punkt(?:en)?|fragan?|arendet?|items?|nr|nummer|number))*(?: (?:om|about|:))?(?: (?<number>\\d{1,4})|(?: (?<query>.{2,80}?)))(?: (?:pa|till|at|for|on|infor) ${NEXT})?(?: (?:igen|again))?`,
      `(?:ta|plocka|take|bring)(?: (?:vi|upp|fram|in))* (?<query2>.{2,80}?) (?:fran|ur|from|out of) (?:the )?(?:parkeringen|parkeringslistan|bordlaggningslistan|backlog(?:gen)?|parking lot)(?: (?:pa|till|at|for|on|infor) ${NEXT})?`,
    ),
  },
  {
    intent: 'parked_items',
    form: whole(
      '(?:vad|vilka punkter|vilka fragor|vilka|what|which items|which)(?: (?:har|ar|is|are|have|did|vi|we|har vi|som ar|allt|all|fortfarande|still|currently|nu))* (?:parkerat|parkerade?|bordlagda?|bordlagt|skjutit upp|skjutit fram|uppskjutna?|uppskjutet|skot (?:vi )?(?:upp|fram|pa)|parkerade|bordlade|parked|postponed?|deferred?|put off|tabled?)(?: (?:vi|we|upp|fram|till|nu|sedan|forra gangen|forra motet|sist|last time|at the last meeting|i var|i host|for now|nagot).{0,40})?',
      '(?:{show}(?: {me})? )?(?:(?:alla|allt|de|det|vara|all|the|our|vad som ar|what is) )*(?:bordlagda|bordlagt|parkerade|parkerat|uppskjutna|uppskjutet|bordlaggningar(?:na)?|parked|postponed|deferred|tabled)(?: (?:punkter(?:na)?|fragor(?:na)?|arenden(?:a)?|items|points|list|lista))?',
      '(?:parkeringen|parkeringslistan|bordlaggningslistan|backlog(?:gen)?|the backlog|the parking lot)',
    ),
    not: /bilen|bilar|cars?(?: |$)/u,
  },
  {
    intent: 'action_plan',
    form: whole(
      '(?:visa |show |oppna |uppdatera )?(?:(?:ny |new |lagg till (?:en )?|add (?:a )?)?(?:rad i |row to |row in ))?(?:var |the |our )?(?:handlingsplan(?:en)?|action plan)(?: (?:[:¶-](?: ¶)*)(?: (?<text>.+))?)?',
      '(?:handlingsplan(?:en)?|action plan) (?<text2>.{0,600}\\|.*)',
    ),
  },
  {
    intent: 'set_cadence',
    form: whole('(?:motesrytm(?:en)?|meeting rhythm|cadence)(?: :)?(?: (?<text>.{1,160}))?'),
  },
  {
    intent: 'set_role',
    form: start(
      '(?:ny )?(?:roll|rollen|role) (?<query>§[ro]|[\\p{L}\\p{N}/-]+(?: [\\p{L}\\p{N}/-]+){0,3}?)(?: :| ar| blir| is|(?= (?:§p|jag|mig|me)))(?: :)? (?<text>(?:§[pe]|jag|mig|me|ingen|nobody|\\p{L}+).*)$',
    ),
    not: /^(?:roll|rollen|role) (?:som|as|for|in|i) /u,
  },
  {
    intent: 'working_group',
    form: start(
      '(?:ny |skapa |new |tillsatt |create |bilda |start )?(?:en |a )?(?:arbetsgrupp|working group|undergrupp|projektgrupp)(?:en)?(?: (?:for|kring|about|on|som heter|called))? (?<query>[^:]{1,120}?) : (?<text>.+)$',
    ),
  },
];

/** What is handed to other groups by name, which nothing but the verb tells from people's names. */
export const HANDING_DOWN: readonly Rule[] = [
  {
    intent: 'relay',
    form: start(
      `(?:${HAND_ON}) (?:(?:{item}|{point}) (?:nr )?(?<number>\\d{1,6})|(?:(?:fragan )?om |fragan )?(?<query>(?!till |to )\\S.*)) (?:till|to) (?<group>${NAMED_GROUPS})(?: .{1,60})?$`,
      `(?:${HAND_ON})(?: :)? (?:{item}|{point}) (?:nr )?(?<number2>\\d{1,6})$`,
      `(?:formedla|hand down)(?: :)?(?: (?<text2>.+))?$`,
    ),
    time: 'due',
  },
];

/** Who leads and who takes the notes. */
export const ROLES: readonly Rule[] = [
  {
    intent: 'set_role',
    form: start(
      '(?<query>§r)(?: (?:ar|blir|is|will be|ska vara|ska bli|=|:|till|i dag|idag|today))+ (?<owners>(?:§[pe]|jag|mig|me|i)(?: .{0,80})?)$',
      '(?<query2>§r) (?<owners2>(?:§[per]|jag|me|mig|alla|ingen)(?:(?: ,)?(?: (?:och|and|&|,))* §p)*)$',
      '(?:utse|valj|gor|satt|lagg in|registrera|byt|byta|andra|make|appoint|set|assign|change|name) (?<query3>§r)(?: (?:till|to|:|as))+ (?<owners3>§p(?: .{0,60})?)$',
      '(?:utse|valj|gor|satt|lagg in|registrera|make|appoint|set|assign|name|lat) (?<owners4>§p(?: (?:och|and|,) §p)*)(?: (?:till|to|som|as|vara|be|bli|the|new|our|ny|nya|ordinarie|var|gruppens|a))* (?<query4>§r)(?: .{0,40})?$',
      '(?<owners5>§p(?: (?:och|and|,) §p)*) (?:ar|blir|is|are)(?: (?:var|our|the|ny|nya|new|now|nu|fran och med nu|gruppens))* (?<query5>§r)(?: (?:nu|fran nu|now|from now on|idag|today|framover|hadanefter|fran och med (?:nu|idag)|for today|i dag))*$',
      '(?:byt|byta|change|switch) (?<query6>§r)(?: .{0,40})?$',
      "(?:vem ar|who is|who's)(?: (?:var|the|our|gruppens))* (?<query7>§r)$",
      '(?<query8>§r)(?: :)?$',
    ),
  },
];
