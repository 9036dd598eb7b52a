export interface Section {
  readonly status: 'present' | 'absent';
  readonly coopted: boolean;
}

const PRESENT =
  /^(?:närvarande|närvaro(?:lista)?|deltagare|deltog|deltagande|på plats|med på teams|medverkande|beslutande|ledamöter|ersättare|övriga(?: närvarande| deltagare)?|present|attendees|attending|participants|in attendance|här är)(?:\s*\([^)]{0,40}\))?(?:\s+(?:idag|är|ledamöter|today|på mötet|via teams|are))*\s*(?:[:–-]|$)\s*/i;
const ABSENT =
  /^(?:frånvarande|frånvaro|anmält? (?:förhinder|frånvaro)|anmälda förhinder|förhinder|förhindrade?|ej närvarande|inte närvarande|sjuka?|borta|absent|apologies|regrets|not present|unable to attend)(?:\s+(?:från|for|idag|är|today|are))*\s*(?:[:–-]|$)\s*/i;
const COOPTED =
  /^(?:adjungerade?(?: deltagare)?|inbjudna?|gäster?|föredragande|co-?opted|guests?|invited)\s*(?:[:–-]|$)\s*/i;

/** "Närvarande:", "Anmält förhinder", "Adjungerade: …"; what stands after it on the line. */
export function headingAt(
  row: string,
): { readonly section: Section; readonly rest: string } | null {
  for (const [pattern, section] of SECTIONS) {
    const found = pattern.exec(row);
    if (found) return { section, rest: row.slice(found[0].length).trim() };
  }
  return null;
}

const SECTIONS: readonly (readonly [RegExp, Section])[] = [
  [ABSENT, { status: 'absent', coopted: false }],
  [COOPTED, { status: 'present', coopted: true }],
  [PRESENT, { status: 'present', coopted: false }],
];
