const PAIRS = `uppdr=uppdrag updrag=uppdrag uppg=uppgifter besl=beslut ansv=ansvarig dl=deadline ddl=deadline
  styrgr=styrgruppen beredningsgr=beredningsgruppen arbetsgr=arbetsgruppen samverkansgr=samverkansgruppen
  ggn=gangen gng=gangen ggr=ganger enl=enligt ang=angaende gm=genom dagordn=dagordningen minnesanteckn=minnesanteckningar
  minesanteckn=minnesanteckningar anteckn=anteckningar prot=protokoll protok=protokoll inst=installningar
  installn=installningar ordf=ordforanden sekr=sekreteraren hjalpp=hjalp hjlp=hjalp hjap=hjalp
  nsta=nasta nst=nasta imorn=imorgon imorron=imorgon mrg=imorgon avst=avstamning forf=forfallna
  skul=skulle skulel=skulle skule=skulle skullle=skulle sklle=skulle asap=snarast
  regutdrag=registerutdrag tls=tillsammans tillsam=tillsammans
  info=information samtl=samtliga ordfor=ordforanden pkt=punkt pnkt=punkt puntk=punkt skika=skicka skcka=skicka
  skicak=skicka radrea=radera radea=radera inporter=importera bokca=bocka bocke=bocka
  dax=dags idg=idag iday=idag nxt=next mtgs=meetings asgmt=assignment dcision=decision agnda=agenda dagornding=dagordning
  visaa=visa vsa=visa ageda=agenda narvaroo=narvaro narvaor=narvaro kvr=kvar klrt=klart klra=klara frdig=fardig
  eng=engelska sv=svenska skriov=skriv skirv=skriv notrea=notera noterra=notera lgg=lagg flyta=flytta`;

/** Words as busy people write them, folded, and as rules read them. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(/\s+/).map((pair) => pair.split('=') as [string, string]),
);
