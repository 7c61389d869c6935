/**
 * Names that people bear, as lists: the commonest given names of the languages we read and of their neighbours, family
 * names that tell a person, and people who are known by one name. Latin names stand without accents (`foldAccents`).
 * Names that are as often a place or a word (`Victoria`, `Georgia`, `Mark`, `Grace`) stand in no list, or only where a
 * second word has to confirm them.
 */

/** Given names, written in Latin letters. */
export const GIVEN_NAMES = `
  aaron abdul abdullah abel abraham ada adam adele adolf adrian adriana agatha agnes agustin ahmad ahmed aisha akbar akira
  alan alana alastair albert alberto albrecht alec alejandra alejandro alessandro alex alexander alexandre alexandra alexei
  alexis alfonso alfred alfredo ali alice alicia alison allan allen alonso alvaro amanda amartya amelia amir amit amos amy
  ana anatoly anders andre andrea andreas andrei andres andrew andrey andrzej angel angela angelo angus anil anita ann anna
  anne annie anselm anthony antoine antoni anton antonia antonin antonio anwar archibald ariana ariel arnold arthur arturo arun
  ashley astrid atif audrey august auguste augusto aurelio axel ayesha barack barbara bartolome basil barney bashar beatrice beatriz
  ben benedict benjamin benito benoit bernard bernardo bernhard bernie bert bertrand beth betty bianca bill billy bjorn blaise
  bob bobby boris boutros brad bradley brandon brenda brendan brett brian brigitte bruce bruno bryan byron caesar caleb camila
  camille carl carla carles carlo carlos carmen carol carole caroline carrie catherine cathy cecil cecilia celia cesar charles
  charlie che cheryl chloe chris christina christine christoph christophe christopher cindy claire clara clarence
  clark claude claudia claudio claus clement clive colin connor conrad constantin cornelius corey cory craig cristian cristina
  cristobal cynthia cyril cyrus dag daisy dan dana daniel daniela danielle danny daphne darren dave david deborah debra deepak
  deborah delia delphine denis denise dennis derek desmond diana diane diego dieter dietrich dilip dimitri dina dmitri dmitry
  dolores dominic dominique don donald donna dora doris dorothy douglas duncan dwayne dwight dylan eamon ed eddie edgar edith
  edmund edouard eduardo edward edwin eileen elaine eleanor elena eli elias elisa elise elizabeth ella ellen elliot elon elsa
  emanuel emil emile emilia emiliano emilio emily emma emmanuel enrico enrique eric erica erich erik erika ernest ernesto
  ernst erwin esteban estela esther ethan eugene eugenio eva evan eve evelyn evo ewan ezra fabio fabiola farah fatima federico
  felicia felix felipe ferdinand fernanda fernando fidel fiona florian frances francesca francesco francis francisca francisco
  franco francois francoise frank franklin franz fred freddie frederic frederick frida friedrich fritz gabriel gabriela gabriele
  galileo garry gary gavin gemma gene geoffrey georg george georges gerald gerard gerardo gerhard gianni gilbert gilberto
  giles gina giorgio giovanni giuseppe gladys glen glenn gloria gonzalo gordon graham greg gregor gregory greta guido guillaume
  guillermo gunther gustav gustavo guy gwen haile hamid hamza hannah hans harold harriet harris harry harvey hasan hassan heather
  hector heidi heinrich heinz helen helena helene helga helmut henri henrik henry herbert hernan hermann hilary hilda hillary
  hiroshi homer horace horacio howard hubert hugh hugo humberto humphrey husain hussein ian ibrahim ida ignacio igor ike ilya
  imran indira inés ingrid ioannis ira irene irina iris irma isaac isabel isabella isaiah isidro ismael ivan ivo jack jackie
  jacob jacqueline jacques jaime jake jakob james jamie jan jane janet janice jared jason javier jawaharlal jay jean jeanne jeff
  jefferson jeffrey jennifer jenny jeremiah jeremy jerome jerry jesse jessica jill jim jimmy jo joachim joan joanna joanne joao
  joaquin jodie joe joel johan johann johannes john johnny jon jonas jonathan jorge jose josef josefina joseph josephine josh
  joshua josip joyce juan juana judith judy jules julia julian juliana julie julien juliet julieta julio julius jurgen justin
  kamal kamala karen karim karina karl karla katarina kate katharina katharine katherine kathleen kathryn katie katrina kazimierz
  keith ken kenneth kenzo kevin khaled khalid kim kirk kirsten klaus kofi konrad konstantin kristin kristina kurt kwame kyle
  lana larry lars laszlo laura lauren laurence laurent lawrence lazaro leah lee leila len lena leo leon leonard leonardo leonel
  leonhard leopold leopoldo leroy leslie lev levi lewis liam lidia lila lily linda lindsay lionel lisa liz lloyd lois lola
  lorena lorenzo loretta louis louise luc luca lucas lucia luciano lucille lucy ludwig luigi luis luisa luke luther lydia lynn
  madeleine mahatma mahmoud malala malcolm manfred manuel manuela marc marcel marcelo marcia marco marcos marcus margaret margarita
  margarida maria mariana marianne mariano marie marilyn marina mario marion marisol marjorie marlene marta martha martin martina
  marty marvin mary masao mateo mathieu matias matt matteo matthew matthias maureen maurice mauricio maurizio max maxim maximilian
  maxime maxwell maya megan mehmet mel melanie melinda melissa mercedes michael michal micheal michel michelle miguel mikael mike
  mikhail milan mildred milos milton minh miriam mitch mitt mohamed mohammad mohammed mohandas moises mona monica morgan morris
  moses muammar muhammad murray mustafa myriam nadia nancy naomi narendra natalia natalie natasha nathan nathaniel neil nelson
  nicholas nick nicola nicolas nicolaus nicole nigel nikita nikola nikolai nikolaus nikolay nils nina nirmala noah noam noel nora
  norbert norma norman octavio olaf oleg olga oliver olivia omar oprah orlando orville oscar oskar osvaldo oswald otto owen pablo
  pamela paola paolo pascal pat patricia patricio patrick patti paul paula pauline paulo pedro peggy penelope percy perry pete
  peter petra phil philip philipp philippa philippe phillip phyllis pierre pietro piotr pranab priya queenie quentin quincy
  rabindranath rachel rafael rahul rainer raj rajesh rajiv ralph ramesh ramiro ramon ramona randall randolph randy raul ravi ray
  raymond raquel rebeca rebecca regina reginald rene renata ricardo riccardo richard rick ricky rigoberta rita rob robert roberta
  roberto robin rocio rodolfo rodney rodrigo roger rohan roland rosa rolando rolf roman romeo ron ronald ronaldo ronnie rosalind rosario
  rosemary ross rowan roxana roy ruben rudolf rudolph rudyard rudy rufus rupert russell ruth ryan sabrina saddam salim sally
  salvador sam samantha samir samuel sandra sanjay sara sarah satyajit saul scott sean sebastian selena selma serena serge sergei
  sergey sergio seth shane shannon sharon shaun shawn sheikh sheila shelley sherlock sherry sheryl shinzo shirley sidney siegfried
  sigmund silvia silvio simeon simon simone socorro sofia solomon sonia sophia sophie soren srinivasa stacy stan stanislav stanley
  stefan stefano stella stephanie stephen steve steven stuart subhas sue sundar sunil suresh susan susana suzanne sven svetlana
  sylvia sylvie takashi tamara tania tanya tara tariq tatiana taylor ted teodoro terence teresa terrence terry thabo thelma
  theodor theodore theresa therese thierry thomas tiffany tim timothy tina tobias todd tom tomas tommy toni tony tracy trevor
  tristan tsung tyler ulrich ulysses umberto ursula usain valentina valerie vanessa vasco vera vernon veronica vicente vicky victor
  viktor vinay vincent vincenzo viola violet virgil virginie vivian vivek vladimir volodymyr wallace walt walter wangari wanda
  warren wayne wendy werner wilbur wilfred wilhelm will willem william willie willy wilma winifred winston wolfgang woodrow
  woody xavier ximena yasmin yasser yitzhak yoko yolanda yuri yusuf yves yvonne zachary zahir zoe zoltan kawann dwane thor marlon
  andriy anant antonio oleksandr aung jair lula nestor rodrigue recep viktoria ngozi chimamanda wole chinua desmond jomo julius
  kwesi haruki hayao akio shigeru satoshi yukio sukarno
    aiden alexa alyssa ashlee bethany blanche bonnie brady braden brittany brock bryce caitlin candice cassandra
    chandler cody colleen courtney curtis darius darrell darryl demi derrick desiree devin dexter dominick dustin edna
    elvis erin ernie estelle faye garrett gretchen gwendolyn haley hazel irwin jada jaden jamal jarrod jayden jeanette
    jenna jermaine jocelyn joey jonah josiah julianne kaitlyn kara kayla keanu keira kelsey kendall kendra kobe
    kristen lamar latoya lebron leland lorraine mabel mackenzie mallory marcella marissa mathew maud maxine mckenzie
    mickey miley milo miranda mitchell muriel myles myra nadine nate nolan otis peyton phoebe preston randal reese
    reuben rhonda rihanna roderick rosie roxanne sasha selina shaquille shelby sheldon sherman silas stacey tammy
    tanner tasha trent tyrone vaughn vicki vince wesley whitney wyatt zach zane zelda
    aleksandr alexey anastasia arkady artur beata bogdan branko dariusz dusan edvard egon eero ekaterina emilie ewa
    fredrik gennady georgi giacomo goran gregorio grzegorz gustaf hakan heikki henryk ignacy ilse imre ingmar istvan
    ivana jacek jaroslav jerzy jozef juha karel katerina kjell leonid lothar ludmila maciej magnus marek marija markus
    matti mehmed miroslav niels novak pavel pekka petr piet radovan rafal raisa ruslan slobodan stanislaw tadeusz timo
    torsten ulf uwe vaclav valentin vasily vitaly vlad vyacheslav wislawa witold wladyslaw wojciech yaroslav yevgeny
    yulia zbigniew zdenek
    abdel abdelaziz abdou adel amina ashraf aziz benazir bilal daoud faisal habib hafez hakim hamad hamed haider hosni
    idris ilham ismail jamil kareem khadija khalil laila mahathir majid malik mansour marwan masoud mehdi mohsen
    muhammadu munir nabil nasir nawaz nouri osama pervez qasim rafik rashid reza riyad saad salman sami shahid
    suleiman tamim tayyip umar usman walid yahya zainab zia zulfikar
    aditya ajay akshay anand arjun arvind ashok atal bhimrao chandra dev dinesh ganesh gautam girish gopal hari harish
    indra jagdish jaya kapil kiran krishna lakshmi madhuri mahesh manish manmohan mohan mukesh nandini naresh nitin
    pankaj prakash prem radha raghuram rajendra rajnath rakesh ram ramachandra rohit sachin sandeep sarojini satish
    shankar shashi shivaji shyam siddhartha smriti subhash subramanian surendra sushma uday uma vallabhbhai venkat
    vijay vikram vinod virat vishal yashwant
    adolfo amado amparo anibal araceli armando arnoldo bernardino carlota catalina cayetano clemente cuauhtemoc damian
    dario delfina domingo efrain eladio enriqueta epifanio ernestina eusebio evaristo ezequiel facundo feliciano
    fermin florencio gaspar genaro graciela heriberto hilario iker inmaculada iñigo jacinto jeronimo jordi josue
    juvenal lautaro leandro liliana lisandro lucila macarena marcelino maribel matilde maximo micaela nahuel narciso
    nayib nicanor noelia ovidio paloma pere porfirio raimundo reinaldo rigoberto rogelio romualdo rosalba rosalia
    rosaura ruperto silverio tabare teodora ulises valeriano venustiano vicenta victoriano virgilio xochitl yesenia
    zacarias`;

/** Given names that are places or words as often: the next word has to be a family name that no list of words holds. */
export const DOUBTFUL_GIVEN_NAMES = `
  alma amber angelica april art august austin autumn basil bella blake bob brooke brooklyn carolina carter charity charlotte
  chase chelsea christian cliff clay crystal dakota dale dallas dawn dean devon drew earl eden faith felicity flora florence ford
  gene georgia ginger grace grant harmony harper heath holly hope hunter ivy jackson jade jasper jordan joy june kent lincoln
  logan madison marina mark may mercy miles milan misty monte montana neville noble norman olive orlando paris parker patience
  pearl penny phoenix piers pilar rich rod roman rose ruby rusty sage sandy savannah scarlett sierra skip
  spencer stone sydney sun terra trinity troy valentine verity victoria viola violet virginia wade walker ward warren wayne
  will winter jesus luz sol mar dolores mercedes pilar santiago salvador cruz santos blanca consuelo esperanza soledad leon`;

/** Family names that tell a person behind another name, and no place or word. */
export const FAMILY_NAMES = `
  adams ahmed akhtar alarcon albright almeida alvarez anderson andersson aguilar aguirre arafat armstrong arroyo asimov atkinson
  attenborough austen aziz bach baker bannerjee banerjee barnes barrios barros bartok basu bauer becker beckett beckham begum
  beethoven bellini benitez bennett bernstein bezos bhattacharya biden blair bohr bolivar bonaparte borges bose botticelli boyle
  brahms branson braun brecht brezhnev bronte brown bryant buffett bukharin bunyan burgess burke burnett bush caballero cabrera
  calvin cameron campbell camus cardenas carlyle carnegie carter castillo castro cervantes chaplin chatterjee chaudhry chavez
  chekhov chirac chomsky chopin chowdhury churchill clarke clinton cohen coleridge collins contreras cooper cordova cortes cromwell
  curie cuvier dali dante darwin das davies davis debussy delgado desai descartes diaz dickens dickinson diderot dominguez
  dostoevsky dumas durer dvorak dylan eastwood edison edwards einstein eisenhower eliot elliott ellis emerson engels erdogan
  escobar espinoza estrada euler evans faraday faulkner fermi fernandez ferrari feynman figueroa fischer fitzgerald flaubert
  fleming flores foster foucault franco freud fuentes fujimori gagarin gaitan gandhi garcia garibaldi gates gauss ghosh gibson
  giuliani godard goebbels goethe gogh gogol gomes gomez gonzales gonzalez gorbachev gore gorky goya gupta guerrero guevara
  gutierrez guterres gutenberg guzman habermas handel haque hardy harris harrison hasina hastings hawking hawkins haydn hegel
  heidegger hemingway hendrix hernandez herrera hidalgo hitchcock hitler hoffman hollande hossain hughes hume hussain huxley ibarra
  ibsen iglesias islam jagger jahan jefferson jenkins jimenez jobs johnson johnston jones joyce juarez jung kafka kahlo kant
  karzai keats kelly kelvin kennedy kepler kerr kerry keynes khan khomeini khrushchev kierkegaard kipling kissinger klein kowalski
  kumar kurosawa lafayette lagrange laplace lara lavoisier lavrov leibniz lenin lewis liszt livingstone lloyd locke lopez loyola
  luxemburg machiavelli macron madero mahler malthus mandela mao maradona marconi marlowe marquez martinez marx maxwell mcartney
  mccartney medina medvedev mehta mendel mendeleev mendelssohn mendes mendez mendoza merkel messi meyer michelangelo mill miller
  mishra mitchell mitterrand modi molina molotov monet montaigne montesquieu moore morales moreno moretti morris mozart mubarak
  mukherjee muller munoz murdoch murphy musk mussolini nabokov nair napoleon narayan nasser navarro nehru nelson neruda netanyahu
  newton nguyen nietzsche nightingale nixon nkrumah nobel nunez obama ochoa oppenheimer orozco ortega ortiz orwell owens pacheco
  paganini page palacios palmerston pascal pasteur patel paz pelosi perez perkins perry petrarch petrov picasso pinochet pizarro
  planck plath poe poincare pompidou popper porter powell prescott presley proust puccini pushkin putin quintero quispe rahman
  ramirez ramos ramsay reagan reddy rembrandt reyes ricardo richards richardson rios rivera roberts robinson robles rockefeller
  rodin rodriguez rogers rojas romero ronaldo roosevelt rossi rousseau roy ruiz rumsfeld rushdie ruskin russell rutherford
  salazar sanchez sandoval sanders santana sarkozy sartre schiller schmidt schneider scholz schopenhauer schroder schrodinger
  schubert schulz schumann schwartz schwarzenegger sen serrano shah shakespeare sharma shaw shelley sheinbaum shostakovich sibelius
  simmons simpson singh sinatra smith solzhenitsyn soros sosa soto spielberg spinoza stalin stein steinbeck stephenson stevens
  stevenson stewart stoker strauss stravinsky suarez sullivan swift tagore tchaikovsky tesla thatcher theroux thompson thomson
  thoreau thorne tito tolkien tolstoy torres trotsky truman trump turner turing twain updike urbina valdez valencia vargas vasquez
  vazquez vega velasquez velazquez verdi vermeer verne villa villalobos vivaldi volta voltaire wagner walker wallenstein walpole
  warhol watson watt weber wellington wells wesley whitman wilde williams williamson wilson wittgenstein wolff wollstonecraft
  woolf wordsworth wozniak wren wright wu yeats yeltsin younis yunus zapata zedillo zelensky zhukov zimmerman zola zuckerberg
  zuniga zuma`;

/** People whom one name tells, as English, Spanish and Vietnamese texts write it. */
export const SINGLE_NAMES = `
  archimedes arquimedes aristotle aristoteles arixtot attila beethoven bismarck bolivar buda buddha caesar calvin chopin churchill
  cicero ciceron clausewitz cleopatra confucio confucius copernicus copernico cervantes chaucer cromwell dante darwin descartes
  dickens diderot einstein engels epicuro erasmus euclid euclides euripides foucault freud gandhi gaddafi galileo gauss goebbels
  goethe gorbachev gutenberg hegel heidegger herodotus herodoto himmler hitler homero hume kant kepler keynes khrushchev leibniz
  lenin lavoisier locke luther lutero machiavelli maquiavelo mahoma marx mendel mendeleev michelangelo moliere montaigne montesquieu
  mozart mussolini napoleon nasser nehru nietzsche nixon obama ovid pelé pericles picasso plato platon pliny plutarch pinochet
  ptolemy ptolomeo putin pythagoras pitagoras reagan rembrandt robespierre roosevelt rousseau saladin saladino sartre schopenhauer
  schubert seneca shakespeare socrates sophocles sofocles spinoza stalin tagore thatcher thucydides tolstoy trotsky truman vivaldi
  voltaire xenophon zapata zarathustra zola`;

/** Vietnamese family names, which stand first. */
export const VIETNAMESE_FAMILY_NAMES = `
  Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Mai Trương Cao Hà Tạ Lương Lâm Tô Chu Thái
  Quách Kiều Tống Châu Nghiêm Đào Phùng Mạc Triệu Khuất Tăng Thạch Lưu Viên Đàm Đồng Giang Văn Từ Tôn Ông Bạch Quang Lại Vương Doãn
  Trưng Tập Mao`;
/** Those of them that no other language's words look like when the accents are left out: two words are enough. */
export const PLAIN_VIETNAMESE_FAMILY_NAMES =
  'nguyen tran pham hoang huynh phan dang bui duong dinh trinh doan truong nghiem phung trieu vuong luong';

/** Chinese and Korean family names, which stand first; a word of one or two syllables follows. */
export const EAST_ASIAN_FAMILY_NAMES = `
  ahn bai ban cai cao cho chung hwang jang jeong lim oh seo shin yun chen chiang choi deng ding dong du duan fan fang feng fu gao gong gu guan guo han hao hu huang hui hun jia
  jiang jin jung kang kim kong kublai lai lee lei li liang liao lin ling liu lu luo ma mao meng moon pan park peng qian qiao qin ren shao shen
  shi song sun tan tang tao tian wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yi yin yoon yu yuan zeng
  zhang zhao zheng zhou zhu zou`;

/** Name words in Bengali letters that begin a name, or stand in one. */
export const BENGALI_GIVEN_NAMES = `
  আকবর আখতার আজিজ আতাউর আতিকুর আনিসুজ্জামান আনিসুর আনিসুল আনোয়ার আফজাল আবদুর আবদুল আবদুল্লাহ আবু আবুল আব্দুর আব্দুল আব্দুস আবদুস আমিনুল
  আয়েশা আলাউদ্দিন আলী আশরাফ আশুতোষ আসাদুজ্জামান আহমদ আহমেদ ইকবাল ইন্দিরা ইবনে ইব্রাহিম ইমরান ইসমাইল ঈশ্বরচন্দ্র উইলিয়াম এনামুল
  ওবায়দুল ওয়াজেদ কাজী কাদের কামরুজ্জামান কামরুল কামাল খন্দকার খাজা খালেদ খালেদা গোপাল গোলাম চিত্তরঞ্জন জওহরলাল জগদীশচন্দ্র জহির জহিরুল জসিম
  জসীমউদ্দীন জাফর জাহাঙ্গীর জাহানারা জিয়াউর জীবনানন্দ জো তসলিমা তাজউদ্দীন তানভীর তারেক তোফায়েল দেবেন্দ্রনাথ দ্বারকানাথ নজরুল নরেন্দ্র
  নাজমুল নাজিমুদ্দিন নাসির নাসের নুরুল নূরুল প্রফুল্লচন্দ্র প্রমথ প্রণব ফখরুল ফখরুদ্দীন ফজলুর ফজলুল ফয়সাল ফারুক ফিদেল ফেরদৌস বঙ্কিমচন্দ্র
  বিধানচন্দ্র বিপিনচন্দ্র বিভূতিভূষণ বুদ্ধদেব বেগম ভীমরাও মনমোহন মনসুর মমতা মহাত্মা মাইকেল মাইকেলের মানিক মারিয়া মার্টিন মাসুদ মাহবুব মাহমুদ
  মাহমুদুল মির্জা মিজানুর মীর মুজিবুর মুনীর মুস্তাফা মুস্তাফিজুর মুহম্মদ মুহাম্মদ মোঃ মোতাহার মোস্তফা মোস্তাফিজুর মোহন মোহনদাস মোহাম্মদ
  মোয়াজ্জেম যতীন্দ্রনাথ রজনীকান্ত রফিক রফিকুল রবীন্দ্রনাথ রমেশচন্দ্র রাজিয়া রামমোহন রাশেদ রুহুল রেজাউল লতিফুর শওকত শফিকুল শফিকুর শমসের
  শরৎচন্দ্র শহীদুল শাকিব শামসুর শামসুল শামীম শাহ শাহাবুদ্দিন শাহজাহান শেখ শেরে শ্যামাপ্রসাদ সত্যজিৎ সত্যেন্দ্রনাথ সাইফুর সাইফুল সিরাজুল
  সুকান্ত সুকুমার সুফিয়া সুভাষচন্দ্র সুভাষ সেলিম সেলিনা সৈয়দ সোহরাওয়ার্দী সোহেল হাফিজুর সাত্তার জব্বার মান্নান কুমার চন্দ্র দেবী হাবিবুর হাবিবুল হাসান হাসিনা হুমায়ুন হুমায়ূন
  হুসাইন হোসেন হেমন্ত হরপ্রসাদ ইয়াসির সাদ্দাম ওসামা হো মাও শি নগুয়েন ট্রান জন জর্জ জেমস চার্লস রবার্ট টমাস আলবার্ট আলেকজান্ডার মার্গারেট
  মেরি পল পিটার ডেভিড জোসেফ কার্ল ভ্লাদিমির নেলসন আইজ্যাক লিওনেল বারাক ডোনাল্ড বিল স্টিভ মার্ক অ্যাঞ্জেলা এমানুয়েল কোফি বান আন্তোনিও হুন ল্যারি সের্গেই`;

/** Family names in Bengali letters: the word before one belongs to the name. */
export const BENGALI_FAMILY_NAMES = `
  আহমদ আহমেদ আলী আলি আকন্দ ইসলাম উদ্দিন উদ্দীন ওসমানী কাদের কবীর খন্দকার খাতুন খান গঙ্গোপাধ্যায় গান্ধী গাঙ্গুলী গুহ গোস্বামী ঘটক ঘোষ চক্রবর্তী
  চট্টোপাধ্যায় চ্যাটার্জি চন্দ চৌধুরী জামান ঠাকুর তর্কালঙ্কার তালুকদার তেন্ডুলকর দত্ত দাশ দাশগুপ্ত দেববর্মা নিয়াজী নেহরু পাটিল বড়ুয়া বন্দ্যোপাধ্যায় বসু
  বসাক ব্যানার্জি বিদ্যাসাগর ভট্টাচার্য ভাসানী ভূঁইয়া ভৌমিক মজুমদার মাহমুদ মিত্র মিয়া মুখার্জি মুখোপাধ্যায় মুন্সী মোদী মোমেন মোল্লা রহমান রেজা শর্মা
  শাস্ত্রী সান্যাল সাহা সিং সিংহ সিকদার সিদ্দিকী সেন সেনগুপ্ত সোহরাওয়ার্দী হক হাওলাদার হাজরা হালদার হাসান হাসিনা হায়দার হোসাইন হোসেন জিয়া
  ইউনূস ইউনুস আজাদ আলম আনোয়ার এরশাদ কায়সার জাহান পারভীন বেগম সুলতানা আক্তার আখতার দেবী ফেরদৌস খাতুন সরদার মল্লিক নন্দী আবেদ`;

/** Family names that are words as often: a given name has to stand before. */
export const BENGALI_DOUBTFUL_FAMILY_NAMES =
  'রায় সরকার দাস পাল কর দে বিশ্বাস মণ্ডল শীল কবির নাথ সাগর রানা ধর গুপ্ত বর্মন হোড়';

/** People whom one name tells in Bengali. */
export const BENGALI_SINGLE_NAMES = `
  আইনস্টাইন আইন্স্টাইন অ্যারিস্টটল এরিস্টটল গ্যালিলিও গান্ধী গান্ধীজি ডারউইন নজরুল নিউটন নেপোলিয়ন নেহরু প্লেটো বঙ্কিমচন্দ্র বিবেকানন্দ বুদ্ধদেব
  মার্ক্স মোৎসার্ট রবীন্দ্রনাথ লেনিন শেক্সপিয়র শেকসপিয়ার শেক্সপিয়ার সক্রেটিস স্তালিন স্ট্যালিন হিটলার কনফুসিয়াস মুজিব বিদ্যাসাগর শরৎচন্দ্র জীবনানন্দ`;

/** Name words in Devanagari that begin a name, or stand in one. */
export const HINDI_NAMES = `
  अटल अब्दुल अमिताभ अरविंद आनंद इंदिरा कपूर कुमार कुमारी खान गांधी गुप्ता चंद्र चौधरी जवाहरलाल डेविड ठाकुर दास देवी नरेंद्र नरेन्द्र नाथ नेहरू पटेल
  प्रणब प्रसाद बसु बोस भगत भीमराव महात्मा मनमोहन मार्टिन मिश्रा मुखर्जी मोदी मोहनदास यादव योगी रवींद्रनाथ राजीव राजेंद्र राम राहुल राय लाल वर्मा
  वल्लभभाई शर्मा शाह सिंह सिन्हा सुभाष सरोजिनी सोनिया हुसैन जॉन जॉर्ज जेम्स चार्ल्स विलियम रॉबर्ट थॉमस अल्बर्ट निकोला कार्ल मैरी पॉल`;
