/** A row of the action plan as it was written. */
export interface PlanLine {
  readonly goal: string;
  readonly activity: string;
  readonly when: string;
  readonly responsible: string;
  readonly followUp: string;
}

type Column = keyof PlanLine;

const ORDER: readonly Column[] = ['goal', 'activity', 'when', 'responsible', 'followUp'];
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['goal', /^(?:mål|delmål|målsättning|målområde|goal|aim|objective)/i],
  ['activity', /^(?:aktivitet|insats|åtgärd|vad|activity|action|what)/i],
  ['when', /^(?:när|tid|tidplan|tidsplan|klart|when|time|deadline)/i],
  ['responsible', /^(?:ansvar|vem|who|responsible|owner)/i],
  ['followUp', /^(?:uppföljning|utvärdering|status|follow)/i],
];

/** Rows whose cells are parted by bars or tabs; a first row of headings says what stands where. */
export function readPlan(text: string): readonly PlanLine[] {
  const rows = text
    .replace(/\r/g, '')
    .replace(/^\s*(?:handlingsplan(?:en)?|action plan)\s*:?[ \t]*/i, '')
    .split('\n')
    .map(cells)
    .filter((row) => row.length > 1 && !row.every((cell) => /^:?-*:?$/.test(cell)));
  const headings = rows[0]?.map(columnOf) ?? [];
  const hasHeadings = headings.filter((column) => column !== null).length >= 2;
  const order = hasHeadings ? headings : ORDER;
  return rows.slice(hasHeadings ? 1 : 0).map((row) => {
    const cell = (column: Column) => row[order.indexOf(column)] ?? '';
    return {
      goal: cell('goal'),
      activity: cell('activity'),
      when: cell('when'),
      responsible: cell('responsible'),
      followUp: cell('followUp'),
    };
  });
}

function cells(row: string): readonly string[] {
  const mark = row.includes('|') ? '|' : '\t';
  // A bar at either end is a border; an empty cell at the start of a tabbed row is a cell.
  const inner = mark === '|' ? row.trim().replace(/^\|/, '').replace(/\|$/, '') : row;
  if (inner.trim() === '') return [];
  return inner.split(mark).map((cell) => cell.trim());
}

function columnOf(heading: string): Column | null {
  return HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}
