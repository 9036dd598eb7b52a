/** Words that stand in any text and tell none from another; folded, Swedish and English. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'i pa av till for med om att och eller men som den det de dem en ett nar var hur vad vem vilka vilken vilket ' +
    'ar har hade kan kunde ska skall skulle ska vill maste bor borde blir blev bli vara varit far fick fa ' +
    'vi oss var vart vara ni er ert era jag mig min mitt mina du dig din ditt dina han hon hans hennes honom henne ' +
    'man sig sin sitt sina inte ej icke nu da sa dar har hit dit sen sedan aven ocksa samt under over efter fore ' +
    'infor innan fran ur vid mot mellan genom utan enligt per cirka nagon nagot nagra alla allt varje ingen inget ' +
    'inga mer mest an annan andra annat denna detta dessa dar ja nej ju val bara redan igen kvar upp ut in ner ' +
    'gang gangen forra sist senaste egentligen faktiskt nagonsin blivit ' +
    'beslut beslutet besluten beslutade beslutat bestamde bestamt bestammer uppdrag uppdraget uppdragen uppgift ' +
    'uppgiften punkt punkten motet ansvarig ansvarar ansvaret klar klart fardig fardigt gjort gjorde ' +
    'the a an of to for with about on in at by from and or but that this these those is are was were be been ' +
    'have has had do does did will would shall should can could may might must we us our you your they them ' +
    'their it its he she his her i me my who what when where which why how not no yes any some all last time ' +
    'decide decided decision decisions agree agreed task tasks assignment assignments responsible done'
  ).split(' '),
);
