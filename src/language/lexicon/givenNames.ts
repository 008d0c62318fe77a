import { wordSet } from './words.ts'

/** Frequent given names of several languages: a hint that a name of two or three words is a person's. */
export const MASCULINE_NAMES = wordSet(`
  aaron abdul abdullah abel abraham adam adan adel adnan adolf adrian agustin ahmad ahmed ahmet aidan akbar akira alain
  alan alasdair alastair albert alberto albrecht aldo alejandro aleksandar aleksander aleksandr aleksei alessandro
  alexander alexei alfonso alfred alfredo ali alistair allen alonso alvaro amadou amir amit anatoly anders andre andreas
  andrei andrej andrew andrzej andy angelo angus anil ansel anthony antoine anton antonin antonio antonis archibald
  aristide arjun armand armando armin arnaud arne arnold arsene arseniy artem arthur arturo arun arvind ashok athanasios
  auguste augusto aurelio axel aydin aziz babak barack bart bartholomew bartosz bashar bashir basil ben benedict benito
  benjamin benoit bernard bernardo bernd bernhard bert bertrand bilal bill billy bjorn bob bogdan boleslaw boris brad
  bradley brendan brent brett brian bruce bruno burak caleb calogero calvin carl carlo carlos carsten casimir cedric chaim
  charles charlie chester chris christian christoph christophe christopher christos chuck clarence claudio clemens clement
  clifford clive colin conrad constantin constantine constantinos corey cornelius craig curtis cyril cyrus daisuke dale
  dan daniel danilo danny dario darius dariusz darren dave david deepak denis dennis denys derek desmond dick didier diego
  dieter dimitri dimitrios dimitris dinesh dino dirk dmitri dmitry dmytro domenico dominic dominik don donald doug douglas
  duncan dustin dwight ebrahim eddie edgar edgardo edmond edmund eduard eduardo edvard edward edwin efrain ehud einar eli
  elias elijah elliot elliott elmer emile emilio emir emmanuel emre enrique enzo erdogan erhard eric erich erik ernest
  ernesto erwin esteban ethan etienne eugene evan evgeny ezra fabian fabio fabrice faisal farhad farid federico felipe
  felix ferdinand fernando filip finn flavio florian floyd francesco francis francisco franco francois franjo frank
  franklin franz fred fredrik friedrich fritz fumio fyodor gabriel gary gaston gavin geert gennady geoff geoffrey georg
  george georgy gerald gerard gerardo gerhard germain giacomo gianni gideon gil gilbert gilles giorgio giorgos giovanni
  giuseppe gleb glen glenn goran gordon gottfried graeme graham greg gregory grigory guido guillaume guillermo gunnar
  gunter gunther gustav gustave gustavo guy hakan hal hamid hamza hans hans-joachim harold harry haruki hasan hashim
  hassan hector heinrich heinz helmut hendrik henning henri henrik henry henryk herbert herman hermann hernan hideki
  hidetoshi hiroshi homer horace horst howard hubert hugo humberto hussain hussein iain ian ibrahim ignacio ignacy igor
  ilham ilkka ilya imran ingmar isaac isaiah ismael ismail ismet ivan ivo jaap jacek jack jacob jacques jaime jake jakob
  jakub jalal jamal james jamil jan jan-peter jared jason javad javier jay jean jed jeff jeffrey jens jeremy jerome jerry
  jerzy jesper jesse jim jimmie jimmy joachim joao joaquin jochen joe joel joern johann john johnny jon jonas jonathan
  jordi jorge jose josef josep joseph josh joshua jozef juan juergen jules julian julien julio julius junichiro jurgen
  justin kamal karan karim karl karol kasper kazuo keiji keith kemal ken ken'ichi kenji kenneth kevin khaled khalid khalil
  kim kirill klaus kofi konstantin krishna kristian krzysztof kunal kurt kwame kyle larry lars laszlo laurence laurent
  lawrence lazar lech lennart lenny leo leon leonard leonardo leonid leopold leopoldo leroy lev levi lewis li liam linus
  lionel lorenzo lothar louis lubomir luca luciano lucien ludwig luigi luis luiz lukas lukasz luke luther lyle magnus
  mahdi mahmoud mahmud malcolm malik manfred manish manoj manuel mao marc marcel marcello marcelo marcin marco marcus
  marek mariano mario marios marius mark martin martti marty marvin masahiro masoud mateusz mathias mathieu matteo matthew
  matthias matthieu maurice mauricio maurizio max maxim maxime maximilian mehdi mehmet meir mel menachem mervyn michael
  michal mick miguel mihail mikael mike mikhail mikko milos milton minoru miroslav mitchell mohamad mohamed mohammad
  mohammed mohsen moishe mordechai moritz morris moshe muhammad mukesh murad murray musa mustafa mustapha myron nabil
  nader naguib naoto narendra nasser natan nathan nathaniel ned neil nelson neville niccolo nicholas nick nicolas niels
  nigel nikita niklas nikolai nikolaos nikolas nikos nils nino noah noam norbert norman nuno nunzio octavio olaf oleg
  oleksandr oleksiy oliver olivier omar orhan orson osama oscar osman oswald otto owen pablo panagiotis paolo pascal
  pasquale patricio patrick paul pavel pawel pedro peer peppe percy pervez petar peter petr petro petros philip philippe
  phillip pierluigi piero pierre pieter pietro piotr predrag pyotr qasim quentin rafael rafal raffaele rahul rainer raj
  rajesh rajiv ralf ralph ramesh ramon ramzan rashid raul ravi ray rayan raymond recep reginald reinhard reinhold renato
  reza ricardo riccardo richard rick ricky robbie robert roberto rocco rod roderick rodney rodolfo rodrigo rodrigue roger
  roland rolf romain roman ron ronald rory rosario ross roy ruben rudolf rudolph rudy rufus rui rumen rupert ruslan
  russell rustam ryan saad saddam sadiq saeed salah salim salman salvador salvatore sam samir samuel sandeep sanjay saul
  scott sean sebastian sebastiano sebastien sergei sergey sergi sergio seth seyed shahid shane shaun shawn shigeru shimon
  shinzo sidney sigmund silvio simon slobodan solomon spencer stalin stan stanislav stanislaw stavros stefan stefano
  stellan sten stephan stephen steve steven stewart stuart subhash sunil suresh sven sylvester tadeusz takeshi tarik tariq
  taro taylor tayyab tayyip ted terry theo theodor theodore thierry thomas thor thorsten tiago tibor tim timo timothy
  timur tobias toby todd tom tomas tomasz tommaso tommy tony torsten toru trevor trifon tristan tyler ulf ulrich umar
  umberto uwe vaclav vadim valentin valerio valery vasil vasily vaughn veit vernon vicente victor vikram viktor vince
  vincent vincenzo vishal vitaly vito vittorio vivek vlad vladimir vladislav vladyslav vojtech volkan volodymyr waldemar
  waleed walid wallace wally walter warren wasim wayne werner wesley wilbur wilfred wilfried wilhelm will willem william
  willie willy winston witold wladyslaw wojciech wolfgang woodrow xavier xi yair yakov yannis yaroslav yasir yasser
  yasuhiro yasukazu yevgeny yiannis yigal yitzhak yoav yosef yoshihide yoshiro youssef yuri yuriy yusuf yusuke yves
  zachary zbigniew zdenek zeev zhang zhores ziad zoltan zygmunt
`)

export const FEMININE_NAMES = wordSet(`
  abigail ada adela adele adriana adrienne agata agatha agnes agnese agnieszka aida aileen ainhoa aino aisha akiko alba
  alejandra aleksandra alena alessandra alessia alexa alexandra alfreda alia alice alicia alina alison aliyah allison alma
  althea amalia amanda amelia amina amira amy ana anais anastasia anastasiia andrea angela angelica angelina angelique
  anita anja anjali anka anna annabel anne annegret anneke annette annie annika anouk antonia anya arabella ariana ariane
  arlene asma asmaa astrid audrey ava aya ayesha azra babette barbara beata beatrice belinda bella benedetta benita
  bernadette bernice bertha beryl bess beth bettina betty bianca birgit birgitta blanca blanche bonnie bozena brenda
  brigid brigitte britt bruna camilla candace carina carla carlotta carly carmela carmen carol carole caroline carolyn
  carrie cassandra catalina caterina catharina catherine cathy cecile cecilia celeste celia celine chantal charlene
  charlotte cheryl chiara chloe christa christelle christiane christina christine ciara cindy claire clara clarissa
  claudia clementine cleo colette colleen connie consuelo cora cordelia corinne cornelia cressida cristina cynthia dagmar
  daisy dalia daniela danielle daphne daria darlene deanna debbie deborah debra deirdre delia delphine denise desiree
  diana diane dilma dina dolores dominika donna dora doreen doris dorota dorothea dorothy dusica edith edna eileen eirini
  elaine eleanor eleanora elena eleni elfriede eliana elif elin elina elisa elisabeth elise eliza elizabeth elke ella
  ellen elli eloise elsa elsie elvira emilia emilie emily emine emma emmanuelle enid erica erika erin ernestine esra
  estelle esther ethel eugenia eugenie eunice euphemia eva evelyn ewa farah fatima fatma faye felicia felicity fernanda
  filippa fiona fiorella florence florencia fran franca frances francesca francine franziska freda frida frieda gabriela
  gail galina gemma genevieve georgette georgiana georgina geraldine germaine gertrude gina giorgia giovanna gisela gisele
  giselle giulia giuliana giuseppina gladys glenda gloria golda grace grazia greer greta gretchen gro gudrun gwen
  gwendolyn gwyneth hadia hala halina hana hanan hanna hannah hannelore harriet hattie heather hedda hedwig heidi heike
  helen helena helene helga helle henrietta henriette hermine hilda hildegard hillary hortense huda ida ilaria ilona ilse
  iman imelda imogen ines inga inge ingeborg inger ingrid inna ioana iolanda iphigenia irena irene irina iris irma isabel
  isabella isabelle isadora isolde ivana ivanka iwona izabela jacqueline jadwiga jana jane janet janice janina janine
  jasmine jean jeanette jeanne jeannette jelena jen jenna jennie jennifer jenny jessica jill joan joann joanna joanne
  jocelyn johanna jolanta josefa josefina josephine joyce juana juanita judit judith judy julia juliana julianna julianne
  julie juliet juliette justine kaia kaja karen karin karina karla karolina kasia katarina katarzyna kate kateryna
  katharina katharine katherine kathleen kathy katie katja katrin katrina kaye keiko kelly khadija kimberly kirsten
  kirstin kirsty klara klaudia kristen kristin kristina kristine krystyna ksenia kyoko lara larisa larissa latifa laura
  lauren lavinia lea leah leanne leila lena lene leni leonie leonor leonora leticia letizia lidia liesl lili lilian
  liliana lillian lillie lily lina linda linnea lisa lise liselotte liv livia liz lois lola loredana loretta lorna
  lorraine lotte lottie louisa louise luba lucia luciana lucie lucille lucinda lucrezia lucy ludmila luisa luise luiza
  lydia lynne lyudmila lyudmyla mabel madeleine madeline maeve magda magdalena mahnaz maia mairead maja malala malgorzata
  malin mandy manuela marcela marcella margaret margarete margarita margaux marge margit margot margrethe marguerite maria
  mariam mariana marianna marianne maribel marie marie-claire mariella mariko marilyn marilynne marina marion marisa
  marissa marit marjorie marlene marta martha martina martine mary mathilda mathilde matilda matilde maud maude maureen
  mavis maxine maya megan melania melinda melissa meredith meryl mia michaela micheline michelle mila milada mildred
  milena mina minnie miranda mireille miriam mirjana moira molly mona monica monika monique morag muriel myra myriam myrna
  nadezhda nadia nadine nadiya nan nancy nanette naoko naomi natacha natalia natalie nataliya natalya natasa natasha
  nellie nelly nena nesrin nicole nicoletta nicolette nina noelle noemi noor nora noreen norma nouria nuria octavia odette
  ofelia oksana olena olga olha olivia oona ophelia orla ornella otilia ottilie paloma pam pamela paola patricia patrizia
  patsy patty paula paulette paulina pauline peggy penelope penny perpetua petra petronella philippa phoebe phyllis pia
  pilar polly prisca priscilla priti priya rachel radhika raffaella ragnhild raisa ramona rania raquel rebecca rebekah
  renata renate rhoda rhonda rita roberta rochelle romina romy rosa rosalia rosalie rosalind rosalyn rosamund rosanna rose
  roseanne rosella rosemary rosetta rosie rosina roswitha roxana roxanne ruta ruth sabina sabine sabrina sadie saima sally
  salma samantha samira sandra sandrine saoirse sara sarah saskia selena selina selma serena shabana sharon shauna sheila
  shereen shirin shirley sibylle signe sigrid sile silke silvana silvia simona simone sinead siobhan sissel snezana sofia
  solange sonia sonja sonya sophia sophie soraya stacey stefania stella stephania stephanie stine sumaya sunniva susan
  susana susanna susannah susanne susie suzan suzanne suzy svetlana svitlana swati sylvia sylvie tabitha tamara tania
  tanya tara tatiana tatjana tatyana teresa tess tessa thea thelma theodora theresa therese thora tilda tina tonya tova
  tove tracey trine trudy tuva ulla ulrike ulyana una ursula uschi uta ute valentina valeria valerie valeriya vanda
  vanessa vasiliki vera veronica vesna vicky victoire victoria vilma violeta violetta virginia viviana vivien vivienne
  wanda wendi wendy wiebke wilhelmina willa wilma winifred xenia yael yasmin yasmine yekaterina yelena yevgenia yoko
  yolanda yuka yukiko yulia yuliya yumi yvette yvonne zadie zahra zainab zaynab zelda zinaida zoe zofia zora zsuzsanna
  zuzana
`)

/** The gender that a given name suggests, however it is accented. */
export function genderOfGivenName(word: string): 'feminine' | 'masculine' | undefined {
  const key = withoutAccents(word).toLowerCase()
  return MASCULINE_NAMES.has(key) ? 'masculine' : FEMININE_NAMES.has(key) ? 'feminine' : undefined
}

const withoutAccents = (word: string) =>
  /[^\0-\x7f]/.test(word) ? word.normalize('NFKD').replace(/\p{M}/gu, '') : word
