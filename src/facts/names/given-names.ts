/**
 * Names that people are given, in Latin letters: the commonest of the world's languages, as English, Spanish and Vietnamese
 * texts write them, without accents (`foldAccents`). Names that are as often a place or a word (`Victoria`, `Mark`, `Grace`)
 * stand in lists of their own, since a second word has to confirm them.
 */
export const GIVEN_NAMES = `
  aaliyah aamir aanand aaron aarti aasif abagail abbie abbigail abby abdel abdelaziz abdiel abdihakim abdirahman abdirashid abdon abdou abdul
  abdullah abe abebe abel abelard abelardo abena abhay abhijit abhinav abhishek abigail abigale abigayle abimbola abiola abisola abiy abner
  abraham abrar achieng achille achintya ada adaeze adah adalbert adalberta adalberto adaline adam adan adaobi addie adebayo adedayo adeeb
  adekunle adel adelbert adele adelia adelin adelina adeline adell adella adelle ademola adil adina aditi aditya adnan adolf adolfo adolph
  adolphus adonis adrain adriaan adrian adriana adriane adrianna adriano adriel adrien adrienne adrijana adunni advait adwoa aecio afra afton
  afua afzal aga agata agatha agathe agaton aglae agnes agnetha agnieszka agostinho agostino agustin agustina ahdaf ahmad ahmed ahmet aida
  aidan aiden aiko aileen aimee aino aisha aishwarya aitana aiyana ajay ajith ajmal akari akbar akeem akhtar akihito akinwumi akinyi akio
  akira akos akosua aksel akshata akshay akua alaa alade alain alaina alan alana alanah alanis alanna alastair alauddin alayna alban albert
  alberte albertha albertina alberto albin albina albrecht alcibiade alcide alda alden aldo alec aleen alejandra alejandro alek alekhine
  aleksandar aleksander aleksandr aleksandra aleksi alem alemayehu alemu alena alene alessandra alessandro alessia alessio aletha alex alexa
  alexander alexandra alexandre alexandrea alexandrine alexandro alexane alexanne alexei alexej alexey alexia alexie alexis alexys alexzander
  aleyna alf alfonso alfonzo alford alfred alfreda alfredo algirdas ali aliaksandr alica alice alicia alida aliko alina aline alisa alisha
  alisher alison alivia alix aliya aliyah aliza alize alka allan allegra allen allene allison alois aloise alojz alok alonso alonzo aloysius
  alparslan alphonse alphonso alta altaf althea alton alva alvah alvaro alvena alvera alverta alvin alvina alvis alyce alycia alysa alysha
  alyson alyssa alysson alzbeta ama amado amadou amaia amaka amal amalia amalie amalija amancio amanda amani amari amartya amata amaury amaya
  ambrose ambroz ameer amelia amelie amely amerigo amie amilcar amina aminata amintore aminu amir amira amit amiya amjad amos amparo amrit
  amrita amy amya ana anabel anabela anabelle anahi anahit anais analia anand anant anar anastacio anastasia anatol anatoly anda andel andela
  andelin andelina anders andras andre andrea andreane andreanne andreas andreea andrei andrej andres andrew andrey andrii andrija andriy
  andrus andrzej andy aneta anette aneurin anezka angel angela angelina angeline angelique angelita angelo angharad angie angus anibal anica
  anika anil anirban anish anissa anisul anisur anita aniya aniyah anja anjali anka anke ann anna annabel annabell annabelle annalena annalise
  annamae annamarie anne anneli annelie annetta annette anni annie annika anouk ansel anselm anselmo ansgar ansley antea antero anthony
  antigone antje antoine antoinette anton antone antonella antonetta antonette antoni antonia antonie antonietta antonin antonina antonio
  antonios antonis antwan antwon anupam anurag anwar anwarul anwesha anya anyango apolinario araceli aracely arafat aram arantxa arcadio
  archana archibald archie ardella arden ardeshir ardith arely ariadna arian ariana ariane arianna aric ariel arielle arif aris aristide
  aristides aristobulo arjen arjun arkadiy arkady arlene arlette arlie arlo arman armand armando armani armen armida armin arnaldo arnau
  arnaud arne arno arnold arnoldo arnulfo aron arpad arsene arsenie arsenio artem artemio artemis artemisa arthur artur arturas arturo artyom
  arun aruna arundhati arvel arvid arvilla arvind aryanna asaduzzaman asghar asha ashfaq ashish ashlee ashleigh ashley ashly ashlynn ashok
  ashraf ashraful ashton ashtyn ashwin asif aslam aslan asma assata assunta astrid astrida asya atal athena atieno atif atifete atila atilio
  atiqur atiur atmaja attila aubree aubrey audra audreanne audrey augusta auguste augustin augustina augustine augusto augustus aung aura
  aurel aurelia aurelian aureliano aurelie aurelien aurelio austyn ava avery axel ayaan ayana ayaz ayden ayesha ayi ayinde ayla aylin ayman
  ayodele ayrton ayse aysel ayub azadeh azam azhar azim aziz aziza azizul azra azucena babajide babatunde badrul bahadur bahram bailee bajram
  bakhtiyar bakili balakrishna baldemar baldomero baltasar banri baptiste barack barbara barbora baris barnabas barney barry bart
  bartholome bartolo bartolome bartolomej bartolomeu bashar bashir basit bassem bastian bastien batuhan baylee beata beatrice beatriz beau
  beaulah bebe bebeto becky bedrich bekele bekir belinda belisario ben benazir benedetto benedict benedikt benedita beniamin benicio benigno
  benito benjamin bennett bennie benny benoit bente berat berenice berit berkay bernadette bernadine bernard bernardine bernardino bernardo
  bernd berneice bernhard bernice bernie berniece bernita bert berta bertha bertolt bertram bertrand beryl bessie beth bethany bethel betina
  betsy bette bettie bettino betty bettye beulah beverly bhagat bhaskar bhimrao bhumika bianca bianka bibi bibiana bilal biljana bill billie
  billy bilqis bimal bina bingu bipin biplab birdie birgit birsa bjarni bjorn blahoslav blair blaise blanche blanka blas blazej blazena boaz
  boban bobbie bobby bobi bogdan bogdana bohdan bohdana bohumil bohumila bohumir bohus bohuslav bohuslava bojan bojana boleslav boleslaw
  bongani bonifac boniface bonifacio bonita bonnie bora boris borislav borka boutros bozena bozica bozidar bozidara brad braden bradley bradly
  brady braeden brajesh brando brandon brandyn branimir branimira branislav branislava branka brankica branko brannon brant braulio braxton
  brayan breana breanna breanne brenda brendan brenden brendon brenna brennan brennon brent bret brett bria brian briana brianna brianne brice
  bridget bridgette bridie brielle brigita brigitte brionna britney britt brittany brock broderick brody bronislava bronislaw bruce bruna
  bruno bryan bryana bryce brycen bryon buchi bucur budimir buford bukayo bukola bulah bulent bunmi burak burdette burhan burley burnice byron
  cade caden caesar cafu caio caitlin caitlyn cale caleb caleigh calista calixto callie camden camelia cameron camila camilla camille camilo
  camren camron camryn camylle canan candace candelario candice candido carey caridad carina carissa carl carla carlee carles carleton carley
  carli carlie carlo carlos carlota carlotta carme carmela carmella carmelo carmen carmine carol carolanne carole caroline carolus carolyn
  carolyne carrie cary casandra casey casimer casimir casimira casimiro caslav casper cassandra cassandre cassidy cassie catalina caterina
  catharina catharine catherine cathrine cathryn cathy catriona cayetana cayetano cayla ceasar cecelia cecil cecile cecilia cecilie cedric
  cedrick cedrik celeste celestin celestine celestino celia celina celine celso cem cenk cesar cevdet ceyda ceyla ceylin cezar chadd chadli
  chadrick chadwick chaim chaitanya chandan chandler chandra chandrasekhar chandrika chanel chanelle chantal chantelle charan charlene charles
  charley charlie charlize chasity chauncey chavela chaya chaz che chelsey chelsie cheruiyot cheryl chesley chester cheyanne cheyenne chiamaka
  chiara chidera chidi chikwe chimamanda chinonso chinua chioma chloe chris christa christelle christiana christie christina christine
  christop christoph christophe christopher christos christy chuka chukwuma chyna ciara cicero cilla cindy cirilo ciro citlalli clair claire
  clara clarabelle clarence clarice clarissa clarisse clark claud claude claudia claudie claudina claudine claudio claus clayton clemens
  clement clemente clementina clementine clemmie cleo cleora cleta cletus cleve clifford clifton clint clive clotilde clovis cloyd clyde coby
  cody colby colin colleen collin colm colten colton concha conchita conner connie connor conor conrad constance constantin constantino
  constanza cora coralie corbin cordelia cordell cordia cordie corene corentin corey corina corine corinna corinne cormac cornelia cornelio
  corneliu cornelius cornell corrine cortney corvin cory cosima cosimo courtney craig creola crina crisanto crispin cristian cristiano
  cristina cristobal cristopher crystel csaba ctibor cuauhtemoc cullen curtis cydney cynthia cyprian cyril cyrille cyrus czeslaw dacian dag
  dagfinn dagmar dagmara dagoberto daija daiki dairo daisha daisy dalia dalibor dalibora daliborka dalida dalila dallin damaris dameon damian
  damiana damien damilola damion damir damla damon dan dana dangelo danial danica daniel daniela daniella danielle daniil danijela danika
  danilo danka danna dannie danny dante danyka daoud daphne daphnee daphney darby daren daria darian dariana darien darija darin darina
  darinka dario darion darius dariush dariusz darko darla darlene darnell daron darrel darrell darren darrick darrin darrion darron darryl
  daryl dasa dashawn dasia daud dave davi david davide davin davion davit davon davonte davor dax dayana dayanand dayna dayne dayton deandre
  deangelo deanna debbie debora deborah debra declan dedric dedrick dee deepa deepak deepika defne deidre deion deja dejah dejan dejon dejuan
  delaney delbert delfina delia delilah della delmer delores delpha delphia delphine delroy demarco demarcus demario demetria demetrio
  demetris demetrius demi demond dena denis denisa denise deniz dennis denys denzel deon deondre deontae deonte deqa dereck dereje derek
  derick deron derrick deshaun deshawn desiderio desiree desmond dessie destany destinee destiney detlef dev devan devante deven devendra
  devika devin devlet devonte devyn dewayne dewi dewitt dexter deyanira dezider dharmendra dhruv diana diane dianna dianne didier diego dieter
  dietrich dieudonne dilara dilip dillan dillon dilma dilshad dimitri dimitris dina dinesh dino diomedes dion dionisio dionyz diosdado dipak
  dipankar dirk divna divya dixie djamila djibril dmitri dmitry dmytro dobromila dobroslav dobroslava dolly domenic domenica domenick domenico
  domingo dominic dominick dominik dominika dominique don donald donatella donatien donavon donna donnell donnie donny dora dorcas doreen
  dorian dorina doris dorit dorota dorotea doroteo dorothea dorothee dorothy dorris dortha dorthy doug douglas dovie doyle draga dragan
  dragoljub drahomir drahomira drahoslav drahoslava drazen duane duarte dubravka dudley duncan dunga dunja durward dusan dusana dustin dwane
  dwayne dwight dwyane dylan eamon earlene earline earnest earnestine ebba ebenezer ebrahim eckart ed eda eddie edelmira edgar edgardo
  edilberto edison edith edmond edmund edna edouard edsger edson eduard eduarda eduardo edvard edvin edward edwardo edwin edwina edyth edythe
  eero effie efigenia efrain efrem efren efua egberto egil egils egon ehsan ehsanul ehud eileen einar eino eirik eisaku ekaterina ekrem ela
  eladio elaina elaine elbert elda eldon eldora eldred eldridge eleanor eleanora eleanore eleazar eleftherios elena elenor elenora eleonor
  eleonora eleonore eleuterio elfrida elfrieda elfriede elham eli elia elian eliana eliane elias elie eliezer elif eligio elijah elin elina
  eline elinor elinore elio elis elisa elisabeta elisabeth elise elisenda eliseo elisha eliska elissa eliud eliza elizabeth ella ellen ellie
  elliot elliott ellis ellsworth elmer elmira elmo elmore elna elnora elodie elody eloisa eloise elon elouise eloy elpidio elroy elsa elsie
  elta elton elva elvera elvie elvira elvis elwin elwyn elyse elyssa elza elzbieta ema emad emanuel emanuela emeka emelia emelie emely
  emeterio emie emil emile emilia emilian emiliana emiliano emilie emilija emilio emily emin emine emma emmalee emmanuel emmanuelle emmerson
  emmet emmett emmitt emory emre ena enda endrick enes enid ennio enoch enola enos enrico enrique enriqueta ensar enver enzo ephraim epifanio
  eray erdal eren erhard eriberto eric erica erich erick ericka erik erika erin erling erma erna ernest ernestina ernestine ernesto ernie
  ernst errol erundina ervin erwin eryn esma esmeralda essie estanislao esteban estefania estela estell estella estelle estevan esther eszter
  etela etha ethan ethel ethelyn ethyl etienne etta ettie eudora eugen eugene eugenia eugenie eugenio eula eulah eulalia eulalie eulogio euna
  eunice eusebia eusebie eusebio eva evalyn evan evangeline evariste evaristo eve evelin evelina eveline evelio evelyn everardo everett
  everette evert evgeni evgenia evgeny evie evo ewa ewald ewan ewell ewen eymen ezekiel ezequiel ezra fabian fabiana fabiano fabien fabienne
  fabio fabiola fabricio facundo fadel fadumo fahad fahim faisal faiz faiza fakhri fakhruddin fakhrul fannie fanny farah farhad farhan farid
  farida faridul farooq faruk farzana fatemeh fatima fatma fatou fatoumata faustina faustino fausto favian fawzia fay faye fazle fazlul fazlur
  federico fedor fedora fela felicia feliciana feliciano felicie felipa felipe felisa felix felton femi femke ferdinand ferenc fermin fernanda
  fernando ferran fidan fidel fidelia filemon filiberto filip filipa filippo filomena finley finnley finola fiona fionn firdaus firoz flavia
  flavie flavio fleur florencio florent florian floriana florina florinda florine flossie floy floyd foday folake formiga forrest fortunato
  frances francesca francesco francine francis francisca francisco franco francois francoise frank frankie franklin frantisek frantiska franz
  franziska frauke fred freda freddie freddy frederic frederick frederico frederik frederique fredrick fredrik fredy freeda freida freya frida
  fridtjof frieda friedrich fritjof fritz fulgencio fumiko fumio funmilayo furkan furman fynn fyodor gabe gabi gabin gabino gabriel gabriela
  gabriele gabriella gabrielle gabrijela gael gaetan gaetano gage gaia gail galileo galina gamal ganesh garbine gareth garett garnett garret
  garrett garrick garrincha garry garth gary gaspar gaston gautam gavin gayatri gayle gedeon gediminas geeta geir gejza gemma genaro genevieve
  gennady gennaro genoveva gentry geoffrey georg george georges georgette georgi georgianna georgina geovanni geovanny geovany geraint gerald
  geraldine geraldo gerard gerardina gerardo gerd gerda gerhard germaine gerrit gerry gerson gertruda gertrude gervasio getachew getulio
  gevorg geza ghada ghassan gheorghe ghita ghulam giacomo giada giancarlo gianluca gianluigi gianni giannis gideon gilbert gilberte gilberto
  gilda giles gilles gillian gina gino gintaras gioia giordano giorgi giorgia giorgio giovani giovanna giovanni giovanny girija girish girma
  gisela gisele gisselle gita giulia giuliana giulio giuseppe gizela gladstone gladyce gladys glen glenda glenn glenna glennie gloria godfrey
  golda gonen gonzalo googoosh gopal goran gordan gordana gordon gottfried gottlieb govan graca graciela grady graeme graham grainne grayce
  grayson grazia greg gregg gregor gregoria gregorio gregory greta gretchen greyson grgur grigory griselda grover grzegorz gudmundur gudrun
  guido guilherme guillaume guillermina guillermo guiseppe gulcin gulsen gulshan gulzar gumersindo gunay gunnar gunner gunter gunther guntis
  gurinder gus gussie gustaf gustav gustave gustavo guy gwen gwendolen gwendolyn gwyneth gyorgy gyula haakon habib habiba hadi hadley hafez
  hafiz hafizur haider haile hailee hailemariam hailey hailie hailu hajime hakan hakeem hakim hal haleigh haley halie halim halima halldor
  hallgrimur hallie halyna hamad hamed hamid hamish hamza hana hanan hanif hank hanna hannah hanne hannelore hannes hans hansjorg harald
  harbhajan hardeep hari haris harish harley harmon harold haroon harriet harris harry hartmut haruhiko haruka haruki haruto harvey hasan
  hashim hasim hasina haskell hassan hassane hastings hatice hattie hayao hayato hayk haylee hayley haylie hazel hazle heather heber heberto
  hector hedwig hedy heidemarie heidi heike heikki heiko heinrich heinz helen helena helene helga hellen helmer helmut heloise hendrick
  hendrik henri henrieta henrietta henriette henrik henrique henry henryk herbert heriberto herman hermann hermelinda hermenegildo hermina
  hermine herminia herminio hernan hershel herta hertha herve hester hettie hibo hideki hideo hideyo higinio hikaru hilaire hilario hilary
  hilbert hilda hildegard hillard hillary hillel hilma hilton hina hipolito hiram hirofumi hiroki hiroko hiroshi hiroyuki hirut hisham hitoshi
  hjalmar hobart hodan holger hollie hollis homer honoka honore honorio horace horacia horacio horia horst hortense hortensia hosea hosni
  hossein howard hoyt hrithik hubert hubertus huda hugh hugo hugues hulda hulya humayun humberto humphrey husain huseyin husna hussein iain
  ian iaroslav ibrahim ibrahima ichiro ida idalia idell idella idil idoia idris idriss idrissa ieva ifeanyi ifeoma ifrah iftikhar iga igbal
  ignac ignacio ignacy ignatius ignatz igor ihsan ijaz ike ikenna iker ila ilaria ilarion ilayda ildiko ileana ilene ilham ilhan iliana ilias
  ilie ilija ilja ilona ilsa ilse ilya ilyas imani imanol imelda imke immanuel imogen imogene imran imre imrich imtiaz inacio inamul inara
  indalecio indira indra indrajit ines inez inga ingeborg ingmar ingo ingrid ingrida ingvar inigo inka inmaculada inzamam ioana ioannis
  iolanda ionut iqbal ira irakli irem irena irene ireneusz irfan irina iris irma irvin irving irwin iryna isa isaac isabeau isabel isabela
  isabelino isabell isabella isabelle isac isadore isai isaiah isaias isak isamu isao isaura isauro isha ishaan ishmael ishtiaq isidora isidro
  iskander ismael ismail isobel isom issa issac istvan itamar itsuki itzel itziar ivah ivan ivana ivanka ivar iveta ivete ivica ivo
  ivona ivonne ivor izabela izabella izaiah izaskun izidor izolda jaakko jaan jabari jace jacek jacey jacinda jacinta jacinthe jacinto jack
  jackeline jackie jacklyn jacky jaclyn jacob jacobo jacobus jacqueline jacquelyn jacques jacqui jacynthe jada jaden jadon jadranka jadranko
  jadwiga jadyn jaeden jafar jaga jagadish jagdish jagmohan jahanara jahangir jaida jaiden jailyn jaime jair jairo jakayla jake jakob jakov
  jakub jalal jaleel jalen jalon jalyn jamaal jamal jamar jamarcus jamel james jameson jamey jamie jamil jamila jamir jamison jammie jamshed
  jan jana janae jane janelle janessa janet janeth janice janick janie janina janine janio janis janiya janka janna janne jannie jannik janos
  jany jaquan jaquelin jaqueline jared jaren jari jarmila jarod jarolim jaromir jaron jaroslav jaroslava jaroslaw jarrell jarret jarrett
  jarrod jarvis jasen jasmin jasmina jasmine jasna jason jaunita javad javed javier javon javonte jawad jawaharlal jay jaya jayanti jayaram
  jayashree jayce jaycee jayda jayde jayden jaydon jaylan jaylen jaylin jaylon jayme jayne jayson jazlyn jazmin jazmyn jazmyne jean jeanette
  jeanie jeanine jeanne jeannette jeannie jedediah jedidiah jeff jefferey jefferson jeffery jeffrey jeffry jehan jela jelena jelica jena
  jenifer jenna jennie jennifer jenny jennyfer jens jeppe jerad jerald jeramie jeramy jerel jeremiah jeremias jeremie jeremy jermain jermaine
  jermey jerod jerome jeromy jeronimo jerrell jerrod jerrold jerry jerzy jesper jess jesse jessica jessie jessika jessy jessyca jett jette
  jevon jill jillian jim jimmie jimmy jindra jitendra jitka jo joachim joakim joan joana joanie joann joanna joanne joannie joanny joany joao
  joaquim joaquin jocasta jocelyn jochen jodi jodie jody joe joel joelle joerg joesph joey johan johann johanna johannes johathan john
  johnathan johnathon johnnie johnny johnpaul johnson jolana jolanta jolie jolien jomo jon jona jonah jonas jonatan jonathan jonathon jonty
  joost jordi jordon jordy jordyn jorg jorge jorgelina jorgen joris joschka jose josef josefa josefin josefina josefine josep joseph josephine
  josh joshua joshuah josiah josiane josianne josias josie josip josu josue jovan jovana jovani jovanny jovany jovita joyce jozef jozefina
  jozsef jozue juan juana juanita juanjo juda judah judd jude judit judita judith judson judy juha jule jules julia julian juliana juliane
  julianne julie julien juliet julieta juliette julio julius juna junichi junichiro junius jurgen juscelino justin justina justine
  justino juston justus justyn justyna jutta juvenal juwan jyoti kaan kaaren kabir kacey kaci kacie kade kaden kadin kadir kadri kaela kaelyn
  kagiso kahlil kaia kailash kailee kailey kailyn kaisar kaitlin kaitlyn kaito kaj kaja kakuei kalam kaleb kaleigh kaley kalidas kalim kallie
  kalman kalonzo kalpana kalyan kamal kamala kameron kamil kamila kamille kamran kamren kamron kamrul kamryn kane kanta kapil kara kare kareem
  kareena karel karelle karen kariane karianne karim karin karina karine karl karla karlee karley karli karlie karmela karol karolann karolina
  karoline karson karsten karthik kartik kasandra kasey kasim kaspar kasper kassandra kasturba katalin katarina kate katelin katelyn katelynn
  katerina kateryna katharina katharine katherine katheryn kathleen kathlyn kathryn kathryne kathy katie katja katlyn katlynn katrin katrina
  katrine katsuhiko katsuya kattie katya kaushik kaveh kavita kavon kawann kay kaycee kayden kayla kaylah kaylee kayleigh kayley kayli kaylie
  kaylin kazimierz kazimir kazuhiro kazuki kazuo kazuya keagan keanu keara keaton kebede keegan keeley keely keenan keiji keiko keir keira
  keisuke keita keith keizo kelechi kellen kelli kellie kelly kelsey kelsi kelsie kelton kemal kemi ken kenan kendall kendra kendrick kenichi
  kenji kenna kennedi kenneth kennith kenny kenta kente kenton kenyatta kenzo keon kerem kerim kerry kersti kerstin keshaun keshawn ketanji
  keven kevin kevon keyon keyshawn khadija khaled khaleda khalid khalida khalil khurshid khushwant khwaja kian kiana kianna kiara kiarash
  kiarra kiel kiera kieran kieron kiichi kiko kiley kilian kim kimberly kimi kipchumba kiprono kira kiran kirill kirk kirsten kirstin kishore
  kiyoshi kizza kjell kjersti klaas klara klaudia klaus klemens klement klementyna kleopatra knut kobe koby kody kofi koichi koichiro koji
  kojo kolby kole kolinda koloman komal konosuke konrad konstantin konstantinos konstantyn koray korbin korey kornel kornelia kory kostas
  kostis kovesi kraig kris krishna krishnamurti krisjanis krista kristalina kristen kristi kristian kristie kristijan kristin kristina
  kristine kristof kristofer kristoffer kristopher kristy krystal krystel krystian krystina krystyna krzysztof kubra kuldeep kumiko kunal
  kuniko kurban kurt kurtis kvetoslava kwabena kwaku kwame kwasi kwesi kyla kyle kylee kyleigh kyler kylian kylie kyra kyriakos lacey   ladarius ladislau ladislav laetitia laila laisha lajos lakshmi lalit lalita lamar lambert lamberto lamine lamont lana landen lando laney
  lara larisa larissa laron larry lars larue larysa lasha lasse laszlo lata latha latif latoya laura laureano lauren laurence laurens laurent
  lauretta lauriane laurianne laurie laurine laury lauryn lautaro lavada lavern laverna laverne lavina lavinia lavon lavonne lawrence layla
  layne lazar lazara lazare lazaro lea leah leana leander leandra leandro leann leanna leanne leatha lebron leda lee leif leigh leila leilani
  lela lelah leland lelia lempi lemuel len lena lene lenka lenn lenna lennart lennie lennox lenny lenora lenore leo leocadia leola leonard
  leonardo leoncio leonel leonhard leonid leonie leonor leonora leontina leopold leopolda leopoldina leopoldo leora leos lera lerato leroy
  lesia lesley leslie lesly lessie lester lesya leszek leta letha leticia letitia letizia lev levan levent levi lew lewis lexi lexie leyla lia
  liam liaquat libbie libby lidia lidija liesbeth lieve ligia lila lilia lilian liliana liliane lilla lillian lilliana lillie lilly lily
  lilyan lina linda lindiwe lindsay lindsey linn linnea linnie lino linus linwood lionel lisa lisandra lisandro lisanne lisbeth lisette litzy
  liv liva livia liviu liyana liz lize lizeth lizzie ljiljana ljuba ljubica llewellyn lloyd lluis loic lois lola lolita lonie lonnie lonny
  lonzo lora loraine lorand loredana loren lorena lorene lorenz lorenza lorenzo loretta lorgio lori lorine loris lorna lorraine lothar lottie
  lou louie louis louisa louise louvenia loyce luana lubna lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucero luchino lucia
  lucian luciana luciano lucie lucien lucienne lucija lucila lucile lucille lucinda lucio lucious lucius lucjan lucy ludek ludger ludie
  ludmila ludovic ludovica ludvik ludwig luella luigi luigia luis luisa luiz luiza lujza luka lukas luke lula lulu lungelo lungile lupe lura
  lurline lutfur luther luzmila lyda lydia lydie lygia lyla lyle lynda lynette lynn lynne lysanne lyudmila lyudmyla maarten mabel mabelle
  mable macarena macario macey maci macie maciej mack mackenzie madaline madalyn madan maddison madeleine madeline madelyn madelynn madge
  madhav madhuri madhusudan madie madilyn madisen madisyn madonna mads madyson mae maegan maeve mafalda magali magda magdalen magdalena maggie
  magnus mahad mahasweta mahathir mahatma mahbub mahesh mahfuz mahfuzur mahinda mahir mahmoud mahmuda mahmudul mahsa maia maida maira mairead
  maite maiya maja majid makayla makenna makenzie makoto maksud maksym malachi malala malcolm malgorzata malik malika malin malina malinda
  mallie mallika mallory mamadou mamata mamie mamoru mamunur mandla mandy manfred manish manisha manju manmohan mannan manoel manoj manolo
  manon manouchehr mansoor mansour mansur manu manuel manuela maqbool mara marc marcel marcela marcelina marcelino marcella marcelle marcello
  marcellus marcelo marcia marcial marco marcos marcus marek maren margaret margareta margarete margarethe margarett margaretta margarette
  margarida margarita marge margie margita margot margret margrethe marguerite mari maria mariah mariam mariama marian mariana mariane
  marianna marianne mariano maribel marica maricarmen marie mariela mariella marielle marietta marija marika marilena marilie marilou marilu
  marilyn marilyne mario marion marisa marisol marissa marita maritza marius mariya marjane marjolaine marjorie marjory marketa marko markus
  marlee marlen marlena marlene marley marlies marlin marlon marquise marsha marta martha martin martina martiniano marty maruja maruxa marvin
  marwan mary maryam maryann maryjane maryse masahiro masaki masako masao masaru masashi masih masood masoud massimo masud matej mateo mathew
  mathias mathieu mathilde mathis matias matilda matilde matiur matt matteo matthaus matthew matthias matti mattie matyas matylda maud maude
  maudie maura maureen maurice mauricio maurine maurizio mauro mavis max maxie maxim maxime maximilian maximiliano maximillia maximillian
  maximino maximo maximus maxine maxwell maya maybell maybelle maye maymie maynard mayra mayte mayumi mazie mbali mckayla mckenna mckenzie
  meagan meaghan meda medard meera megan megane meggie meghan mehbooba mehdi mehmed mehmet mehreen mehrunnisa meike meir mekhi mel melania
  melanie melany melba melchior melchor melek meles melike melina melinda melis melisa melissa mellie melquiades melvin melvina melyna melyssa
  menachem mengistu meral mercia merl merle merlin mert mertie merve mervin meryem meseret mesut mette mia micaela micah michael michaela
  michal michale micheal michel michele michelle michiko mick mickey mieczyslaw miep miftah miguel mihai mihail mika mikael mikaela mikayla
  mike mikel mikhail mikheil mikis mikkel mikko miklos mikulas mila milada milagros mildred milena miley milford milic milica milivoj millie
  milo milorad milos miloslav miloslava milota milton milutin minato mindaugas mindy minerva minh minhaj minnie mirabela mirac miran miranda
  miray mircea mirco mireille mirela mirella miren mireya miriam mirjam mirjana mirka mirko mirna miron miroslav miroslava mirta misael misbah
  mitch mitchel mitchell mithun mitsuko mitt mittie miyako miyu mizanur mladen moataz mobarak modibo moeen mohamed mohammad mohammed mohan
  mohandas mohit mohsen moinul moises mojmir mollie molly momtaz mona monica monika monique monir moniruzzaman monserrat monserrate monty
  morgan morgana moriah moric moritz morris morten mortimer moses mosharraf moshe mostafa mostafizur motiur motohiro motoko moussa mozammel
  mozell mozelle mpho mpumelelo mthunzi muammar muhammad muhammadu muhammed mujib mujibur mukesh mukul mulatu mumtaz munawar munir
  muniruzzaman murat muriel murl murray musa musalia museveni mushfiqur mushtaq mustafa mutsuhito mwai myah mykhailo mykola mylene myles myra
  myriam myrl myrna myron myrtice myrtie myrtis mzwandile nabil nabila nadeem nadezda nadezhda nadia nadine nadir nadira nafisa nagendra
  nagesh naguib nahid nahuel nahum naimul nairi najat najib najma najmul nakia naledi nancy nandan nandini nandita nannie naoki naoko naomi
  naomie naoto narayana narcis narcisa narciso narek narendra naresh narges nargis naruhito naseem naseer nasim nasima nasir nasreen nasrin
  nasrullah nasser natalia natalie natalija nataliya natalya natan natanael natasa natasha nate nathalie nathan nathanael nathanial nathaniel
  nathen naveed navin nawal nawaz nayantara nayeli nayib nazanin nazim nazma nazmul nazrul neal nebojsa necmettin ned neda nedra neelam neeraj
  negin neha neil nela nelda nelida nell nella nelle nellie nelly nels nelson nemanja nemesio nena nenad neoma nerea nestor nettie neva neven
  nevena newell ngolo ngozi ngugi nguyet nicanor nicholas nicholaus nichole nick nickolas nicola nicolae nicolai nicolas nicolasa nicolaus
  nicole nicolette niels nigar nigel nii nika nikhil nikita nikki nikko niklas niko nikodem nikola nikolai nikolaos nikolas nikolaus nikolay
  nikoloz nikos nilda nils nina niranjan nirmala nisa nisha nitin njeri nkosazana nnamdi noah noam noboru nobuhiko nobuo nobusuke nobuyuki noe
  noel noelia noelle noemi noemie noemy nokuthula nola nolan nomvula nona noor nora norbert norberta norberto norene noriko norina norma
  norris norval norwood nosipho nouri novak nuria nurul nusrat nyah nyasia obafemi obaidul obdulia obiageli obie ocie octavia octavio odalys
  odell odette odie odile odilia odin odon ofelia okechukwu okey oksana olaf olafur olav oldrich ole oleg olegario oleh oleksandr oleksii
  oleksiy olena olesya oleta olga olha olin oliver olivia olivier oliwia oliwier ollie olof olufemi olumide olusegun oluwaseun oluwole omar
  omari omer omid omolara omotola ondrej onesimo onie onur ophelia oprah oran orfelina orhan oriana orie oriol orion orland orlo orpha orrin
  orsolya orval orville osama osamu osbaldo oscar oskar oskari osvaldo oswald oswaldo otar otha otho otilia otis ottilie ottis ottmar otto
  ousmane ousmanne ovidio owen ozella ozlem pablo paige palaniappan palesa palle palmira paloma pam pamela panagiotis pancho pandit pankaj
  pankrac panos pantaleon paola paolo paquita parth parveen parvez parviz pascal pascual pasquale pat patrice patricia patricio patrick patrik
  patrizia patsy patti pattie patty pau paul paula paulette pauli paulina pauline paulinho paulino paulo paulus pavel pavlo pawel paxton
  payton pearlie pearline pedro peggie peggy pekka pelagia pelagie pelle penelopa penelope percival percy pere perry pervez petar pete peter
  petr petra petro petrona petronela petronella petru petter peyton phil philip philipp philippa philippe phillip phoebe phoolan phyllis
  pierpaolo pierre piet pieter pietro piotr piper piyush plamen policarpo polly pooja poonam porfirio prabhakar pradeep prafulla prajwal
  prakash pramod pranab pranav prasanta prashant pratap pratibha pratima praveen pravoslav predrag preeti prem preston priscilla prithviraj
  priya priyanka prokop prudencio puja punita purnima pushpa qamar qasem qasim quamrul queenie quentin quieta quincy quinn quinton quirino
  raanan rabeya rabindranath rachael rachel rachelle rachida radamel radek radha radhika radmila radomir rados radoslav radoslaw radovan radu
  raduz rae raegan rafael rafaela rafal rafik rafiki rafiq rafiqul raghav raghunath raghuram ragnar rahat raheem rahim rahima rahmi rahsaan
  rahul raihan raila raimond raimonds raimundo rainer raisa raj rajab rajat rajeev rajendra rajesh rajiv rajko rajkumar rajnath rajni rakesh
  rakhi ralph raluca ram ramachandra ramakrishna ramesh ramin ramira ramiro ramiz ramon ramona ramush ramya randal randall randi randolf
  randolph randy ranjit ranko ranveer raoul raphael raphaelle raquel rashad rashawn rasheda rasheed rashid rashida rashmi rasmus rastislav
  rasul ratan ratko rauf raul ravi ravindra ray rayan raymond raymundo reanna reba rebeca rebecca rebeka rebekah recep reece reese refilwe
  regan reggie regina reginald rehana rehman reilly reinaldo reinhard reinhold rekha remi remigio remington remus renata renate renato renaud
  rene renee renu renzo reshma ressie restituto reta retha retta reuben reuven reva reyhan reymundo reyna reynold reza rezaul rhea rhett
  rhianna rhiannon rhoda rhonda rhys riana ricardo riccarda riccardo richard richie rick rickey rickie ricky rigoberta rigoberto rihanna riku
  riley rimma rina rino rita ritchie ritu rivaldo riyad rizwan roald rob robb robbert robbie robert roberta roberto robin robyn rocco roch
  rochelle rocio roderick rodger rodney rodolfo rodrick rodrigo rodrigue rodrygo roel rogelia rogelio roger rohan rohini rohit roja rokeya
  roksana roland rolando rolf rollin romain romaine romario romeo romesh romila romina romuald romualdo romulo romulus romy ron ronald ronaldo
  ronnie ronny roope rory rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda rosana rosanna rosario
  rosaura roscoe rosella roselyn rosemarie rosemary rosendo roser rosetta roshan rosie rosina rosita roslyn ross rossana rossie rowan rowena
  rowland roxana roxane roxanne roy royce roza rozalia rozella rozina rubel ruben rubina rubye ruchi rudi rudolf rudolph rudy rudyard rufina
  rufino rufus ruhul rui rukhsana rukmini runa rupa rupert ruperto ruprecht ruslan russ russel russell ruth ruthe ruthie rutilio ruza ruzena
  ryan ryann ryder rylan rylee ryleigh ryley ryo ryoji ryota ryszard ryuichi ryunosuke ryutaro saad sabbir sabiha sabina sabine sabino sabri
  sabrina sabryna sachin sadako saddam sadeq sadia sadie sadio sadye saeed safaa safira safiya sagar sahar sahra saif saifuddin saiful saige
  saima saira sajeeb sajid sakari sakshi sakura salah salauddin saleem saleh salehuddin salih salim sallie sally salma salman salome salomea
  salomon salvatore sam samanta samantha samara sami samia samina samir samira sammie sammy samora samson samuel sanaullah sancho sandeep
  sandor sandra sandrine sandro sangeeta sanja sanjana sanjay sanjeev sanjida sanjit sanna sanne sante santina santino santosh sara sarah
  sarai sarala sarfaraz sarina saroj sarojini sarwar sasa sasha saskia satish satoshi satsuki saturnino satyajit satyendra saul sauli saulius
  saurabh savanah savina savion savita sayeed schuyler scott scottie scotty seamus sean sebastian sebastiao sedrick segolene seiji seiko sekou
  selahattin selamawit selena selim selin selina selma selmer semih semyon senait serafin serafina serena serge sergei sergej sergey sergio
  serhiy servac servando seth severiano severin severo sevgi seyed seyni shabana shabnam shad shafi shafiq shafiqul shafiqur shahabuddin
  shaheed shaheen shahid shahida shahidul shahjahan shahnaz shahriar shahrukh shaina shakib shakil shakila shakira shalini shamim shamima
  shamsuddin shamsul shamsur shana shane shanel shanelle shania shanie shaniya shankar shanna shannon shanny shanon shanta shantanu shanti
  shany shaquille shari sharif sharmila sharmin sharon shashank shashi shaun shawkat shawn shawna shaylee shayna shayne shazia shea shehbaz
  sheikh sheila shelby sheldon shelia shelley shelly shemar sher sheri sheridan sherlock sherman sherri sherry sheryl shigeru shilpa shimon
  shinichi shinjiro shintaro shinzo shirin shirley shivaji shivani shlomo shoaib shohei shoichi shota shreya shubhas shubman shun shyam shyann
  shyanne siad siaka siavash sibongile sibusiso sibyl sid siddharth siddhartha sidney sidonia sidsel siegfried siegmar siegmund sienna
  sigfrido sigmar sigmund sigrid sigridur sigurd siim silas silje silke silvan silvana silvano silverio silvia silvija silvina silvio simeon
  simin simisola simon simona simone simonetta sinan sindhu sinead sinforosa sinisa siobhan sipho sirajul siranush sirimavo sivakumar
  siyabonga skye skylar slava slavek slavica slavka slavoj slavomir slobodan smita smriti sneha snezana socorro sofia sofie sohail solange
  solomon solon somnath sonallah sonia sonja sonny sonya sophia sophie soraya soren sorin sota sotiris soumitra spiros spyros srdjan sridevi
  srinivas srinivasa stacey stacy stan stanislas stanislav stanislava stanislaw stanko stanley stasa stavros stef stefan stefana stefania
  stefanie stefano stefanos steffen steffi steingrimur stela stelios stella stephan stephania stephanie stephany stephen stephon steve steven
  stevie stewart stian stipe stjepan stojan stuart subhas subhash subhashini subramaniam subramanian subrata sucheta sudha sudhir sue suhail
  sujata sukarno sukumar suleiman suleyman suman sumiko sumitra sundar sunil sunita supriya suraj surendra suresh surjit susan susana susanna
  susanne sushil sushila sushma sushmita susie susumu suu suzana suzanne svante svatopluk sven svenja svetlana svetozar sviatoslav svitlana
  swapan swati sybil sybille syble sydni sydnie syed sylvain sylvan sylvester sylvia sylvie szymon taavi tabare tabassum tabitha tad tadashi
  tadeas tadesse tadeusz taffarel taha tahir tahmina taichi taiwo tajuddin takahiro takako takao takashi takeo takeshi taku takuma takumi
  tamar tamara tamas tamaz tamer tami tamia tamim tammy tancredo tania tanja tanner tansu tanvir tanya tanzan tara taras tareq tarik tariq
  tarja tarjei taro tarun taryn tasha taslima tasnim tasuku tatiana tatsuya tatum tatyana taurean tavares taya tayeb taylor tayyip teagan ted
  teddy tekla telly telmo temitope tendai teodor teodora teodoro teofil teofilo teona terence teresa teresita tereza terezia teri terrance
  terrell terrence terri terrill terry teruo tesfaye tess tessa tessie tetsu tetsuo tetsuya tevin thabiso thabo thad thaddeus thalia thandiwe
  thea thelma themba theo theodor theodora theodore theodoros theresa therese theresia thiago thibaut thierry thomas thor thora
  thorbjorn thorsten thulani thuli thurman tiago tiana tianna tiara tibor tiburcio tichomir tiffany tigist tihomir tijjani tillman tim
  timmothy timmy timo timotej timoteo timothy timur tina tinashe tirso titi titilayo titus tobechukwu tobi tobias tobin toby tod todd todor
  tofail tolga tom tomas tomasa tomasz tomislav tommie tommy tomohiro tomoko tomomi toney toni tony tonya toomas torbjorn torey torgny toribio
  torrance torrey torsten toshihiko toshiki toshiko toshio tove tracey traci tracy traian travis travon tremaine tremayne trent trenton tressa
  tressie treva trever trevion trevor trey tricia trine trisha tristan tristian tristin triston trond trudie trycia trygve trystan tshepo
  tsung tsutomu tullio tumelo turgut tushar twila tycho tyler tyra tyreek tyrel tyrell tyrese tyrique tyrone tyshawn tyson ubaldo uche uday
  udo ugo uhuru ulf ulices ulises ulla ulrich ulrika ulrike ulysses uma umar umaru umberto umesh umit umut unai unathi uriah uriel urmas ursel
  ursula urszula usain uschi usha usman ute uttam uwe uzma vaclav vada vadim vaira vaishali vala valdemar valdis valentin valentina valentino
  valeria valeriano valerie valerii valerija valerio valeriy vallabhbhai vallie valter valtteri vance vanda vandana vanesa vanessa vangelis
  vania vanja vardan varun vasant vasco vasil vasilis vasily vaughn vavrinec vazha veena velda veli velimir vella velma velva vendelin venkat
  venkata venkatesh venustiano vera verdie verena vergie verica verla verlie vern verna verner vernice vernie vernon veronica veronika vesna
  vibha vicenc vicencio vicenta vicente vicki vickie vicky victor victoriano victorina vidal vidya vigdis viggo vihaan vijay vikas vikram
  viktor viktoria viktorija vilhelm vilma vimal vinay vinayak vince vincent vincenza vincenzo vineet vinnie vinod violeta violette viorica
  vipin virat virgie virgil virgilio virginie virginijus vishal vissarion vitalii vitaly vito vitor vitoria vittorio vivek vivian viviana
  viviane vivianne vivien vivienne vjosa vlad vladana vladimir vladimira vladislav vlasta vlastimil vlastimir vlatko vojislav vojtech volker
  volodymyr vratislav vyacheslav vytautas wael waheed waheeda waino wajed walid wallace walt walter walther wanda wangari wangui wanjiku waqar
  warsame waseem wasi wasim wava waylon weldon wendelin wendell wendy werner wesley wessel westley weston whitney wieslaw wiktor wiktoria
  wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfrido wilhelm wilhelmina wilhelmine willa willard willem william
  willie willis willy wilma wilmer wim winifred winnie winnifred winona winston wislawa witold wladimir wladyslaw wojciech wole wolfgang
  woodrow woody wyatt xabi xabier xander xaver xavi xavier xenia ximena xiomara xochitl xose xzavier yadira yago yahya yamandu yamileth yanira
  yanis yannick yannis yaqub yara yaroslav yaser yashwant yasin yasir yasmeen yasmin yasmina yasmine yasser yasuhiro yasuko yasunari yasuo
  yayoi yazmin yehuda yelena yemi yesenia yessenia yetunde yevgenia yevgeny yitzhak yohanna yoichi yoko yolanda yolande yordan yoshihide
  yoshihiro yoshiko yoshinori yoshitaka younis youssef yousuf yoweri yuka yuki yukiko yukio yuko yulia yuna yunus yuri yuriko yuriy yusaku
  yusra yusuf yusuke yutaka yuto yuval yuz yves yvette yvonne zacarias zach zachariah zachary zachery zack zackary zackery zafar zafir zaha
  zahid zahida zahir zahirul zahra zaid zainab zakaria zakary zaman zander zane zaneta zaria zbigniew zbynek zdenek zdenka zdenko zdeslava
  zechariah zeenat zehra zeid zeinab zelda zella zelma zelmira zena zenaida zenko zeno zenobia zenon zetta zeyd zeynep zia ziad ziaur zico
  zillur zina zinedine zion zita ziva zlata zlatica zlatko zodwa zoe zoey zofia zoie zoila zoja zoltan zora zoraida zoran zorka zoya zsa
  zsuzsa zubaida zubair zula zuleikha zulema zulfikar zulfiqar zuzana zuzanna zviad zvonimir zygmunt`;

/** Given names that are words or places as often: the next word has to be none of the language's. */
export const DOUBTFUL_GIVEN_NAMES = `
  amber amparo august basil bella blanca bob clemente consuelo dale dawn dean dolores drew earl esperanza faith felicity gene grace
  grant heath hope iris ivy jasper jesus joy june leon lily luna luz mar marina mark may mercedes norman pearl pilar rex rose ruby
  salvador sol soledad viola violet warren wayne will`;

/** Those that are others more often than not: the next word has to be a family's name. */
export const RARE_GIVEN_NAMES = `
  alberta alma angelica april art asuncion aurora austin autumn belen blake boston brooke brooklyn candelaria carolina charity charlotte
  chase chelsea christian cleveland cliff clay cruz crystal dakota dallas devon ebony eden estrella flora florence florencia ford florida
  georgia ginger guadalupe hamilton hardy harmony harper hazel holly houston hunter israel jackson jade jefferson jordan justo kent
  kingston lance laurel lincoln logan lourdes madison marshall mercy miles milan misty monroe montana monte nieves noble olive orlando
  paris parker patience penny perfecto phoenix piers reed remedios rich rod roman rusty sage sandy santiago santos savannah scarlett
  segundo serenity severino sierra skip sky socorro sofia spencer stone summer sun sydney terra toledo trinidad trinity troy valencia
  valentine verity victoria virginia alexandria chad kenya india wade walker ward washington winter dahlia`;
