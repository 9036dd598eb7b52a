/**
 * Words that mean the same in a rule, each under one name: "{show} {items}" reads as a person
 * would say it aloud. Everything is folded, and single spaces part words and marks.
 */
const ALTERNATIVES: Readonly<Record<string, string>> = {
  who: '§[pro]|§e|alla|jag|mig|undertecknad|i|me',
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
  decided:
    'beslutade|beslutat|beslutar|beslot|bestamde|bestamt|bestammer|kom overens om|kommit overens om|enades om|enats om|ar overens om|ar eniga om|antog|spikar|spikade|spikat|klubbar|klubbade|klubbat|slar fast|slog fast|fastslar|fastslog|fattade beslut om|fattade beslutet|tog beslut om|tog beslutet|har fattat beslut om|har tagit beslut om|settled on|voted|concluded|opted|decided|agreed|resolved|have decided|have agreed|are agreed|hereby decide',
  put: 'gor en anteckning|gor en notering|protokollfor|bor noteras|dokumentera|make a note|ska noteras|att notera|lagga till|registrera|skriva ner|skriva upp|write down|lagg till|lagga upp|note down|satta upp|skriv ner|skriv upp|skriva in|take down|anteckna|jot down|lagg upp|lagga in|put down|register|satt upp|skriv in|capture|fora in|lagg in|noteras|noterat|to note|addera|create|for in|minute|notera|record|skriva|ta upp|noted|skapa|skriv|spara|write|note|satt|add|log|put',
  should:
    'ska|skall|atog sig|atog mig|atog oss|har atagit sig|har atagit mig|tog pa oss|har tagit pa mig|har tagit pa oss|aterkommer med att|erbjod sig|erbjuder sig|har erbjudit sig|sa att hon kan|sa att han kan|star for att|ser till att|tar ansvaret for|tog ansvar for|har hand om|tar hand om|tar tag i|har fatt uppdraget|har fatt uppgiften|skulle kunna|far i uppdrag|far i uppgift|far uppdraget|far uppgiften|ges i uppdrag|ges i uppgift|ges uppdraget|fick i uppdrag|fick i uppgift|fick uppdraget|fick uppgiften|har fatt i uppdrag|har i uppdrag|har uppdraget|har i uppgift|tar pa sig|tar pa mig|tar pa oss|atar sig|atar mig|tog pa sig|tog pa mig|har tagit pa sig|har lovat|lovar|lovade|ombeds|ombads|behover|kommer|far|kan|ser till|ska ansvara for|ska vara ansvarig for|blir ansvarig for|kommer att ansvara for|far ansvar for|far ansvaret for|will be responsible for|will be in charge of|ansvarar for|ar ansvarig for|ar ansvariga for|tar ansvar for|har ansvar for|har ansvaret for|will|shall|is going to|are going to|am going to|is to|are to|is responsible for|are responsible for|am responsible for|takes on|agreed|agrees|promised|promises|volunteers|volunteered|undertakes|has agreed|has promised|has offered|offered|offers|has been asked|has been tasked with|is tasked with|needs|need|can',
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
  /** False where it may begin at any word. */
  readonly atStart: boolean;
}

/** A pattern with several alternatives, compiled when it is first needed. */
export class Form {
  private pattern: RegExp | null = null;

  constructor(
    /** As they are written in the rule, with names for classes of words. */
    readonly sources: readonly string[],
    private readonly frame: Frame,
  ) {}

  get atStart(): boolean {
    return this.frame.atStart;
  }

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

const WHOLE: Frame = { before: '^', after: '$', atStart: true };
const START: Frame = { before: '^', after: '', atStart: true };
const ANYWHERE: Frame = { before: '(?:^| )', after: '(?= |$)', atStart: false };

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
