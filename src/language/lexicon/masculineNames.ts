import { wordSet } from './words.ts'

/** Given names of men in several languages, without accents: a hint at gender, and that a name of two or three words is a person's. */
export const MASCULINE_NAMES = wordSet(`
  aage aarne aaron aart abbas abbo abdelaziz abdelkader abdi abdou abdoulaye abdul abdullah abebe abel abelard abilio
  abiodun abner abraham abubakar achebe achille achim adalbert adam adan adebayo adekunle adel adelbert ademar ademola
  adhemar adil aditya adnan adolf adolfo adolphe adrian adrien aelred aengus aethelbald aethelbert aethelred
  aethelstan aethelwold aethelwulf afonso agostinho agostino agustin aharon ahmad ahmed ahmet ahti aidan aimo ajay
  akash akbar akhil akihiko akihito akin akinwumi akio akira akiyoshi aksel akshay alain alajos alan alasane alasdair
  alastair albert alberto albin albino albrecht alcide alcuin aldo aldous aleardo alec alejandro alejo aleks
  aleksandar aleksander aleksandr aleksandre aleksei aleksey alessandro alex alessio alexander alexandr alexandros
  alexandru alexei alexios alfgar alfons alfonse alfonso alfred alfredo alfric algernon algot ali aliou alioune alirio
  alistair allen alois aloisio alonso aloysius alphonse alphonso alvar alvaro alvin alwin amadeo amado amadou amar
  amaury ambroise ambrose ambrosio amedee amedeo amerigo amilcar amin amintore aminu amir amit amjad amol amos anand
  anastas anatol anatole anatoliy anatoly anders andre andreas andrei andrej andres andrew andris andriy andrzej andy
  angelo angus anibal aniello aniket anil anirban aniruddha anirudh ankit ansel anselm anselmo antal antanas ante
  antero anthelme anthony antoine anton antonin antonio antonis antti anurag anwar apostolos aram arcadio archibald
  archie arend argyris arif aristide aristides aristotelis arjun arkadi arkady arlo armand armando armen armin arnab
  arnaud arne arnfinn arnold arnulf arnulfo arpad arsen arsene arsenio arseniy artem artemio arthur arto arturo arturs
  artyom arun arvid arvind arvo aryan asad asbjorn asger asher ashish ashok ashraf ashutosh ashwin asif asim aslam
  aslan athanasios athanasius atilla attila atul auguste augustin augustine augusto augustus aulis aurel aurelien
  aurelio avi aviv avraham axel axelrod aydin ayman aymeric ayodele azad azim aziz babak babatunde babu badr bahram
  bakary balakrishnan balazs baldassare baldur baldwin balthasar bamidele baptiste barack barnabas barnaby barney
  barry bart bartholomew bartosz baruch bashar bashir basil bassam bastian bastien baudouin bede bedrich belisario ben
  benedek benedetto benedict benedicto benedikt bengt beniamino benigno benito benjamin benjy benoit benoni berengar
  beriah bernabe bernard bernardino bernardo bernd bernhard bernhardt bert bertie bertil bertold bertolt bertram
  bertrand bharat bhaskar bilal bill billy birger bjorn blaise blas blaz boaz bob bogdan bogumil bohdan bohemond
  bohumil bohuslav boleslaw bongani boniface bonifacio borge boris borislav borivoje borje borut botond boubacar
  boutros brad bradley bram branimir branislav branko brendan brent brett brian brice brock broder bronislaw bruce
  bruno bryan bryn burak burkhard buster byeong byron caetano caleb calixto callum calogero calvin camillo camilo
  candido carl carlo carloman carlos carmelo carmine carsten casimir caspar casper cassius cathal cecil cedric
  ceferino celestin celestino celio celso cengiz cesar cesare chaim chandler chandrasekhar charles charley charlie
  chauncey chauncy cheikh chester chetan chidi chike childebert chilperic chinedu chinua chlothar chris christen
  christer christfried christiaan christian christoffer christoph christophe christopher christos chuck chuichi
  chukwuemeka chukwuma cian ciaran ciro claes clarence claude claudio claudius clay clemens clement clemente cleve
  clifford clint clive clovis clyde cnut colin colm colum connor conor conrad conrado constantijn constantin
  constantine constantino constantinos corentin corey corneille cornelis cornelius cosimo cosmo costas craig crisanto
  crispin cristian cristiano cristobal cristoforo ctirad curt curtis curzio cuthbert cyprian cyprien cyriel cyril
  cyrus czeslaw daan dagfinn dagobert dagoberto daiki daisuke daithi dale damian damiano damien damir dan daniel danil
  danila danilo danny dante daoud dara dario darius dariusz darko darrell darren darrin darryl daud dave david davide
  davit davor dawid dawit debashis declan deepak dejan demba demetre demetrio demetrios demetrius denholm denis dennis
  denys denzil derek dermot derrick desiderio desire desmond detlef detlev devdas devendra dezso dhruv diarmuid dick
  diderik didier diederik diego dieter dietmar dietrich dilip dimas dimitar dimitri dimitrios dimitris dinesh dinkar
  dinko dino diogo dionisio dionysios dionysius diosdado dirceu dirk djordje dmitri dmitrij dmitriy dmitry dmytro
  dobroslav domenic domenico domingos dominic dominick dominik don donal donald donatello donato donnchadh dorian doru
  dorus doug dougal douglas dragan drago dragomir dragoslav dragutin dumitru duncan dunstan dusan dustin dwight dylan
  eadberht eadmund eadric eadwig ealdred eamon eamonn earle ebbe ebenezer eberhard ebrahim ecgberht eckart eckhard
  eckhart eddie edelmiro edgar edgard edgardo edilberto edmond edmondo edmund edoardo edouard edric edson eduard
  eduardo eduards edvard edvin edward edwin eero efim efrain efren efthymios egbert egfrith egidio egil egon ehsan
  ehud eiichi eiji eilert einar eino eirik eivind ekkehard ekrem eladio elbert eldar eldridge eleazar eleftherios
  eleuterio eli eliahu elias elie eliezer elijah elio eliot eliseo elisha elliot elliott ellsworth elmer eloy elvin
  elvis elwood emad emanuel emeka emeric emerson emil emile emilian emiliano emilio emir emmanuel emmerich emory emre
  enda endre eneko engelbert ennio enoch enrique enver enzo eoin ephraim eradio erasmo ercole erdogan erhard eric
  erich erik erkki erland erlend erling ermanno ernest ernesto ernests ernst errol ervin erwan erwin esko espen essam
  esteban etgar ethan etienne ettore euan eugen eugene eugenio eugeniusz eusebio eustace evan evander evangelos
  evarist evariste evaristo evelio evert evgeni evgenii evgeny ewald ewan ewen eyal eyvind ezekiel ezequiel ezio ezra
  fabian fabien fabio fabrice fabricio fabrizio facundo fadi fahad fahd faisal faiz farhad farid farouk farrukh faruk
  fathi faustino fausto fawzi faysal fazil fedele federico federigo fedor felice feliciano felicien feliks felipe
  felix felton femi ferdinand ferdinando ferenc fereydoun fergal fergus fermin fernand fernando fernao ferran
  ferruccio fidel fikret filiberto filip filippo finlay finn fintan fiorello firmin flann flavien flavio florencio
  florent florentin florentino florian floris floyd folke folker fortunato fouad francesc francesco francis francisco
  francisque franciszek franck franco francois franjo frank franklin frans frantisek franz fraser fred frede frederic
  frederick frederik fredric fredrick fredrik fridtjof friedhelm friedrich fritjof frits fritz frode froilan fulbert
  fulgencio fulk fulvio fumiaki fumihiko fumio fyodor gabor gabriel gaetan gaetano gaius galeazzo gamal gareth garo
  garry garth gary gaspar gaspard gaspare gaston gaurav gautam gauthier gautier gavin gavino gavriil gavril gaylord
  gbenga gebhard geert geir gelasio genaro genji gennadiy gennady gennaro geoff geoffrey geoffroy georg george georges
  georgi georgios georgiy georgy geraint gerald geraldo gerard gerardo gerasimos gerbert gerbrand gerd gereon gerhard
  germain gerolamo geronimo gerrit gerry gershom gershon gert gervase gethin ghassan gheorghe gherardo ghulam giacinto
  giacomo giambattista gian gianfranco gianluca gianluigi gianni gianpaolo gideon gijs gil gilad gilbert gilberto
  giles gilles gino giordano giorgio giorgos giovan giovanni girish girolamo gisbert gisle giuliano giulio giuseppe
  gjergj gjon gleb glen glenn gobind godefroy godfrey godric godwin goffredo gonzalo gopal gopalakrishnan goran
  gordian gordon gorm goro gosta goswin gottfried gottlieb gottlob govind graciano grady graeme graham grahame gratien
  greg gregoire gregor gregorio gregory griff griffith grigor grigore grigori grigoris grigoriy grigory grover
  gualtiero gudmund guglielmo guido guilhem guilherme guillaume guillem guillermo gunnar gunter gunther gustaf gustav
  gustave gustavo gustavus guus guy gwilym gyorgy gyozo gyula haakon habib hadrian hafez hafiz hailu haim hakan hakim
  hakon hal halfdan halil halldor hallvard halvard halvor hamad hamid hamish hamza hannes hannibal hanno hanns hannu
  hans hans-joachim harald hari haris harish harold haroon harri harry harthacanute harthacnut hartmut hartwig haruki
  harun haruo haruto harvey hasan hashim hassan hatem havard hayato haydar hayden heber hector heikki heiko heiner
  heinrich heinz heinz-harald heitor helge heliodoro helmer helmut helmuth hemant hendrick hendrik henk henning henri
  henrik henry henryk herbert herculano hercule heribert heriberto herluf herman hermann hermenegildo herminio
  hermogenes hernan hernando hersh herve hesham hezekiah hicham hidalgo hideki hideo hidetaka hidetoshi hideyo
  hieronymus hilaire hilario hilarion hillel himanshu hincmar hipolito hippolyte hiram hirohito hiroki hiromichi
  hironobu hiroshi hiroto hisao hisashi hisham hitesh hjalmar holger homer homero honore honorio horace horacio
  horatio horia horst hosni hossam hossein hovhannes howard howell hrabanus hristo hrvoje huber hubert hugh hugo
  hugues huib humbert humberto humphrey humphry husayn huseyin husni hussain hussein huw hyman hyrum hywel iacopo iago
  iain iakov ian ianis ibrahim ibrahima ichiro idris idriss ieuan ifeanyi ifor igino ignace ignacij ignacio ignacy
  ignatius ignaz igor ihab ihor ikenna iker ilario ildefonso ilham ilie iliya ilkka illtyd ilmari ilya imad imanol
  imran imre indalecio indro ingemar ingmar ingolf ingvald ingvar inigo innokenti innokenty ioan ioannis iolo ionel
  iosif ippolito iqbal iraj irakli irving irwin isaac isaak isac isaiah isak isambard isamu isao ishaan isidor isidore
  isidoro isidro iskander ismael ismail ismet isoroku issa issam istvan italo itamar itsuki itzhak iuri iustin ivan
  ivar ives ivica ivo ivor iwan izaak izak jaak jaakko jaan jaap jabbar jabez jacek jacinto jack jacob jacobo jacobus
  jacopo jacques jacquot jafar jagadish jagdish jahangir jaim jaime jake jakob jakub jalal jalmari jamal james jamie
  jamil jan jan-peter janez jani janis janne jannis janos janusz jared jarl jarmo jaroslav jaroslaw jarvis jason
  jasper javad javier jawaharlal jay jayant jean jean-baptiste jean-claude jean-francois jean-jacques jean-louis
  jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jed jedediah jeff jeffrey jehuda jeno jens
  jeppe jeremiah jeremias jeremie jeremy jermaine jeroen jerome jeronimo jerry jervis jerzy jesper jesse jethro jim
  jimmie jimmy jindrich jiri jirka jiro jitendra joachim joao joaquim joaquin jochem jochen jodok joe joel joern johan
  johann johannes john john-paul johnny jokubas jomo jon jonas jonathan joonas joost jordi jorg jorge jorgen joris
  jorn jory joschka jose joseba josef josep joseph josephus josh joshua josiah josip josue jouko jovan jozef jozsef
  juan juan-carlos juanito judd juergen juha juhan juhani jukka jules juliaan julian julianus julien julio julios
  julius junichi junichiro junius juozas juraj jurg jurgen jurgis juri jurriaan jussi justas juste justin justinian
  justino justus jusuf jyotirindra jyrki kaare kaarel kaarlo kabir kadir kagiso kai kailash kaito kaj kajetan kalervo
  kalevi kalle kalman kamal kamil kamran kapil karan kare kareem karel karim karl karl-heinz karlheinz karlis karlo
  karol karoly karsten kartik kasimir kaspar kasper kastytis katsuhiko katsuo kauko kavi kayode kazimierz kazimir
  kazuhiko kazuhiro kazuki kazuo keenan keiji keir keisuke keith kelechi kelvin kemal ken ken'ichi kenan kenelm
  kenichi kenji kenjiro kennet kenneth kenta kerim kevin kevork khachatur khaled khalid khalil khosrow kieran kiichi
  kim kimmo kiril kirill kiro kishore kiyoshi kjartan kjell kjetil klaas klaus klemens klement knud knut koen kofi
  koichi koji kojo koki konrad konstantin konstantine konstantinos kornel korneli kornelis kosta kostas kostis kosuke
  kresimir krikor krishna kristaps kristian kristijan kristjan kristof kristoffer krum krzysztof kumar kunal kunio
  kuno kurt kustaa kwabena kwadwo kwaku kwame kwasi kyle kyriakos kyrylo labib lachlan ladislao ladislas ladislaus
  ladislav laertes lajos lakshman lalit lambert lamberto lambertus lamine lancelot lanfranc lanfranco larry lars lasse
  laszlo laurence laurens laurent laurentius lauri laurids laurits lauritz lauro lavr lavrenti lavrentiy lawrence
  lazar lazare lazaro lazaros leander leandre leandro lech leendert leif leigh lekan leland lemuel lennart lenny leo
  leofric leofwine leokadiusz leon leonard leonardo leonardus leonce leoncio leonel leonello leonhard leonid leonida
  leonidas leontios leopold leopoldo leroy leszek lev levan levi levon lewis li liam liborio linus lionel lisandro
  livio liviu ljubo ljubomir ljudevit llewellyn llewelyn lluis lodewijk lodovico loic longin lorcan lorentz lorenz
  lorenzo loris lothair lothar loucas louis louis-joseph louis-philippe lovro lubomir lubosz luc luca lucas lucian
  luciano lucien lucio lucius lucjan ludger ludolf ludovic ludovico ludvig ludvik ludwig ludwik luigi luis luiz luka
  lukas lukasz luke luther lyle lyndon lyonel lysander maarten macario madhav mads magne magnus mahadev mahdi mahendra
  maher mahesh mahmoud mahmud mahmut maik majid makar makarios makis makoto maksim maksym malachi malachy malcolm
  malek malik mamadou mamoru manabu mandell mandla manfred manfredo manish manlio manmohan mannes manoj manolis manolo
  mansour mansur manuel manus manvel mao maqbool marat marc marcel marceli marcelin marcelino marcell marcellin
  marcello marcellus marcelo marcial marcian marciano marcin marco marcos marcus marek mariano marijan marinos marinus
  mario marios maris marius marjan mark markku marko markos markus marlon marnix maro maroun marten martijn martim
  martin martino martins martinus martti marty martyn marvin marwan maryan masaaki masahiko masahiro masaki masanori
  masao masaru masashi masato masayuki masoud massimiliano massimo matei matej mateja mateo mateusz mathew mathias
  mathieu mathis mathurin matias matjaz mats matt matteo matthaus matthew matthias matthieu matthijs matti mattia
  mattias matvei matyas mauno mauri maurice mauricio mauritz maurizio mauro maury max maxence maxim maxime maximian
  maximilian maximiliano maximo mayer maynard mazen mehdi mehmet meinhard meinrad meir mel melchior melchor melvin
  melvyn menachem mendel mendele meredydd meriwether mervyn meyer micah micha michael michail michal michalis michel
  michiel michio mick mieczyslaw miguel miguel-angel mihai mihail mihajlo mihalis mihaly mihkel mihovil mikael mikalai
  mike mikhail mikheil mikkel mikko miklos mikola mikolaj mikolas mikulas milan millard milorad milos miloslav milovan
  milt milton milutin mindaugas minoru mircea mirko miro miroslav miroslaw misael mischa mitchell mitsuo mladen
  modesto modibo mogens mohamad mohamed mohammad mohammed mohan mohandas mohd mohit mohsen moise moises moisey moishe
  mojmir momcilo moncef montague mordecai mordechai moritz morris morten mortimer moses moshe mounir mourad moussa
  mpho mstislav muhammad muhammed mukesh mukhtar mukul mulugeta mungo munir murad murat murdo murray musa mustafa
  mustapha mwai mykhailo mykola myron nabil naci nader nadim nadir nagendra nagesh naguib nahum naim najib nando naoki
  naoto naoya narayan narciso narcisse narendra naresh nasir nasr nasser natan nathan nathanael nathaniel naveen navin
  nawaf nazario nazim nebojsa neboysa necmettin ned nehemiah neil nello nelson nemesio nestor nevil neville ngugi
  niall nicanor niccolo nicholas nick nicodemo nicol nicolaas nicolae nicolai nicolaos nicolas nicolaus nicomedes niek
  niels nigel nikhil nikita niklas niklaus nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikolos nikos
  nilesh nils ninian nino nissim nitin nizar nnamdi noah noam noboru nobuhiko nobuo nobuyuki noel nolan nolberto
  norbert norberto norio norman norval notker nouri nuno nunzio nurettin nursultan obadiah obafemi obinna octave
  octavian octavio octavius oddvar odilo odilon odoardo odon odysseas offa oivind okello olaf olav oleg oleh oleksandr
  oleksiy oles oliver olivier oliviero olle olli olof oluf olufemi olumide olusegun oluwaseun olve olympio omar omer
  onesime onofre onorato onufry orazio oren orest oreste orestes orhan orly orosz orson orval orville osama osamu
  osbert oscar oskar osman osmo osmund osric ossian ostap osvald osvaldo oswald oswaldo oswin oswiu oswy othmar
  othniel otis otmar ottavio ottmar otto otto-heinrich ottokar ottorino oumar ousmane ove owain owen oystein ozzie
  paavo pablo paddy padraic padraig palle palmiro panagiotis panayiotis pancho pandeli pankaj panos pantelis paolo
  parth parvez pascal pascoe pascual pasquale patrice patricio patrick patrik paul paulin paulino paulius paulo paulus
  pavao pavel pavle pavlo pavlos pawel payam peder pedro peer peeter pehr pekka pelayo pelle pellegrino penda pentti
  pepin peppe percival percy peregrine pertti pervez petar peter peteris petko petr petri petro petros petru petrus
  petter petteri petur petyr phil phileas philibert philip philipp philippe philippos phillip philo phineas pier
  pierangelo piergiorgio pierluigi piero pierpaolo pierre pierre-auguste pierre-yves pierrick piet pieter pietro pim
  pinchas pino piotr pius placido plinio porfirio poul prabhakar prabhat pradeep prafulla prakash pramod pranas pranav
  prasad prashant praveen pravin preben predrag prem prokop prosper prospero prudencio pyotr qasim quentin quincy
  quintin quinto quirin quirino rabindranath rachid rade radek radko radomir radoslav radoslaw radovan radu rafael
  rafail rafal raffaele raffaello rafiq raghav raghunath ragnar rahim rahul raimo raimon raimond raimondo raimund
  raimundo rainer raivo raj rajan rajat rajendra rajesh rajiv rakesh ralf ralph rama ramachandra ramakrishna ramesh
  rami ramiro ramon ramzan ramzi ranald randall randolph rangel ranjit ranulph raoul raphael rashad rashid rasim
  rasmus rastko ratan ratko raul ravi ray rayan raymond raymund raynald recep redwald reggie reginald regino reid
  reidar reijo reimar reinaldo reiner reinhard reinhardt reinhart reinhold reinier rembrandt remigio remigiusz remo
  remus remy renaldo renato renaud rene renzo restituto reuben reuven reynaldo reynold reza rezso rhodri rhys riad
  ricard ricardo riccardo richard rick rickard ricky rigobert rigoberto rikard rikhard rinaldo rintaro risto ritesh
  riyad roald rob robbie robert roberto robrecht rocco roch rod roderic roderick rodney rodolf rodolfo rodolphe
  rodrigo rodrigue rogelio roger rogerio rogier rohan rohit roland rolando rolf rollo romain roman romano romaric
  romeo romuald romualdo romulo ron ronald ronan ronnie roque rory rosario roscoe rosendo ross rostislav rotimi roy
  ruairi ruaridh ruben rubens rubin rudi rudolf rudolfo rudolfs rudolph rudy rufino rufus rui rumen rune rupert
  rupprecht ruslan russell rustam rutger ruud ryan ryo ryoichi ryota ryszard ryu ryuichi saad sabino sabri saburo
  sacheverell sachin saddam sadi sadio sadiq saeed safa safet sakari salah saleh salih salim salman salomon salvador
  salvatore salvo sam sameer samih samir samo sampson samson samu samuel samuele samuil sandeep sander sandor sandro
  sanjay sanjeev sanjiv sankar santiago santino santosh sardar sargis sasa satish satoru satoshi saturnino satyajit
  satyendra saul saulius saurabh savas savva savvas sayed sayyid scott seamus sean sebald sebastian sebastiano
  sebastien segun seiichi seiji sekou selahattin selim selwyn semyon senen seppo septimus serafim serafin serafino
  serge sergei sergej sergey sergi sergio sergiu sergiy serhiy seth severin severino severo seweryn seyed seymour
  shafiq shahid shane shankar sharad shashi shaun shawn shekhar sheldon sherif shigeo shigeru shimon shin shinichi
  shinji shinzo shiro shivaji shlomo shohei shoichi sholem sholom sholto shota shuji shunsuke shyam siddharth sidney
  siegbert siegfried siegmund sigbert sigeberht sigebert sigfrid sigismond sigismondo sigismund sigizmund sigmund
  sigurd sigvard silas silvan silvanus silverio silvester silvestre silvino silvio simao simen simeon simo simon
  simonas sinan sindre sipho sivert sixten sixto sizwe sjoerd slaven slavko slavoj slavomir slobodan snorri sofiane
  sofronio sofus solomon somnath sondre sophus soren soterios souleymane sourav spencer spiridon spiro spiros spyridon
  spyros srdjan sreten sridhar srinivas srinivasa staffan stalin stan stanislao stanislas stanislaus stanislav
  stanislaw stanko stavros stefan stefano stefanos steffen steinar stelian stelios stellan sten stepan stephan
  stephane stephanos stephen steve steven stewart stig stijn stipe stjepan stojan stoyan strahinja stuart sturla
  styrbjorn subhas subhash subrata sudhir sujit sulaiman suleiman sulev suleyman sulo sumit sunil suraj suren surendra
  suresh sushil susumu svein sven svend sverre svyatoslav swithin sylvain sylvan sylvester sylvestre szymon taavi
  tadao tadas tadashi tadeo tadeusz tafari taha taichi takahiro takao takashi takayuki takeo takeshi takuma talal
  tamer tancred tanguy tapan tapani tapio taras tarek tarik tariq tarja tarmo taro tarquin tarun tasos tatsuo tatsuya
  taylor tayyab tayyip ted teddy teemu telesforo tendai tengiz teodor teodoro teofil teofilo terence terenzio terje
  terrell terrence terry teruo tesfaye tetsuo tetsuya teun tevfik thabo thaddaeus thaddeus themba theo theobald
  theodoor theodor theodore theodoric theodoros theodosius theodule theophile theophilus theophrastus thiago thibaud
  thibault thibaut thierry thijs thom thomas thor thorbjorn thore thorfinn thorkild thorleif thorolf thorstein
  thorsten thorvald thulani thurston tiago tiberio tiberius tibor tiburcio tiernan tiit tijs tilman tim timo timofei
  timofey timon timoteo timothee timothy timur tino titu titus tivadar tiziano tjark tobiah tobias tobie tobin toby
  todd todor toivo tom tomas tomaso tomasz tomislav tommaso tommy tomohiro tony tooru torben torbjorn torcuato tord
  tore torfinn torgeir torgny torkel torolf torquato torquil torstein torsten toru torvald toshio toshiro toussaint
  traian trevor trifon tristan tristram trond trygve tryphon tsutomu tsuyoshi tugrul tullio tunde tuomas turgut tushar
  tycho tyge tyler tymofiy ubaldo uberto uday udo ueli uilliam ulf ulick ulises ulisse ulric ulrich ulrik ultan ulysse
  ulysses umar umberto umesh unai urbain urbano urho uriah urs usman utkarsh uwe uzeyir vaclav vadim vadym vagn vahan
  valdemar valdis valdur valentin valentinian valentino valerian valeriano valerio valeriu valeriy valery valter
  valtteri vangelis vano vartan varun vasant vasco vasil vasile vasili vasilije vasilios vasiliy vasily vassil
  vassilis vasyl vaughn vazgen vegard veikko veit velimir veljko vencel venceslas veniamin venkat venkatesh venustiano
  verner vernon vesa vicente vicenzo victor victorien victorin victorino vidar viggo vijay vikas vikenty vikram viktor
  viktoras viktors vilem vilfredo vilhelm vilhelms vilhjalmur viliam viljo ville villehard villem vilmos vinay vincas
  vince vincent vincentas vincente vincenz vincenzo vinod viorel vipin viraj virgil virgilijus virgilio virginio
  vishal vishnu vissarion vitale vitaliano vitaliy vitaly vitezslav vito vitold vitomir vittore vittorio vitus vivek
  vjekoslav vlad vladan vladas vladimir vladislas vladislav vladko vladlen vlado vladyslav vlastimil vojin vojislav
  vojtech voldemar voldemars volkan volker volkmar volodymyr vsevolod vukasin vyacheslav vytas vytautas waclaw wael
  waldemar waldo waleed walid wallace wally walter walther warren wasim wassily wayne welf wenceslao wenceslas
  wenceslaus wendel wendelin wendell werner wernher wesley wessel wilbert wilbur wilf wilfred wilfrid wilfried wilhelm
  wilko will willard willem willi william willibald willibrord willie willis willy winfield winfried winston winton
  witold wladimir wladyslaw wlodzimierz wojciech wole wolfgang wolfhart wolfram woodrow wout wouter wulfhere wulfric
  wulfstan wyatt wybrand wynand wynton wystan xabier xaver xavier xenophon xi xolani xose yaakov yahya yair yakov
  yakub yakubu yanis yann yannick yannis yaroslav yasar yaser yash yasin yasir yasser yasuhiro yasujiro yasukazu yasuo
  yavuz yefim yegor yehuda yervand yevgeny yevhen yiannis yigal yisroel yitzchak yitzhak yngve yoann yoav yoel yogesh
  yohan yohannes yoichi yonas yonatan yoram yorgos yosef yoshi yoshihide yoshihiko yoshihiro yoshio yoshiro yossi
  yosuke younes yousef youssef youssou ystvan yuji yukio yuri yurii yuriy yusuf yusuke yuta yutaka yuzo yvain yvan
  yves yvon zacarias zaccaria zachariah zacharias zachary zafer zahir zaid zaim zakaria zakhar zaki zaur zbigniew
  zbynek zdenek zdravko zdzislaw zebedee zebulon zeev zeki zeljko zenobio zenon zhang zhelyu zhivko zhores ziad
  zigmund zivko ziya zlatan zlatko zoltan zoran zouhair zsigmond zsolt zurab zvonimir zvonko zygmunt
`)
