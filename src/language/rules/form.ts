/**
 * Words that mean the same in a rule, each under one name: "{show} {items}" reads as a person
 * would say it aloud. Everything is folded, and single spaces part words and marks.
 */
const ALTERNATIVES: Readonly<Record<string, string>> = {
  show: 'paminn om|paminna om|remind us of|remind me of|paminn mig om|visa|visar|lista|se|kolla|titta pa|ta fram|hamta|skriv ut|rakna upp|ge|fa|plocka fram|oppna|show|list|display|give|see|view|get|check|print|pull up|bring up|fetch|tell',
  me: 'mig|oss|me|us',
  items:
    'uppdrag(?:en|et|slistan?|s)?|uppgift(?:en|er|erna)|atagande(?:n|na|t)?|atgard(?:er|erna)|saker(?:na)?|grej(?:er|erna)|att-gora(?:-lista|-listan)?|(?:to-?do|todo)s?(?:-?lista(?:n)?| ?list)?|action items?|actions|action points?|assignments?|tasks?|commitments|open items|items|to do list|things to do|atgardspunkt(?:er|erna)?|aktiviteter(?:na)?|att gora-lista(?:n)?|att gora lista(?:n)?|loften?|aps?',
  item: 'uppdrag(?:et|en)?|uppgift(?:en)?|atgard(?:en)?|atagande(?:t)?|action(?: item| point)?|assignment|task|item|todo|to-do|aktivitet(?:en)?',
  nr: 'nr |nummer |number |no |# ?',
  point:
    'punkt(?:en)?|dagordningspunkt(?:en)?|arende(?:t)?|(?:agenda )?item|agenda point|point|topic|p',
  minutes:
    'minnesanteckning(?:ar|arna|en)?|motesanteckning(?:ar|arna)?|motesprotokoll(?:et)?|protokoll(?:et|en)?|anteckning(?:ar|arna)|minutes|meeting notes|notes|motesnoteringar(?:na)?|minnesnoteringar(?:na)?',
  agenda:
    "dagordning(?:en)?|agendan?|foredragningslistan?|motesagendan?|punktlistan?|motets punkter|todays agenda|today's agenda",
};

const NAMES = /\{([a-z]\w*)\}/g;

export function expand(source: string): string {
  return source.replace(NAMES, (_, name: string) => `(?:${wordsOf(name)})`);
}

/** The words that a name in a pattern stands for. */
export function wordsOf(name: string): string {
  const words = ALTERNATIVES[name];
  if (words === undefined) throw new Error(`a rule uses {${name}}, which is not defined`);
  return words;
}

/** Where a form may stand in a line: what surrounds the pattern of each alternative. */
interface Frame {
  readonly before: string;
  readonly after: string;
}

/** A pattern with several alternatives, compiled when it is first needed. */
export class Form {
  private pattern: RegExp | null = null;

  constructor(
    /** As they are written in the rule, with names for classes of words. */
    readonly sources: readonly string[],
    private readonly frame: Frame,
  ) {}

  /** The sources of regular expressions, one for each alternative. */
  get alternatives(): readonly string[] {
    return this.sources.map((source) => this.framed(source));
  }

  framed(source: string): string {
    const { before, after } = this.frame;
    return `${before}(?:${expand(source)})${after}`;
  }

  test(text: string): boolean {
    this.pattern ??= new RegExp(this.framed(this.sources.join('|')), 'u');
    return this.pattern.test(text);
  }
}

const WHOLE: Frame = { before: '^', after: '$' };
const START: Frame = { before: '^', after: '' };
const ANYWHERE: Frame = { before: '(?:^| )', after: '(?= |$)' };

/** A whole line, or what is left of it without greetings and thanks. */
export function whole(...sources: readonly string[]): Form {
  return new Form(sources, WHOLE);
}

export function start(...sources: readonly string[]): Form {
  return new Form(sources, START);
}

/** Anywhere in the line, between words. */
export function has(...sources: readonly string[]): Form {
  return new Form(sources, ANYWHERE);
}
