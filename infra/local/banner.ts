export interface BannerFacts {
  playgroundUrl: string;
  dataDir: string;
  lines: string[];
}

/** What is said when everything runs: where to look, and what to write there. */
export function banner(facts: BannerFacts): string {
  return [
    '',
    `  Öppna / open:  ${facts.playgroundUrl}`,
    '',
    '  Skriv i gruppchatten, och den sista raden i den personliga chatten',
    '  Write in the group chat, and the last line in the personal chat:',
    '',
    ...facts.lines.map((line) => `    ${line}`),
    '',
    '  Välj namnen i listan som kommer efter @ / pick the names in the list that comes after @',
    `  Data: ${facts.dataDir}    Ctrl-C avslutar / ends`,
    '',
    '',
  ].join('\n');
}
