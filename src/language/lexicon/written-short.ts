const SHORT = `uppdr=uppdrag updrag=uppdrag uppg=uppgifter besl=beslut ansv=ansvarig dl=deadline ddl=deadline
  styrgr=styrgruppen beredningsgr=beredningsgruppen arbetsgr=arbetsgruppen samverkansgr=samverkansgruppen
  ggn=gangen gng=gangen ggr=ganger enl=enligt ang=angaende gm=genom dagordn=dagordningen minnesanteckn=minnesanteckningar
  minesanteckn=minnesanteckningar anteckn=anteckningar prot=protokoll protok=protokoll inst=installningar
  installn=installningar ordf=ordforanden sekr=sekreteraren hjalpp=hjalp hjlp=hjalp hjap=hjalp
  nsta=nasta nst=nasta mte=mote moet=mote mtet=motet imorn=imorgon imorron=imorgon mrg=imorgon avst=avstamning forf=forfallna
  skul=skulle skulel=skulle skule=skulle skullle=skulle sklle=skulle asap=snarast
  regutdrag=registerutdrag tommorow=tomorrow tommorrow=tomorrow veka=vecka vekca=vecka vcka=vecka
  tls=tillsammans tillsam=tillsammans
  info=information samtl=samtliga ordfor=ordforanden pkt=punkt pnkt=punkt puntk=punkt skika=skicka skcka=skicka
  skicak=skicka radrea=radera radea=radera inporter=importera bokca=bocka bocke=bocka
  dax=dags idg=idag iday=idag nxt=next tmrw=tomorrow mtgs=meetings asgmt=assignment dcision=decision agnda=agenda dagornding=dagordning
  visaa=visa vsa=visa ageda=agenda narvaroo=narvaro narvaor=narvaro kvr=kvar klrt=klart klra=klara frdig=fardig
  eng=engelska sv=svenska skriov=skriv skirv=skriv notrea=notera noterra=notera lgg=lagg flyta=flytta`;

/** Words as busy people write them, folded, and as rules read them. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  SHORT.split(/\s+/).map((pair) => pair.split('=') as [string, string]),
);

const LONG = `i'm=i am|im=i am|i've=i have|ive=i have|i'll=i will|i'd=i would|we're=we are|we've=we have|we'll=we will|
you're=you are|they're=they are|they've=they have|he's=he is|she's=she is|it's=it is|who's=who is|whos=who is|
what's=what is|whats=what is|where's=where is|when's=when is|whens=when is|how's=how is|that's=that is|thats=that is|
there's=there is|let's=let us|lets=let us|here's=here is|don't=do not|dont=do not|doesn't=does not|doesnt=does not|
didn't=did not|didnt=did not|haven't=have not|hasn't=has not|isn't=is not|aren't=are not|wasn't=was not|
weren't=were not|won't=will not|wont=will not|can't=can not|cant=can not|cannot=can not|couldn't=could not|
wouldn't=would not|shouldn't=should not|e=ar|nat=nagot|nan=nagon|
ngt=nagot|ngn=nagon|ngra=nagra|oxa=ocksa|oxo=ocksa|asso=alltsa|dom=de|mkt=mycket|
iaf=i alla fall|sku=skulle|skulla=skulle|nanting=nagot|nagonting=nagot|
pls=please|plz=please|thx=thanks|u=you|ur=your|r=are|gonna=going to|wanna=want to|mtg=meeting|
prel=preliminart|o=och|t=till|f=for|va=vad|gr=gruppen|nag=nagot|nagt=nagot|iom=i och med|
fr=fran|lr=eller|el=eller|tbx=tillbaka|mej=mig|dej=dig|sej=sig|wont=will not`;

/** Words that are two words, or another one written short, as rules read them. */
export const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  LONG.replaceAll('\n', '')
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
);
