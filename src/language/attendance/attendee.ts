import type { AttendanceLine } from './attendance-line.js';
import type { Section } from './heading.js';

const STANDS_IN =
  /^(?:ersätter|ersättare för|i stället för|istället för|vikarie för|för|standing in for|replaces|substitute for|deputising for)\s+(.{1,60})$/i;
const ITEMS =
  /^(?:(?:adjungerad|deltar|närvarande|med|present|co-?opted)\s*)?(?:(?:på|vid|under|för|for|at|on)\s+)?(?:punkt(?:en|erna)?|§+|items?|p\.)\s*(\d{1,2})(?:\s*[–-]\s*(\d{1,2}))?$/i;
const COOPTED = /^(?:adjungerad|inbjuden|gäst|co-?opted|guest|invited)$/i;
const CHAIR = /^(?:mötes)?(?:ordförande|ordf\.?|chair(?:man|person)?)$/i;
const SECRETARY = /^(?:mötes)?(?:sekreterare|sekr\.?|secretary|vid anteckningarna)$/i;
const REMARK =
  /^(?:via teams|på teams|digitalt|på distans|online|på plats|hybrid|remote(?:ly)?|anmält förhinder|förhindrad|sjuk)$/i;
const TITLE =
  /(?:chef|sekreterare|rektor|samordnare|ledare|pedagog|kurator|psykolog|läkare|sköterska|strateg|utvecklare|företrädare|representant|handläggare|föredragande|politiker|koordinator|specialist|konsult|terapeut|ansvarig|ordförande|barnmorska|assistent|controller|direktör|manager|nurse|director|head|coordinator|officer|teacher|lead)$/i;

/** "Ingela Norberg, teamsamordnare Mini-Maria, *ersätter Eva Solberg*". */
export function readAttendee(row: string, section: Section): AttendanceLine {
  const pieces = row
    .replace(/[*_]/g, '')
    .split(/\s*(?:\t|,(?![^(]*\)))\s*/)
    .flatMap(partBrackets)
    .map((piece) => piece.trim().replace(/[.]$/, ''))
    .filter((piece) => piece !== '');
  const [first = '', ...rest] = pieces;
  const { name, more } = partName(first);
  const told = {
    standsInFor: null as string | null,
    items: null as AttendanceLine['items'],
    role: null as AttendanceLine['role'],
  };
  let { coopted } = section;
  const left: string[] = [];
  for (const piece of [...more, ...rest]) {
    const standsIn = STANDS_IN.exec(piece);
    const items = ITEMS.exec(piece.replace(/^adjungerad\s+/i, ''));
    if (standsIn) told.standsInFor = standsIn[1] ?? null;
    else if (items) {
      told.items = { from: Number(items[1]), to: Number(items[2] ?? items[1]) };
      coopted ||= /adjungerad|co-?opted/i.test(piece);
    } else if (COOPTED.test(piece)) coopted = true;
    else if (/^ordförande och sekreterare$/i.test(piece) || CHAIR.test(piece)) told.role = 'chair';
    else if (SECRETARY.test(piece)) told.role = 'secretary';
    else if (!REMARK.test(piece)) left.push(piece);
  }
  return {
    name,
    ...titleAndPlace(left),
    status: section.status,
    ...told,
    coopted,
    arrived: null,
    left: null,
  };
}

/** "Bo Ek (IFO)" says where in brackets. */
function partBrackets(piece: string): readonly string[] {
  const found = /^([^(]+)\(([^)]*)\)\s*(.*)$/.exec(piece);
  return found ? [found[1] ?? '', ...(found[2] ?? '').split(/\s*,\s*/), found[3] ?? ''] : [piece];
}

/** The name, and what stands after it without a comma: "Elenor punkt 4–6", "Ingela ersätter Eva". */
function partName(piece: string): { name: string; more: readonly string[] } {
  const found =
    /^(.+?)\s+((?:adjungerad|ersätter|ersättare för|i stället för|istället för|punkt|på punkt|under punkt|vid punkt|§|for items?|on items?|items?|standing in for|replaces|substitute for)\b.*)$/i.exec(
      piece,
    ) ?? /^(.+?)\s+[–-]\s+(.+)$/.exec(piece);
  return found
    ? { name: (found[1] ?? '').trim(), more: [found[2] ?? ''] }
    : { name: piece, more: [] };
}

function titleAndPlace(pieces: readonly string[]): {
  title: string | null;
  organisation: string | null;
} {
  const [first, ...rest] = pieces;
  if (first === undefined) return { title: null, organisation: null };
  const words = first.split(' ');
  const lastOfTitle = words.findIndex((word) => TITLE.test(word));
  if (lastOfTitle < 0) return { title: null, organisation: pieces.join(', ') };
  // "enhetschef BUP Öst": what begins with a capital after the title is where.
  const place = words.findIndex(
    (word, index) =>
      index > lastOfTitle &&
      (/^\p{Lu}/u.test(word) ||
        /(?:förvaltningen|hälsan|tjänsten|mottagningen|vården|kontoret|nämnden|centralen|centrum)$/i.test(
          word,
        )),
  );
  const title = (place < 0 ? words : words.slice(0, place))
    .join(' ')
    .replace(/\s+(?:på|vid|för|i|at)$/i, '');
  const where = [...(place < 0 ? [] : [words.slice(place).join(' ')]), ...rest];
  return { title, organisation: where.length === 0 ? null : where.join(', ') };
}
