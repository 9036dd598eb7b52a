/** Member organisations and the groups within the group: whoever of them has a task is an owner. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  'bup bum bvc bhv bmm ifo uph um hab vc nsph sas nal su rfsl rsmh bris fk af saf lss-handlaggarna eht kaa ssk mvc ehm bou'.split(
    ' ',
  ),
);

/** How the names of organisations end, in the form that stands for all who work there. */
export const ORG_ENDINGS: readonly string[] = [
  'halsan',
  'tjansten',
  'tjansterna',
  'varden',
  'mottagningen',
  'mottagningarna',
  'centralen',
  'centralerna',
  'kontoret',
  'forvaltningen',
  'forvaltningarna',
  'forbundet',
  'foreningen',
  'foreningarna',
  'enheten',
  'enheterna',
  'kliniken',
  'klinikerna',
  'sjukhuset',
  'teamet',
  'teamen',
  'habiliteringen',
  'skolorna',
  'kommunerna',
  'huvudmannen',
  'verksamheterna',
  'omsorgen',
  'akuten',
  'cheferna',
  'rektorerna',
  'kuratorerna',
  'skoterskorna',
  'psykologerna',
  'pedagogerna',
  'samordnarna',
  'kommunikatorerna',
  'representanterna',
  'foretradarna',
  'handlaggarna',
  'lakaren',
  'lakarna',
  'chefen',
  'samordnaren',
  'sekreteraren',
  'sekreterarna',
  'strategen',
  'strategerna',
  'ekonomen',
  'juristen',
  'kuratorn',
  'psykologen',
  'pedagogen',
  'logopeden',
  'logopederna',
  'terapeuten',
  'terapeuterna',
  'ledaren',
  'ledarna',
  'skoterskan',
  'handlaggaren',
  'utredaren',
  'utredarna',
  'direktoren',
  'controllern',
  'kommunikatoren',
  'koordinatorn',
  'koordinatorerna',
  'mentorerna',
  'lararna',
  'lararen',
  'coachen',
  'ombudet',
  'ombuden',
  'psykiatrin',
  'jouren',
  'konsulenten',
  'sekreterare',
  'vaktmastaren',
  'assistenten',
  'inspektoren',
  'bibliotekarien',
  'natverket',
  'mottagning',
  'psykologer',
  'skoterskor',
];

export const ORG_WORDS: ReadonlySet<string> = new Set(
  `skolan kommunen regionen polisen socialtjansten elevhalsan forskolan gymnasiet folktandvarden habiliteringen ifo
   mini-maria kyrkan bup barnmorskorna familjecentralen fritidsgarden rektor rektorn naringslivet biblioteket
   kommunikatorn samordnaren processledaren projektledaren koordinatorn utvecklingsledaren verksamhetschefen
   enhetschefen kuratorn samordnare processledare skolskoterskan skolskoterskorna regionhalsan kulturskolan
   arbetsgruppen undergruppen projektgruppen teamet redaktionsgruppen planeringsgruppen forberedelsegruppen
   smagrupperna mentorerna lararna rektorerna kuratorer kuratorerna larare ordforandena processledarna kommunikatoren
   logopeden barnlakaren ekonomen juristen psykologen familjehemmen`.split(/\s+/),
);

export const ENGLISH_ORGS: ReadonlySet<string> = new Set(
  'school schools clinic clinics municipality municipalities region police team service services unit department health centre center coordinator nurse nurses teachers counsellors counselors psychologists principals principal staff coordinators social-workers workers midwives librarian librarians therapists therapist headteachers headteacher headmaster paediatrician paediatricians psychiatry unit unit ward doctor doctors midwife counsellor counselor psychologist teacher social-worker manager managers webmaster caretaker administrator administrators directorate agency preschool preschools pupil-health'.split(
    ' ',
  ),
);

/** Groups on another level: what they are given is relayed, not recorded as ours. */
export const OTHER_LEVELS =
  /^(?:(?:lokal|region|del|styr|bered|utveckl|lednings|chefs|referens|parts|tjansteman|politik|naromrades|temag|presidie|huvud)\p{L}*?(?:grupp(?:en|erna|er)?|grupperingarna)|(?:brukar|anhorig|foraldra|elev|ungdoms|pensionars|folkhalso|special|patient)radet|styrelsen|namnden|kommunstyrelsen|fullmaktige|regionstyrelsen|ledningen)$/u;
