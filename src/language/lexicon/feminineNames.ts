import { wordSet } from './words.ts'

/** Given names of women in several languages, without accents. */
export const FEMININE_NAMES = wordSet(`
  aafke aaliyah aase abeer abelone abena abigail abigaille ada adaeze adalgisa adaora addie adela adelaida adelasia
  adele adelheid adelia adelina adeline adina aditi adriana adrienne adwoa aelfgifu aemilia aenor afaf agata agatha
  agathe agda aglae aglaia agnes agnese agneta agnethe agnieszka agostina agrippina agueda ahlam aicha aida aideen
  aiko aila aileen aimee aina aine ainhoa aino aisha aishe aishwarya aisling aissata aissatou aitana ajla akane akemi
  akiko akosua akshata alba alberta albertina albertine alcira alda aldona aleida alejandra aleksandra alena alenka
  alessandra alessia alexa alexandra alexandrina alexandrine alexia alfhild alfonsina alfreda alia alice alicia alicja
  alida alina aline alisa alise alison alisson alix aliyah allison alma almira almudena aloisia alondra althea alva
  alvilda alwine alyona alys alyssa amabel amal amalia amalie amanda amandine amara amarachi amaranta amarilis amaya
  amelia amelie amina aminah aminata amira amna amparo amrita amy ana ana-maria anabel anahit anais ananda ananya
  anastasia anastasiia anastasija anastasiya anastazja andjela andrea andrietta anezka anfisa angela angele angelica
  angelika angelina angelique angharad angiola anica aniela anika anita anja anjali anjana anju anka anke anna annabel
  annabella annabelle annalisa annamaria anne anne-marie annegret anneke anneli anneliese annelise annelore annemarie
  annette anni annick annie annika annina anouk anthea antje antoinette antonella antonia antonie antonietta antonija
  antonina anuradha anushka anwen anya anzhela aparajita aparna aphra apolline apollonia apolonia arabella araceli
  araminta archana ariadna ariadne ariana ariane arianna arina arja arlene arletta arlette armelle armgard armida
  artemisia arwa arzu asami asha ashwini asja asma asmaa aspasia assia assunta asta astrid athina atossa auda aude
  audrey augustina aune aura aurelia aurelie aurore ava avelina aveline averil aviva axelle aya ayaka ayako aydan
  ayesha ayla aylin aynur ayse aysegul aysel ayumi azar aziza azra azucena azzurra babette balbina barbara barbe
  barbora barbro bathilde bathsheba batya beata beate beatrice beatrix beatriz bebe bedelia belinda belkis bella
  benedetta benedicta benedicte benedikte benedykta benita berengere berenice berit bernadette bernarda bernardine
  bernice berta bertha berthe bertina beryl bess bessie beth betsy bettina betty beulah beverly bhavna bianca bibiana
  bice bilge billie bintou birgit birgita birgitta birgitte birte birthe bisi bjork blaga blanca blanche blandine
  blanka blazena blenda bluma blythe bodil bogna bogumila bojana bonnie borghild bozena branka brenda briana brianna
  bridget bridie brigid brigida brigita brigitta brigitte briony brita britt britta brittany brona bronagh bronislawa
  bronwen bronya brooke bruna brunella brunhilde brunilda bryony bushra cacilie caitlin caja calista calliope camila
  camilla camille candace candelaria candice candida caoimhe capucine cara caren carina carine carita carla carlota
  carlotta carly carmela carmen carmenza carol carola carole carolin caroline carolyn carrie carys cassandra cassie
  catalina catarina caterina catharina catherina catherine cathleen cathrine cathy catriona cayetana cecile cecilia
  cecilie cecily celeste celestina celestine celia celina celine cerys chana chandrika chantal charis charissa
  charlene charlotta charlotte charmian chaya cherie cheryl chiamaka chiara chidinma chieko chika chimamanda chioma
  chiyo chiyoko chloe chloris christa christabel christel christelle christiana christiane christina christine
  chrysanthi ciara cicely cilla cindy cinzia cipriana claire clara clarabella claribel clarice clarinda clarisa
  clarissa clarisse claudette claudia claudie claudine clea clelia clemence clemencia clementia clementina clementine
  cleo cleopatra clio clodagh clorinda clotilda clotilde colette colleen concetta conchita connie constanca constance
  constanze consuelo cora coralie cordelia corina corinna corinne cornelia corrie cosette cosima costanza cresence
  cressida crista cristina cunegonde cvetka cynthia czeslawa dafne dagmar dagny dahlia daisy dalal dalia dalila
  damaris dana danae danica daniela daniella danielle danijela danuta daphne daria darina darja darlene davina deanna
  debbie debora deborah debra deepa deepika deidre deirdre delfina delia delilah delores delphine demelza demetra demi
  denisa denise deolinda dervla desa desanka desdemona desideria desiree despina deva devika devora diana diane dianne
  didda dietlinde dijana dilek dilma dilys dimitra dina dinah dioni dionne divya djamila djuna dobrila dobromila
  dolores domenica dominga dominica dominika domitila domnica dona donatella donna dora doreen dores doria dorina
  doris dorit dorota dorotea dorotha dorothea dorothee dorothy dorrit dorte dortha dorthe draga dragana drude drusilla
  dubravka dulcie dunja dunya dusanka dusica dympna eadburh eadgifu eadgyth ealdgyth eartha ebba edda edelgard
  edelmira edie edina edita edith editha edna edvige edwina edyta eeva effie eftychia efua egle eibhlin eija eila
  eileen eili eilidh eilis eilish eimear eira eirene eirini eirlys eithne ekaterina elaine elda eleanor eleanora
  elefteria elena eleni elenora eleonor eleonora eleonore elfrida elfriede elga elia eliana eliane elida elif elin
  elina eline elinor elisa elisabet elisabeta elisabeth elisabetta elise elisenda elisheva elissa eliza elizabet
  elizabeth elizaveta elka elke ella ellen elli ellie ellinor elma elmira elna elodia elodie eloisa eloise elsa
  elsbeth else elsebeth elsie elspeth elvira elvire emanuela emeline emerald emerenciana emerentia emiko emilia
  emiliana emilie emilienne emiliya emily emina emine emma emmanuelle emmeline enid enrica enriqueta epifania eranthe
  erica erika eriko erin ermelinda ermengarde ermina erminia erna ernesta ernestina ernestine erzsebet esma esmeralda
  esra estella estelle ester estera esther estrella estrid etel ethel ethelburga etheldreda ethna etsuko etta etti
  eudocia eudora eudoxia eufemia eufrosina eugenia eugenie eulalia eulalie eunice euphemia euphrosyne eurydice eusebia
  eustacia eva evadne evaline evangelia evangelina evangeline eve evelina eveline evelyn evelyne evfrosinia evgenia
  evgenija evgeniya evita evonne ewa eydis fabia fabiana fabienne fabiola fadia fadwa faina fairuz fania fanni fannie
  fanny fanya farah farida faten fatiha fatima fatma fatmire fatou fatoumata fausta faustina fawzia faye federica
  fedora feigl felicia feliciana felicidad felicie felicienne felicita felicitas felicity felipa felisa feodora
  fereshteh fernanda fernande ffion fiammetta fidelia fien fikriye filippa filiz filomena fiona fionnuala fiorella
  fiorenza flaminia flannery flavia fleur flora florbela florence florencia florentina florentine floriane florica
  florika florinda flossie folake folasade fotini fran franca frances francesca francina francine francisca franciska
  francoise franka franziska freda frederica frederika frederikke frederique freida freya freydis frida frideswide
  frieda friederike fruzsina fulvia fumiko funmilayo gabi gabriela gabriella gabrielle gail galatea galina galla galya
  gayatri gaynor geertje geertruida geeta gemma genevieve genoveva genowefa georgeta georgette georgiana georgina
  geraldine gerda gerlinde germaine gersende gertrud gertruda gertrude gervaise gesa gesine geva ghada ghislaine
  giacoma giada gilberte gilda gillian gina ginette ginevra gioconda giorgia giovanna gisela gisele gisella giselle
  gita gitta gitte giuditta giulia giuliana giulietta giuseppa giuseppina giustina gladys glenda glenys gloria
  glorvina glynis godelieve goia golda goldie goneril gordana gosia grace gracia graciela grainne grazia graziana
  graziella greer greta gretchen grete gretel grethe griet grietje grisel griselda gro gudrid gudrun guendolen
  guinevere gulbahar gulnara gulsen gunborg gunda gundula gunhild gunilla gunn gunnhild gunnvor gunvor guri gurli
  gusta gwen gwenda gwendolen gwendoline gwendolyn gwenllian gwyneth gyda habiba hadassah hadewijch hadia hadiza
  hadwig hadya hafsa hafsat haguit haide haifa hajar hala halide halima halina halldis halldora halyna hamida hana
  hanaa hanako hanan hanna hannah hanne hannelore hannie harriet harriett harriette haruka haruko hatice hatsue hattie
  havva hawa haya hayat haydee hayley heather heda hedda hedi hedvig hedwig hedy hege heide heidi heidrun heike helen
  helena helene helewise helga helia heliane hella helle helma helmi helmina heloise helvi hemalatha hemma hendrika
  hendrikje henni henny henrietta henriette henrike henryka hepzibah herdis hermance hermia hermina hermine herminia
  hermione herta hertha hesper hester hettie hetty hiba hieronyma hilaria hild hilda hildburg hilde hildeburh
  hildegard hildegarde hildegund hildelith hilja hilke hilla hillary hilma hiltrud hinda hinemoa hiroko hisako hjordis
  hodierna holly honora honoria honorine horatia hortense hortensia hosanna hosna houda hrefna huda huguette hulda
  huldah husniye hypatia iben ibolya ibtisam ida idabel idalia idania idelle idina idun ieva ifeoma ifigenia ignacia
  ignatia ilana ilaria ildico ildiko ileana ilena ilina ilinca ilka ilma ilona ilsa ilse ilze iman imane imelda imogen
  imogene inas indira ines inessa inez inga ingaborg inge ingebjorg ingeborg ingegerd ingela inger ingerid ingibjorg
  ingri ingrid ingrida ingun ingunn ingvild inka inmaculada inna intisar ioana ioanna iola iolanda iolanthe iole iona
  ione iordana ipek iphigenia irena irene irenka irina iris irja irma irmela irmgard irmina irmtraud iryna isabeau
  isabel isabela isabell isabella isabelle isadora isaura iseult isha ishbel ishita isidora ismene isobel isolda
  isolde isotta italia itsuko iva ivana ivanka iveta ivett ivette ivka ivona ivonne iwona iyabo izabela izabella
  izolda izumi jaana jacinda jacinta jacki jackie jacoba jacqueline jacquelyn jadwiga jaleh jamila jana jane janell
  janet janica janice janie janina janine janja janka janneke jannicke jannie jaroslava jasmin jasmina jasmine jasna
  javiera jayanti jayne jean jeane jeanette jeanne jeannette jeannie jeannine jelena jelisaveta jelka jemima jen jenna
  jennie jennifer jenny jerusha jessamine jessica jessie jette jewel jihan jill jillian jimena jitka joan joana joann
  joanna joanne joaquina jocasta jocelyn jocelyne jodie joelle johana johanna johanne joke jola jolan jolana jolanda
  jolanta joleen jolene jone joni jonna jorunn josefa josefina josefine josepha josephe josephina josephine josette
  josiane josie josine josipa jovana jovanka joyce juana juanita judit judita judith judy julia juliana juliane
  julianna julianne julie julienne juliet julieta juliette julija juliska julitta juliya jumana junko justa justina
  justine justyna jutta jyoti kaarina kadiatou kadri kahina kaia kaija kairit kaisa kaja kalina kalliope kalpana
  kamala kamelia kamila kamilla kamini kanako kanchan kaori kaoru karen karin karina karine karita karla karly karmela
  karmen karola karolina karoline karolyn karry kasia kassandra kasumi kata katalin katarina katarzyna kate katelijne
  katerina kateryna katharina katharine kathe katherine kathleen kathrin kathrine kathryn kathy kati katia katica
  katie katinka katja katka kato katri katrin katrina katrine katsiaryna katsuko katya kausalya kavita kawthar kay
  kaye kayla kazimiera kazue kazuko keiko kelly kendra kerstin kerttu ketevan keturah kezia khadija khadijah khadra
  khady kholoud khrystyna kimberly kimiko kinga kira kirsi kirsten kirsti kirstin kirstine kirsty kitty kiyoko kjersti
  kjerstin klara klaudia klavdia klavdija klavdiya klementina klothilde klotilda komako konstancija konstanze kora
  koraljka korina kornelia koto kremena kreszentia kristen kristiane kristiina kristin kristina kristine kristjana
  kristyna kriti krystyna ksenia ksenija kseniya kumiko kunigunde kyllikki kyoko kyra laetitia laila laima lakshmi
  lale lalita lalla lamia lana lara larisa larissa larysa latifa latisha latoya laura laure laureen laurel lauren
  laurentia lauretta laurette lauriane laurie lauryn lavinia layla lea leah leandra leanne leda leela leena leentje
  leia leila leilani leire leis lejla lela lelia lena lene leni lenka lenora lenore leoba leocadia leocadie leokadia
  leola leona leonarda leonella leonia leonie leonilda leonor leonora leonore leontina leontine leontyne leopoldina
  leopoldine lesia lesya leta leticia letitia letizia lettice letty levina leyla liana liane liat libby libuse
  lichelle licia lida lidewij lidia lidija lidiya lidwina lies liesbeth liesel lieselotte liesl lieve ligia liisa lila
  lilach lili lilia lilian liliana liliane lilias lilija lilika lilita lilith liliya lilja lilla lillemor lilli
  lillian lillias lillie lilly lily lina linda lindiwe lindy linn linnea lioba liora lisa lisabeth lisbet lisbeth lise
  liselott liselotte lisette lissa lita liubov liv livia liz liza lizaveta lizbeth lizzie ljerka ljiljana ljubica
  ljubov ljudmila lleucu llinos lois lola lolita lone lora lore loredana loreena lorelei lorena lorenza loreta loretta
  lori lorna lorraine lorrie lotta lotte lottie louella louisa louise louiza lova lovisa luana luba lubica lubna lubov
  luce lucelia lucette lucia luciana lucie lucienne lucija lucila lucile lucilla lucille lucina lucinda lucrece
  lucrecia lucretia lucrezia lucy lucyna ludivine ludmila ludovica ludovika ludvika ludwika luella luisa luise luiza
  lujza luminita lupe lutgard lutgarda lyda lydia lydie lykke lynda lyndsey lynette lynne lyra lyuba lyubov lyudmila
  lyudmyla mabel macarena madalena maddalena madelaine madeleine madeline madge madhu madhuri maelle maeve mafalda
  magali magda magdalen magdalena magdalene magdolna maggie magnhild mahalia mahnaz maia maija maike maimouna maire
  mairead mairi maisie maite maja majken makarena makiko malala malgorzata malika malin malini malka malvina mamie
  manal manana mandy manisha manju manon manuela mara maram marcela marcelina marceline marcella marcelle marcia marfa
  margaret margareta margarete margaretha margarethe margarida margarita margaux marge margery margherita margit
  margita margot margret margreta margrete margrethe margriet marguerite mari maria maria-jose mariam mariama mariamne
  mariana mariane marianna marianne maribel marica maricela maricruz marie marie-anne marie-claire marie-claude
  marie-france marie-louise marie-therese mariella marielle marietta mariette marija marijana marika mariko marilyn
  marilynne marina marinela marinette marion marisa marisol marissa marit marita maritza mariya marja marjatta
  marjorie marjory marketa marlena marlene marlies marlis marlyn marta marte martha marthe martina martine marusya
  marva marwa mary marya maryam marylin marylou maryna maryse maryvonne marzena masako masha mathea mathilda mathilde
  matilda matilde mattea matylda maud maude maudie maura maureen maurizia mavis mavourneen maxine maya maye maysa
  mayumi mbali meagan mechthild mechtild meena meenakshi meera meg megan megumi mehri meike melania melanie melek melesio
  melina melinda melisande melisende melissa menna meredith merete meri meriel meriem merike merve meryem meryl mette
  mia micaela michaela michelina micheline michelle michiko mihaela miho mila milada milana mildburh mildred
  mildthryth milena miliza millicent mina minako mineko minette minna minnie mira mirabel miranda mireia mireille
  mirela mirella mireya miriam mirja mirjam mirjana mirka miroslava mirta misaki mitsuko miyako miyoko miyuki mohini
  moira molly momoko mona monica monika monique morag morgana morwenna motoko moyra mrinal muna mura muriel murielle
  mwanajuma myfanwy mylene myra myriam myrna myrtle nadege nadejda nadeschda nadezhda nadia nadiia nadine nadiya nadja
  nadzeya nafisa nahid nahla naida naima najat najla najwa naledi namrata nan nanako nancy nandini nanette nanna naoko
  naomi napua narcisa nasrin nastassja natacha natalia natalie natalija nataliya nataly natalya natasa natasha
  nathalie natsuko natsumi nava navah nawal nazan nazli nechama neda nedda neelam neera neha neila nekane nela nelda
  nele nell nella nelli nellie nelly nena nerea nerissa nerys nesrin nesrine nesta netta nettie neus nevena neyla
  nezihe ngozi niamh nicole nicoletta nicolette nicolina niki nikki nikolina nila nilda nilima nilufer nina ninon
  niobe nirmala nisha nita nives nkechi nneka nobuko noelia noelle noemi noemia noemie noga nomvula nonna noor noora
  nora norah norberta noreen noriko norina norma nouf noura nouria ntombi nuala nuray nurcan nurhan nuria nurit nusrat
  nutan nydia octavia octavie oddny oddrun odette odile odilia ofelia ofra oksana olaug olava olave oleksandra olena
  olesya olga olha olimpia olivera olivia oliwia olwen olya olympias oona oonagh ophelia ophelie oriana orietta orit
  orla orlaith ornella orsola orsolya osnat otilia otilie ottavia otti ottiliana ottilie ottoline ouarda oumou ozlem
  paivi pallavi paloma pam pamela pamina panna paola paraskeva parvati parvin pascale pascaline pasqualina patricia
  patricija patrizia patsy patty paula paulette paulina pauline pavla pavlina peggy pelagia penelope penina penka
  penny pepita perdita perla pernilla pernille perpetua perrine petra petrana petronela petronella petula petunia
  philippa philippine philomena phoebe phryne phyllida phyllis pia pierina pierrette pietra pilar pina pirkko piroska
  placida polina polly pollyanna polyxena pooja prabha pranvera praskovya pratibha preeti prisca priscilla priscille
  pritha priti priya priyanka prudence prunella pushpa qudsia queenie quirina rabia rachel rachele rachida radegund
  radegunda radegunde radha radhika radka radmila radoslava rafaela rafaella raffaella ragini ragna ragnfrid ragnhild
  ragnild rahel rahila raija raina raisa raissa ramatou ramla ramona rania ranveig raphaelle raquel rasa rasha
  rasheeda rashmi rawan raymonde rayna razia rebeca rebecca rebekah reena regine reiko reina reine reinhild reinhilde
  rejane rekha rena renata renate renee renu renuka reyhan rhian rhiannon rhoda rhona rhonda rica ricarda ricki rigmor
  rigoberta riitta rika rikke rimma rina riri rita ritu ritva rivka roberta robina robyn rochel rochelle rocio rohini
  roisin rokhaya rokia romaine romana romane romina romola romualda romy ronit ronja ronna roos rosa rosabel rosalba
  rosaleen rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamund rosana rosangela rosanna rosaria
  rosaura rose roseanne roseli roseline rosella roselyne rosemarie rosemary roser rosetta rosheen roshni rosie rosika
  rosina rosita roslyn rosmarie rossana rossella roswitha rouba rowena roxana roxane roxanne roza rozalia rozenn rozsa
  ruchi rufina rukayat rukmini rumiko rupa rusudan ruta ruth ruzena ryoko saadia saara sabah sabiha sabina sabine
  sabrina sabrine sachiko sadako sadhana sadie saeko saeunn safaa safia safiya sahar saida saima sakiko sakura salima
  salka sally salma salome salomea samantha samia samira sanae sandhya sandra sandrina sandrine sangeeta sanja sanna
  sanne santina saoirse sara sarah saraswati sarina sarita sarka saroj sarojini saskia satoko satomi satu savita
  savitri sawsan sayaka sayuri scarlett scholastica seaxburh sebastiana secil seema segolene seiko selda selena selina
  selja selma sema semra senka sephora septimia serafina seraphina seraphine serena serenella serpil setsuko sevda
  severina severine sevgi sevim sevinc sexburga seynabou sezen shabana shahd shaheen shahla shaima shalini shanta
  shanti sharmila sharon shauna shaundra shaza sheila shelagh shelley shereen shigeko shilpa shirin shirley shizuka
  shizuko shobha shoko shona shoshana shreya shruti shulamit sian sibel sibilla sibyl sibylla sibylle sidonia sidonie
  sidsel sieglinde siegrid sigita signe signhild signy sigrid sigrun sigyn siham sile silja silke silvana silvia
  silvie silviya simin simona simone simonetta simonne sindisiwe sinead sini siobhan siri sirpa sisko sissel siv sive
  sizani skaidrite sladjana slava slavena slavica slavka smilja smita smriti sneha snezana snjezana sofia sofie sofija
  sofiya sofka sofya soile solange solene solfrid solomiya solrun solveig solvej sonali sondra sonia sonja sonya
  sophia sophie sophronia sorana soraya sorcha souad soumaya spela spomenka stacey stacy stanislava stanislawa stanka
  stasia stefania steffi stella stephana stephania stephanie sterre stina stine stoja suada sudha suha sujata sukhmani
  sulekha suman sumaya sumie sumiko sunita sunniva supriya surabhi suraya susan susana susanna susannah susanne
  sushila sushma susi susie suvi suzan suzana suzanne suzette suzy svanhild svanhildur svea sveta svetla svetlana
  svitlana swati swetlana sybil sybilla sybille sylva sylvaine sylvana sylvette sylvia sylviane sylvie symphorosa
  synne synnove taalke tabitha taghreed taina taisiya takako talia talitha tallulah tamae tamako tamar tamara tamarah
  tamsin tania tanisha tanja tanvi tanya tara tatevik tatiana tatjana tatsiana tatyana tehilla tekla telma temitope
  teodora teodozja teofila teresa terese teresia teresina teresita tereza terezie terezija terhi terttu tess tessa
  tetiana tetyana thais thalia thandeka thandi thandiwe thea thecla theda thekla thelma theodolinda theodora theodosia
  theophano theresa therese theresia thereza thomasina thomasine thora thorborg thordis thorgerd thurid thyra tiana
  tiina tilda tilde tilly timea tina tiphaine tirza tirzah titiana titilayo tiziana tjorven toini toki tomasa tomasina
  tomiko tomoko tonje tonya torborg torhild toril torill torunn toshiko tosia tova tove tracey traudl traute trine
  trinette tripti trix trixi trixie truda trude trudy truus tsila tsvetana tuija tulay tulia tullia turid tuula tuuli
  tuulia tuulikki tuva twyla tyra tzipi tzipora tzvetana ualla udele ulalia ulla ulla-maija ulpia ulrica ulrika ulrike
  ulyana una unni urmila ursel ursula ursule ursulina urszula uschi usha uta utako ute uzoma vaiva valborg valentina
  valentyna valeria valerie valeriya valeska valya vanda vandana vanessa vanna varsha varvara vasanti vasiliki
  vasilisa vassa vassiliki vasundhara veda velda velia velma velta venera venetia venla vera verena verica verna
  veronica veronika veronique veslemoy vesna veta viana vibeke vicenta vicky victoire victoria victorine vidya vigdis
  vija viktoria viktoriya vilhelmina vilhelmine vilja villemo vilma vimala vincentia vincenza violaine violante violet
  violeta violetta violette viorica virginia virginie viridiana virna virve visnja vitalina vitoria vittoria viviana
  viviane vivica vivien vivienne vjera vlasta volha vroni vuokko wafa wafaa walburga walda waleria wallada wallis
  walpurga waltraud waltraut wanda wangari wanjiku wenche wendela wendi wendy wera wibke widad wiebke wieslawa
  wigburga wigburh wikitoria wilfrida wilhelma wilhelmina wilhelmine willa wilma winefride winifred winifreda winnie
  winnifred winona wislawa withburga wladyslawa xanthe xaviera xenia ximena xochitl yaeko yael yaffa yamila yamina
  yamini yana yanina yara yaroslava yasemin yasmin yasmine yasuko yekaterina yelena yelizaveta yetta yetunde yevgenia
  yevgeniya yevheniia yildiz ylva yoka yoko yolanda yolande yone yonina yordanka yosano yoshiko yousra ysabel yui yuka
  yukari yukiko yuko yulia yuliana yuliya yumi yumiko yuriko yusra yvanna yvette yvonne zadie zahava zahra zaida
  zainab zaira zandile zanele zaynab zdenka zdzislawa zehra zeina zeinab zelda zelia zelie zelma zena zenaida zenobia
  zenta zephyrine zerline zeynep zhanna zhivka ziba zilla zillah zina zinaida zineb zinnia zita ziva zivka zlata
  zlatka zodwa zoe zofia zohra zoja zora zorana zorica zorka zosia zoya zsofia zsuzsanna zubaida zuleikha zulema
  zuleyka zulma zuzana zuzanna zvezdana
`)
