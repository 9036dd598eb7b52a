/** First names, folded: with them a name is known without its capital, and at a line's start. */
const WOMEN = `
  adela adele afrah agda agnes agneta agnieszka aida aila aina aisha ajla alana alba albina aleksandra
  alexandra aleyna alice alicia alina alisa alison alissa alix alma almina alva amal amalia amalie amanda amara
  amelia amelie amina amira amra amy ana anastasia anchalee andrea aneta anette angela angelica angelika
  angelina anika anina anine anisa anita anja ann ann-britt ann-cathrine ann-charlotte ann-christin ann-helen
  ann-katrin ann-kristin ann-louise ann-mari ann-marie ann-sofi ann-sofie anna anna-clara anna-greta anna-karin
  anna-klara anna-lena anna-lisa anna-maria anna-stina annalena anne anne-li anne-marie anneli annelie annelise
  annette annica annie annika annmarie annsofi annukka antonia aoife arabella ariana arja arlene arwen asa
  ashley asli asmaa astrid ateki audrey aurora ava avril ayan aylin ayse aysel azadeh azra barbara barbro bea
  beata beatrice benedikta berfin berit beth bethany betty bianca bibbi bibi birgit birgith birgitta
  birgitte blerta bodil boel borghild brenda bridget brigitta brita britt britt-inger britt-mari britt-marie
  britta brooke bushra caitlin camilla camille cara carin carina carmela carmen carola carolin carolina caroline
  cass cassandra catarina catharina cathrine cattis cecilia celia celina celine chantal charlene
  charlott charlotta charlotte chiara chloe christa christel christelle christin christina christine ciara cilla
  cissi claire clara clarissa claudia colette constance corinna cornelia cristina cynthia dagmar dagny dalia
  dalila dana danica daniela daniella danijela danuta daphne debbie deborah deepa deirdre delal delia denise
  desiree diala diana dilan dilara dilba dominika donna doreen doris dorota dorotea dorothy dragica drita dunja
  ebba ebru eda edda edina edit edith eevi eila eileen eira eirin eivor ekaterina elaine eleanor elena eleni
  elenor elenora eleonora elham eliana elif elin elina elinda elinor elisa elisabet elisabeth elise elissa eliza
  elizabeth ella ellen ellie ellinor elly elmira elna elona elsa elsabet elsebeth elsie elvina elvira elzbieta
  embla emelie emelina emilia emily emina emine emma emmeli enya erica erika erin erina ermina esma esmeralda
  estelle ester esther estrid etta eugenia eva eva-karin eva-lena eva-lotta eva-maria evelina evelyn evin ewa
  ewelina eyla fabiola fadime fadumo faiza fanny farah farhia fariba farida farzaneh fatemah fatemeh fathia
  fatiha fatima fatma fatou fatuma fauzia faye felicia felicity ferideh fikriye filippa filomena fiona flutura
  frances francesca francisca franziska fredrika freida freja freya frida frideborg frieda gabriela gabriella
  gail galina gemma genevieve georgina geraldine gerd gerda gergana gertrud ghazal gillian giovanna gisela
  gisele giulia gloria golnaz gordana greta gudny gudrun guldana gull-britt gull-maj gun gun-britt gun-marie
  gunborg gunbritt gunilla gunnel gunnela gunnhild gunni gunvor gurbet gwen gwendolyn gyda gylfa habiba hadia
  hadil hafsa hajar hala halima halina hamdi hanan hania hanna hannah hanne hannele harpa harriet hawa hayat
  heba hedda hedvig hedy heidi heike helen helena helene helga heli henna henny henrietta henriette herborg
  hermina hermine herta hiba hibo hilary hilda hilde hildur hillevi hilma hiwot hjordis hodan homa huda hulda
  ibtisam ida idil ieva iffa ifrah ikram ilaria iliana ilona ilse iman imogen ina ines inez inga inga-britt
  inga-lena inga-lill inga-maj ingalill ingalisa ingeborg ingegard ingegerd ingela inger inger-lise ingrid
  ingunn ioana irena irene irina iris irja irma irmeli isabel isabela isabella isabelle isla isolde iva ivana
  ivona iwona izabella izumi jaana jacinda jacqueline jade jadwiga jaime jamila jamilah jana jane janet janette
  janice janina jannike jasmin jasmina jasmine jean jeanette jeannie jelena jenna jenni jennie jennifer jennika
  jenny jessica jessika jette jin jinan joan joanna joanne jocelyn jodie joelle johanna johanne jolanta jolene
  jonna jorid jorunn josefin josefina josefine josephine josette joyce juana judit judith judy julia juliana
  julianna julie juliette julija justina justine jytte kadidja kaisa kajal kajsa kamala kamila karen karen-marie
  karima karin karin-anna karla karna karoliina karolin karolina katarina katarina-sofia kate katelyn katharina
  katherine kathleen kathy katia katie katinka katja katri katrin katrina katrine katy kauthar kayla keira kelly
  kendra kenza kerry kerstin khadija khadra khawla kiara kicki kim kinga kirsi kirsten kirsti kirstin kitty
  klara klarissa klaudia konstanze kornelia kristel kristi kristiina kristin kristina krystyna kubra laila laine
  lamia lana lara larisa latifa latisha laura laurel lauren laurence layan layla lea leah leanne leena leia
  leila lejla lena lena-maria lene leni lenita lenka leonor leonora leontine leslie leticia levina leyla liana
  lidia lidija lies lila lilian liliana liljana lill lillebil lillemor lilli lillian lilly lily lina linda linh
  linn linnea liridona lisa lisbet lisbeth lise lise-lotte liselott lisette lissie liudmila livia liya liz liza
  ljiljana ljubica lola lorena lorraine lotta lotte lottie louisa louise lova lovis lovisa luana luba lucia
  lucie lucija lucinda lucy ludmila luisa lusine luz lycke lydia lykke lyn lynda lynn lyudmila mabel maddie
  madelaine madeleine madelen madelene madlen magda magdalena maggan maggie maha mahin mahnaz maiken maisie
  maj-britt maj-lis maja majbritt majken majlis malak malena malika malin malou malva manal manuela marcela
  marcella marcia mareike maren margareta margaretha margarethe margarita margery margit margita margot margret
  marguerite maria maria-elena mariam mariana marianne marie marie-christine marie-louise mariel mariela
  marielle mariette marija marijana marika marilyn marina marisa marisol marit marita marjan marjatta marlen
  marlene marta martha martina martyna marwa mary mary-ann maryam marzena mathilda matilda matina maud maureen
  maxine maya mayam maysa meena meera megan mehri mehrnaz mehtap melanie meliha melike melina melinda melisa
  melissa mercedes merete meri meriem merima merja merve meta mia michaela michele michelle miia mikaela mila
  mildred milena milica milja milla millie mimi mimmi mina minea minette minna minnie mira mireille mirela
  miriam miriana mirja mirjam mirka mirna misala mitra moa mojgan molara molly mona monica monika monique monira
  mulki muna munira myrna myrtle nabila nadezda nadia nadine nadira nadja naemi nafisa nagham nahid nahla naima
  najat najma nalin nancy naomi narges narin nasrin nasteho natacha natali natalia natalie natasa natasha
  nathalia nathalie nawal nazanin nazira neda neha nela nellie nelly nena nermin nermina nevena nia nicki nicola
  nicole nicolina nika niki nikki nikolina nilofar nimo nina nina-maria ninni ninnie nisha nisrin nives noelle
  nola noomi noor nora nora-lisa norah nour novalie nuha nuray nurgul nuria nushin oddny odette odilia ofelia
  oksana olaug olena olga olivia oliwia oona oriana ottilia ottilie paloma pam pamela pamina parisa parvin
  patricia patrycja paula paulette paulina pauline penelope penny pernilla pernille petra petra-maria petronella
  philippa phoebe phyllis pia piia pilar pirjo pirkko polina polly pooja preeti priscilla priya quynh rachel
  radka raghad rahel rahma raija raili raisa rakel raluca ramona rana rania raquel rashida raya rebecca rebecka
  reem reema regina regine reja renata renate renee rhiannon riikka riitta rika rikke rimma rita roberta robyn
  rocio roksana romina rona ronia ronja rosa rosalie rosalind rosana rosanna rosario rose-marie rosemarie
  rosemary rosie rosita rowena roya roza rozalia rozita rubina ruqiya rut ruta ruth ruzica saara sabiha sabina
  sabine sabrina sacha safa safiya saga sahar sahra saima sakina salha salima salma salome samantha samar samara
  samia samiha samina samira samiya samra sandra sanela sanja sanna sanni saoirse sara sara-lisa sarah sarita
  saynab seija selda selena selin selina selma semira senada senait serena serwa sevda sevil shabnam shadi
  shahla shahnaz shaima shania shannon sharon sheila shelley shilan shirin shiva shler shora shukri sian sibel
  siga signe signhild signild signy sigrid sigrun silja silje silke silva silvana silvia simona simone sinead
  sinikka siobhan siri sirin sirkka sirpa sissela siv siv-britt sladjana slavica snezana sofia sofie soha
  solbritt soledad solfrid solgerd solveig soma somaya sondra songul sonia sonja sonny soraya stefania steffi
  steinunn steliana stella stephanie stina stina-lisa suad sue suha suheila suki sumaya sunniva suphaporn susan
  susann susanna susanne susie suvi suzana suzanne suzy svea svetlana sylvi sylvia sylvie synnove szilvia
  tabitha taimi taina tamar tamara tamira tammy tania tanja tanya tara tarja tatiana tatjana teija tekla teresa
  terese tessa thea thelma theodora therese thora thorunn thuy tiffany tiia tiina tilda tilde timea tina
  tina-marie tindra tiril titti tone torborg tordis torunn toula tova tove tracey tracy tricia tuija tuulia
  tuulikki tuva tuva-lisa tyra ulla ulla-britt ulla-carin ulla-karin ulla-lena ulla-maj ulla-maria ulrica ulrika
  ursel ursula valborg valentina valeria valerie vanessa vanja varinia vasiliki vasilka velma vendela vendla
  venla vera vera-lisa verena verna veronica vesna vibeke vicki vicky victoria vigdis viktoria vilda vilhelmina
  vilma viola violeta viorica viveca viveka vivi vivi-ann vivian viviana vivianne vlasta wafa walborg wanda
  wendela weronika wictoria wilda wilhelmina wilma winnie winona wioletta wivi-anne xenia ximena yael
  yagmur yara yasmin yasmina yasmine yelena yeliz yesim yeter ylva ylwa yohana yolanda yordanos yrsa ysolde
  yulia yumi yvette yvonn yvonne zahida zahra zainab zainabu zaira zakia zana zara zaynab zdenka zehra zeina
  zeinab zelal zelda zena zeynep zita zoe zofia zohra zoja zora zuhal zulejka zuzana`;
const MEN = `
  aaron aatos abbas abbe abdi abdul abdullah abel abraham absalom achim achmed adalbert adam adelbert adem aden
  adham adil adnan adolf adonis adrian agaton agne agust ahmad ahmed ahmet aidan ake ake-kjell akram aksel
  akseli alaa alain alan albert alberto albin albrekt aldin alejandro aleks aleksandar aleksander alessandro
  alex alexander alf alfons alfonso alfred alfredo algot ali alija alistair allan almir alois
  alonso alrik alvar alvaro alvin ambjorn ambrosius amer amin amir anas anatol anders andre andrea andreas
  andrei andrej andres andrew andrzej andy anis anthony antoine anton antonio antonis anund anwar apostolos aras
  archie ardalan ardian arian arild arkadiusz armand armando armin arnar arnaud arne arnold arnt aron arsim
  artan arthur arttu artur arun arvid arvo asbjorn asgeir ashraf asim aslan asmund asmus assar aston
  athanasios atle attila aubrey augustin aurelio avdo axel ayman ayub azad aziz baldur barry bart bartek bartosz
  bashar bashir basil basim bassam bastian bekim bela ben benedikt bengt bengt-ake bengt-erik bengt-goran
  benjamin benny berend berhane bernard bernhard bernie bernt berny bert-ake bertel berth bertil bertold besim
  bilal billy biniam birger birk birkir bishar bjarke bjarne bjarni bjorn bjorne blaise blake blaz bobby bogdan
  bojan boo boris borislav borje bosse bozidar bradley brage brahim brandon brede brendan brett brian bronislaw
  bror-erik bruce bruno bryan brynjar brynolf burak burhan byron caj cajsa-olle calle callum calvin cameron carl
  carl-axel carl-erik carl-fredrik carl-gustaf carl-henrik carl-johan carl-magnus carl-oskar carlos carsten
  casimir casper cato cecil cedric cem cenk cesar chad chaim charlie chris christen christer christian christo
  christoffer christopher claes claudio claus clemens clement cliff clifford clint cody colin conan connor conny
  conrad constantin corey corneliu cornelius cory craig crister cristian cristiano curt curtis cyril dadi dag
  dagfinn dalibor damian damien damir damon dani daniel danilo danny dante darius dariusz darko darren dave
  david davide davor davoud dawid dawit declan dejan denis deniz dennis denny derek dervis desmond diarmuid dick
  diego dieter dietmar dilan dimitri dimitrios dimitris dino dirk djordje dmitri dmitry domagoj dominic dominik
  donald donato donny dorian douglas dragan drago drazen duane dumitru duncan dusan dusko dustin dylan ebbe
  eberhard eberth ebrahim eddie edgar edgard edin edmond edmund edo edon eduard eduardo edvard edvin edward
  edwin efraim efrem egon eigil eiler einar einer eino eirik eivind eje ekrem eldar eldin elemer eli elian elias
  eliot ellert elling elliot elliott ellis elmar elmer elof elov elton elvin elvir elvis elwood emanuel emerson
  emil emilio emin emir emmanuel emre enar endre enes engelbrekt engin enok enrique ensar enzo eoin ephraim eran
  ercan erdal erdem erdogan eren erhan erik erik-gustav erik-johan erkan erki erkki erland erlend erling erman
  ermin ernesto ernst eros errol ertugrul ervin erwin eskil eskild espen esteban ethan etienne eugen eugene
  eusebio evald evan everett evert evgeny evin ewan eyob eystein ezra fabian fadi fahad fahim faisal falk faraz
  farhad farhan farid faris farouk faruk farzad faton fatos fayez federico fedor fehmi felipe felix ferdinand
  ferenc ferhat fermin fernando fidel fikret filip filippos finley finn firas fisnik flamur florent florian
  florin foad folke fouad franc francis francisco franco frank frans frantz franz fred freddie freddy frederic
  frederik fredrik fridolf fridolin fritz frode fuad furkan fyodor gabriel gareth garry gary gaspar gaute gavin
  gazmend geir geir-ove genc geoff geoffrey georg george georges georgi georgios gerald gerard gerardo gereon
  gerhard german gero gerry gert gert-ove ghassan giacomo gideon gilbert giles gino giorgio giorgos giovanni
  gisle gjermund glenn goce godfrey goran gordon gosta gottfrid graham greg greger gregor gregory grigori
  grzegorz gudmund guido guillermo gunde gunder gunnar gunne guntar gunther gustaf gustav gustave gusten haakon
  haci hadi hafid haji hakan hakim haldor halfdan halil halim halit halvar halvard halvdan hamad hamed hamid
  hampe hampus hamse hamza hani hank hannes hannu hans hans-ake hans-erik hans-goran hans-olof hans-peter harald
  haris harley harold haroldo harry harun hasan hashim hassan hatim hayder hector heikki heimer heinrich
  heinz hektor helge helmut henke henning henok henri henric henrik henrique henry herbert heribert heriberto
  herman hermann hernan hersi hicham hieronymus hilding hilmar hilmer hisham hjalle hjalmar holger homer horace
  horst hosea houssam howard hubert hugh hugo humberto hunor huseyin hussein hyder iain ian ibbe ibrahim ibro
  idar idris ignacio ignas igor ilhan ilias ilir iljas ilkka ilmar ilmari imad imran imre ingemar ingmar ingo
  ingolf ingvald ingvar ioannis ion ionut iraj ireneusz irfan isa isac isak isidor iskender ismail issa ivan
  ivar iwan iyad izet jabir jacek jack jacob jacques jaime jakob jakov jakup jaleel jalmar jama jamal jameel
  james jamie jan jan-ake jan-erik jan-olof jan-ove janek jani janko janne janos janus janusz jared jari
  jari-matti jarl jarle jarmo jarno jaroslav jarrod jason javad javier jean-pierre jeff jefferson jeffrey jelle
   jens jens-ole jere jeremiah jeremy jerker jerome jerry jerzy jesper jesse jesus jeton jevgenij
  jim jimmy jiri joachim joacim joakim joao joaquin jochen jock jocke joe joel johan johannes john johnathan
  johnnie johnny johny jomar jon jonah jonas jonathan jone jonte jorg jorge jorgen jorma jose josef josefus
  joseph josh joshua josip josua jouko jouni jozef juan juha juhani juho jukka julian julio julius jun jure juri
  jussi justin justus juuso jyrki kacper kai kaj kajetan kaleb kalevi kalle kamal kamran kareem karel kari
  kari-pekka karim karl karl-anders karl-axel karl-erik karl-fredrik karl-gunnar karl-gustav karl-johan
  karl-magnus karlo karol karsten kasim kasper kaspian kassem kastriot kauko kazimierz keijo kelvin kenan kennet
  kenneth kenny kent kerim kevin khaled khalid khalil kian kieran kieron kimmo kiril kirk kjartan kjell
  kjell-ake kjell-arne kjell-erik kjetil klajd klas klas-goran klaudius klaus klaus-peter klemens klement knut
  kolbjorn konny konrad konstantin konstantinos kosta kostas kourosh kreshnik kresimir kris krister kristian
  kristijan kristjan kristo kristofer kristoffer krzysztof kujtim kurt kyle kyril lachlan ladislav lajos lamar
  lambert lamin larry lars lars-ake lars-erik lars-goran lars-gunnar lars-inge lars-olof lars-ove lasse laszlo
  laurent lauri laurids lauritz lavdrim lawrence lazar leendert leffe leif leif-ake leif-erik leiv leland lelle
  lennart leo leon leonard leonardo leonid leopold leroy leszek levi levin lewis liam lias liborio linus
  liridon lirim ljubomir llewelyn lloyd loay logan loke lorens lorentz lorenzo lorik lothar louie louis love
  luan lubomir luc luca lucas luciano lucio ludde ludvig ludwig lui luigi luis luka lukas luke lulzim lutz lyle
  maarten mads maged magne magnus mahdi maher mahir mahmoud mahmud maik majid malcolm malek malik malte
  mange manne manolis manolo mansour mansur manuel marc marcel marcelo marcin marco marcus marek mariano marijan
  marino mario marius marjan mark marko markus marlon marlow marshall marten martijn martin martinus martti
  marvin marwan masoud massimo mateja mateo mateusz mathias mathieu mathis matija mato mats matt matteo matthew
  matthias matthijs matti mattias mattis maurice mauricio maurits mauritz mauro max maxime maximilian maxwell
  mazen mehdi mehmed mehmet mehran meinert melih melker melvin melvyn mesut micael michael michal michel michiel
  mick mickael micke mickey miguel mihai mihail mihaly mikael mikail mike mikko mikolaj milad milan milivoj milo
  milorad milos milovan milton milutin mircea mirco mirko miro miroslav mirsad mirza misha mitchell mitja modou
  mohamed mohammad mohammadi mohammed mohamud mohsen moises mojtaba momcilo mons mordechai morgan moritz morris
  morten mose moses moshe mostafa mounir mousa muamer muhamed muhammad muharrem mukhtar munir murad murat murray
  musa musse mustaf mustafa mustafah myron nabil nader nadim naeem nahom naji najib napoleon naser nasir nasser
  natan nate nathan nathanael nathaniel navid nawid nazar nazih neal nedim nedzad neil nejc nelson nemanja nenad
  neo nermin nevzat nicholas nicke nicklas nicko niclas nicol nicola nicolai nicolas nicos nidal niel niels
  nigel niilo nikita nikko niklas niko nikola nikolai nikolaj nikolaos nikolaus nikos nils nils-ake nils-erik
  nils-gustav nils-olof nino nizar njal noa noah nobuo noel norbert nordin norman norris nuno nurettin
  nusret oddbjorn oddvar odin ogge ognjen oisin okan oktay ola olaf olaus olav olavi ole ole-martin oleg
  oleksandr olger oliver olivier olle olof olov omar omer omid omur onni onur orhan orjan orlando orri orvar
  oscar oskar oskari oskars osman osmund ossi ossian ostap osvald oswald otto oubay ove owen ozan ozgur paavo
  pablo paddy pal palle panagiotis panos paolo par pascal pasi pasqual patric patrice patricio patrick patrik
  patryk paul paulo paulus pavel pavle pavo pawel payam peder pedram pedro peeter pehr peik pekka pelle penti
  pentti per per-ake per-anders per-arne per-erik per-gunnar per-ola per-olof per-olov percival percy perry
  petar pete peter petri petro petros petrus petter petteri phil philip philippe phillip piero pierre piet
  pieter pietro piotr pius pontus poul povel preben predrag przemyslaw qasim quentin quincy quinn quoc rabi rade
  radek radim radko radoslaw radovan radu rafael rafal raffaele rafi raghu ragnar raheem rahim rahul raif raimo
  raine rainer rajesh ralf ralph ramadan ramazan ramin ramiro ramon ramsey randal randolph randy rane raoul
  rashad rashid rasim rasmus rastislav rauf raul raven raymond razvan rebin recep redouan redzep reggie reidar
  reijo reinaldo reine reiner reinhard reino remco remi remus remy remzi renato rene renzo reza rezart rhys riad
  riccardo richard rick rickard ricky rikard riley rinor risto riyad robban robbie robel robert roberto robin
  rodney rodolfo rodrigo rody rogelio roger rogier rohan rojan rokas roland rolando rolands rolf rolf-ake rolle
  romain roman romulo ronald ronan ronnie ronny roope rory roscoe rostam ruairi ruben rubens rudi rudolf rudy
  ruffe rufus rui rune rupert rurik ruslan russell rustam rutger ryan ryder ryszard saad sabin sabri sacha sadik
  saeed safet safwan sahin said sajjad sakari saku salah salar saleh salem salih salim salman salomon salvador
  salvatore sam samad sameer sami samih samir samo sampo samson samu samuel sandor sandro sanjin sanoj santiago
  santino santo sargon sasa saul scott sead sean sebastiaan sebastian sebastijan sebbe sedat sefer seif selim
  selman selmer semir senad seppo serdar sergei sergey sergio servet severin seyed shahin shahram shane sharif
  shaun shawn shayan sherif shervin shkelzen shpend shyqeri sidney sigbjorn sigfrid sigge sighvat sigmund signar
  sigurd sigvald sigvard silas silvan silvio simeon simo simon sinan sindre sindri siril sivert sixt sixten
  skender sladjan slavko slobodan sofus soren sotirios spencer spiro spyros staffan stanislav stanislaw stanko
  stanley stavros stefan steffen stein steinar stelios stellan sten-ake sten-olof sten-ove stephan stephane
  stephen stevan steve steven stig-ake stig-ove stojan sture sturla suleiman sulejman sulev sultan sune svante
  svein sven sven-ake sven-erik sven-goran sven-gunnar sven-olof sven-ove svenning sverker sverre swen sylvester
  syver szymon tadeusz tage taha tahir taimur taisto tamas tamer tanel taneli tapani tapio tarald tarek tareq
  tarik tariq tarjei tarmo tarvo tatu tauno tavi ted teddy tedros teemu teo teodor teodoro teppo terence terje
  terrence terry tesfay teuvo thabo thaddeus thage theis theo thibault thierry thomas thor thorbjorn thord thore
  thorleif thorsten thorvald thure tibor tiit tim timmy timo timothy timur tino tirdad tjark tobbe tobe tobey
  tobias todor toivo tolga tom tomas tomasz tomaz tomek tomi tomislav tommaso tommy tony topias torald torben
  torbjoern torbjorn tord tore torfinn torgeir torgil torgny torgrim torjus torkel torleif torolf torre torstein
  torsten torulf torvald tosse travis trevor tristan troels truls tryggve trygve tudor tufan tuomas tuomo ture
  turid turkka tyler tymon tyrone ubbe udo uffe ufuk ugo ulf ulises ulrich ulrik umar umberto umit uno upton
  urban urho uriah uriel urmas uros usman uwe uzair vaclav vadim vahid vaino valdemar valdemaras valentin
  valentino valeri valerio valfrid valle valon valter vance vangelis vanja vasco vasil vasile vasilios vasilis
  vebjorn vedat vegar vegard veijo veikko velimir velle venzel verner vernon vesa vester vette vibhor vicente
  victor vidar vidkun viggo vigo vihtori viktor vilgot vilhelm vilho viljo ville vilmar vilmer vince vincent
  vinicius vinko vinny virgil virgilio vitali vittorio vivek vlad vladan vladimir vlado voislav vojin vojtech
  volkan volker volmar volodymyr vratislav vuk waldemar walid wallace walle wally walter wanja waqas warren
  wasim wayne welat wenche werner wesley wessel wictor widar wiggo wiktor wilber wilbur wiley wilf wilfred
  wilhelm wilhelms wiljam willem william willis willy wilmer wilson winfried winston witold wojciech wolfgang
  woodrow wout wyatt xander xaver xavier xerxes xhemajl xhevdet yaakov yago yahya yakob yakub yanni yannick
  yannis yared yaser yasin yasser yassin yavuz yazan yehuda yener yigit yilmaz yngve yohannes yonas yorick yosef
  younes yousef yousif youssef yrjo yuki yunus yuri yusef yusuf yusuke yves zacharias zachary zack zafer zafir
  zaid zain zak zakaria zakarias zaki zaman zane zaur zbigniew zdenek zdravko zebastian zef zeid zekarias zeki
  zeljko zeno zenon zev zia ziad zijad zik zinedine ziyad zlatan zlatko zoltan zoran zsolt zubair zygmunt`;

/** Names that are Swedish or English words as well: names only with a capital. */
export const WORD_NAMES: ReadonlySet<string> = new Set(
  `bo liv maj sten stig my tor kaj bror love dag ask saga ros per par ove mark frank rut sune gun kim ann jan mina
   max ville rose iris viola ronja tage said jack siv ida vera mira bosse tim will grant may june april hope faith
   bill rob pat sue art ray dean drew chase lova alva stella svea isa tara uno milo leo hans an inga ina klara lova else alma mira ella tove dina tom sam adam jack paul hope mary kate steve folke`.split(
    /\s+/,
  ),
);

export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `${WOMEN} ${MEN} bo liv maj sten stig my tor kaj bror love per ove mark kim jan`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
