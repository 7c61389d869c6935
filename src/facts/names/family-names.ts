/** Family names that tell a person behind another name, and no place or word. In Latin letters, without accents. */
export const FAMILY_NAMES = `
  king bishop dean
  abascal abbas abbasi abbott abdullahi abe abiola abrams abreu abubakar acevedo acheampong achebe acosta adams adamu addo adebayo adeleke
  adenauer adeyemi adichie adkins advani afolabi afridi agarwal agbaje agostini agrawal agudelo aguero aguilar aguirre ahern ahlberg ahlgren
  ahmadinejad ahmed aiello ajayi akande akhtar akinola akiyama akpan akufo akutagawa alarcon alavi albright alcala alcantara alcaraz alcott
  aldana alfonsin allende allison almagro almeida almodovar almonte altamirano altman alvarado alvarez alvear amadi amador amaral amato amaya
  ambedkar amin aminu amis amte amundsen anan anaya andersen anderson andersson ando andrade andreotti andrews andujar anguiano annan ansari
  aoki apollinaire appiah aquino arafat araghchi aragones arai arakawa araki aramburu aranda arango araujo araya arbelaez arbenz arciniegas
  ardern ardiles arellano arendt arevalo argerich arguedas argueta arias ariza armendariz armstrong arnault arora arreola arriaga arrieta
  arroyo arteaga artigas asahara asamoah asante ascencio ashworth asimov aso aspiazu assad assange astor astudillo ataturk atencio atiku
  atkins atkinson atta attenborough atwood aubert aubry auden audubon austen avellaneda avila awasthi awolowo ayala ayuso azcona azevedo
  azikiwe aziz azmi aznar azuela babangida babar babbage bach bachchan bachelet bachmann badal badawi badenoch baez bagchi baggio bahadur
  bahuguna bailey bailly bajaj bajwa baker bakr balachandran balakrishnan balboa balcarce baldwin balewa balfour ballard ballesteros balogun
  balotelli banerjee banerji bangura bannerjee bannon banzer baptista barbier barbieri bardem bardot barenboim barker barkley barnard barnes
  barnett barragan barraza barreiro barreto barrett barrientos barrios barron barros barroso barry barthes bartlett bartok barton barzani
  bashir basquiat bass bastidas basu basurto bates batista batistuta batlle battaglia baudelaire bauer baum baumann baumgartner baxter bayona
  bazan beard beasley beaumont beauregard beauvoir beck beckenbauer becker beckett beckham beckmann becquerel beethoven begum behrens
  belalcazar belaunde belgrano bellamy bellini belloc bellow bellucci beltran benavides bender benedetti benes benigni benitez bennett benson
  berg berger bergman bergmann bergoglio bergson bergstrom berisha berlioz berlusconi berman bernal bernardi bernhardt bernoulli bernstein
  berrio bertolucci betancourt betancur bethune bettini bezos bhagat bhandari bharadwaj bhardwaj bharti bhat bhatia bhatt bhattacharjee
  bhattacharya bhattacharyya bhatti bhutto bianchi bianco biden bielsa bierce bingham biswas biya bjork bjorklund blackburn blackwell blair
  blake blanchard blanchett blankenship blasco bloch blomqvist bloomfield blucher blum boakye boateng bocanegra boccaccio boesak bogart bohm
  bohr bolano bolanos bolivar bolsonaro boltzmann bonaparte bonham bonhoeffer bonilla bonnet bonucci boone booth borah borg borges boric borja
  borlaug borodin borrego borrell bosch bose botero botha botticelli bouazizi bouchard boucher boudicca bourbon bourdieu bourguiba bouteflika
  bowen bowers bowie bowman boyd boyer boyle bradford bradman brahe brahms brancusi brandt branson braque braun bravo brecht brennan brewer
  brewster brezhnev briand briceno briggs brito britten brizuela broglie bronson bronte brown brubeck bruckner brun brundtland brunelleschi
  brunet bryant bryson buchanan buchner buck buckley buffett buffon buhari bukele bukharin bullock bunsen bunuel bunyan burbank burgess burke
  burnett burroughs busby busch bush bustamante bustillo buthelezi byrd byrne caamano caballero cabral cabrera caceres caetano cage cagney
  caicedo cajal calabrese calatrava calderon caldwell calhoun callaghan callahan calleja calvillo calvin calvo camacho camara camarena camargo
  camarillo cameron campbell campoamor campuzano camus candela candelas cannavaro canning cantu capdevila capello capmany capone capote capra
  capriles caputo caraballo caravaggio carbajal carballo carbonell cardenas cardinale cardona cardoso cardozo carey carlsen carlson carlucci
  carlyle carmichael carnegie carney caro carpentier carranza carrasco carreno carrillo carrington carrion carroll carson carter caruso
  carvajal carvalho carver casals casares casas casement casey casillas cassini castaneda castelli castellon castells castillo castro cather
  cattaneo cavalli cavallo cavendish ceballos cedeno cepeda cerna cernuda cervantes cespedes cezanne chacon chadwick chagall chahal
  chakrabarti chakraborty chakravarty chakwera chamberlain chambers champlain chan chandrasekhar chapa chaplin chapman charcot chateaubriand
  chatterjee chatterji chattopadhyay chaturvedi chaucer chaudhary chaudhry chaudhuri chauhan chavarria chavez chechi chekhov chen cheney
  chesterton chevalier chidambaram chiellini chiesa chiluba chirac chisholm chomsky chopin chopra choudhury chowdhury christensen christiansen
  chua churchill cifuentes cisneros cisse cisternas clapton clarke claudel clausen clayton clegg clemenceau clemens cline clinton clooney cobb
  cochran coelho coello coetzee cohen cohn colbert cole coleman coleridge collet collier collins coltrane columbus combs compaore comte
  condorcet conley conner conti contreras conway coolidge cooper copeland copland copperfield coppola corbyn cordova corneille cornejo corral
  corrales corrigan cortazar cortes cossio costello coulibaly courbet cousteau covarrubias cowell cox crawford crick cristiani croce crockett
  cromwell cronin crosby cruickshank cruyff cuaron cummings cunha cunningham cuomo curie cushing custer cuvier dahl dahlgren dalal daley dali
  dalmia damasio damato dandrea dangote daniels danjuma danso dante danton darboux darwin das dasgupta datta davalos davenport davidson davies
  davila davis davison dawson dayan dazai deangelis debs debussy deby decker degas delacroix delacruz deleon deleuze delgado delorme delors
  deluca dembele dempsey deneuve depardieu depp derrida desai desalegn desantis descartes deschamps deshmukh deshpande desmoulins devaux devi
  dewey dey deza dhar dhawan dhoni diabate diallo diarra diaz dibenedetto dickens dickerson dickinson diderot dieng dieye dikshit dillon diop
  diouf disraeli dixit dixon djokovic dlamini dobbs dodson doe doherty doi dominguez donatello donizetti donnarumma donne donnelly donoso
  doolittle dorrego dorsey dostoevsky douglass doumbia doyle draghi drake draper dreyfus drogba dryden duarte dubcek dubey dubois duchamp
  dudamel duffy dufour duhamel dukakis dulles dumas dumont dunn dunne dupont dupuis dupuy duran durand duras durer durkheim durrani durrell
  duterte dutroux dutt dutta dutton duval duvalier dvorak dwivedi dyer dylan dyson earhart eastwood eaton ebeid ebert echenique echeverri
  echeverria eckhart eddington eden edison edmonds edwards efe egan egea ehrlich eichmann einaudi einstein eisenhower eklund ekstrom ekwueme
  elcano elgar eliot elizalde elizondo ellington elliott ellis ellison emecheta emerson emery endo engel engels engstrom enriquez erasmus
  erbakan erdogan erhard erickson eriksen errazuriz ershad escamilla escher escobar escobedo escriva espinosa espinoza esposito espriu
  espronceda esquivel esquivias essien estrada etoo etxebarria euler evans evert eyadema eyring fabbri fabre fabregas fadnavis fahmy fairbanks
  fajardo fangio faraday farage farias farina farouk farrell farrow fassbinder faulkner faure fayyad feijoo fellini ferguson fermi fernandes
  fernandez ferrante ferrara ferrari ferraro ferreira ferrer feynman fichte fiedler figueres figueroa figuerola fillmore fink finnegan fiore
  fischer fisher fitch fitzgerald fitzpatrick flanagan flaubert fleming fletcher fleury flores floyd flynn fofana foley fonseca fontaine
  forsberg forster forsyth fosse foster foucault fournier fowler fragoso franck franco frazier frederiksen freeman frege frei freud frias
  fuchs fuentes fuenzalida fujii fujimori fujimoto fujita fujiwara fukuda fuller funes fung furtado gable gabor gadamer gaddafi gadkari
  gagarin gagnon gaikwad gaillard gaitan galan galarza galbraith galdos galeano galindo gallagher gallardo galli galvan galvani gama gamboa
  gamow gandhi ganguly garay garbo garces garcetti garcia gardner garfield garibaldi garland garmendia garner garnier gartner garvey garzon
  gaskell gasol gasset gates gatti gaudi gauguin gauss gauthier gautier gavaskar gavilan gaviria gawande gaytan gbagbo geisel geller gelman
  genscher gentile gentileschi gentry germain gershwin ghani ghannouchi ghose ghosh ghoshal giannini giap gibbons gibbs gibran gibson giddens
  gide gielgud gil gilani gill gillard gillespie gillette gilmore ginsberg ginsburg giordano giotto giraldo girard giraud giron giscard
  giuliani giuliano gladstone glashow glover gluck gnassingbe godard godoy godwin goebbels goel goethe gogh gogol goikoetxea goita goitia
  gokhale goldberg goldblum goldman goldstein goldwater gombrich gomes gomez gomulka goncalves gongora gonzaga gonzales gonzalez goodall
  goodman goodwin gopalan gorbachev gordimer gore gorky gosling goswami goto gottlieb gould gounod gowda goya gramsci grassi grau greco
  greenberg greenspan greenwald greer grenfell griezmann griffa griffin griffith griffiths grijalva grimaldi grimes gromyko gronholm gropius
  gross grossman grotius grover gruber guaido guardiola guattari guderian guerin guerrero guevara guha guillen guillot guinness guiraldes gul
  gupta gurdjieff gurruchaga gusmao gustafson gutenberg guterres gutierres gutierrez guyton guzman haaland haas habermas habibullah haddad
  hadi hadid hadley hagel hagen hahn haig hailey haldane hale halevy halley hallstein halonen halvorsen hamada hameed hamlin hammarskjold
  hammett hammond hancock handel handler haniyeh hanks hanna hannan hannigan hansen hanson haque hara harada hardie hardin hardy hargreaves
  hariri harlow harmon haro harper harrell harriman harrington harris harrison harrow hart hartley hartman hartmann haruna hasegawa hashemi
  hashimoto hashmi hasina hastings hatcher hathaway hatoyama hattori haugen havel hawking hawkins hawthorne hayakawa hayashi haydn hayek hayes
  haynes hayworth heaney hearst heath hecht hedlund hegel heidegger heine heinlein heisenberg heller hellstrom hemingway henao henderson
  hendricks hendrix henley hennessy henriksen henriquez hensley henson hepburn hepworth heras heredia herman hermida hernandez herrera herriot
  herrmann herschel herzl herzog hess hesse hewitt heydari heydrich hickey hickok hicks hidalgo higgins highsmith higuchi hilbert himmler
  hines hinojosa hinton hirano hirata hirohito hirose hirsch hitchcock hitler hobbes hobbs hobson hochhuth hockney hodge hodges hodgkin
  hoffman hoffmann hofmann hogan hogarth hokusai holbein holder holguin hollande holloway holm holmberg holmes holmgren holmquist holst holt
  honecker honjo hood hooke hooper hoover hopkins hopper horiuchi horthy horton hosokawa hossain hosseini houdini houellebecq howe howell
  hoxha hoyle hoyos huang hubbard hubble huber huet huff huffman huggins hughes huidobro humboldt hume humphreys hurst husein hussain hussaini
  husserl huston hutchinson hutton huxley huygens ibarbourou ibarra ibarruri ibrahimovic ibsen icaza ichikawa igarashi iglesias ignatieff
  iheanacho iida ikeda ikpeazu illanes illia imai inarritu ingram iniesta inoue insigne insulza ionesco iqbal iriarte irigoyen irvine irving
  isherwood ishiba ishibashi ishida ishiguro ishihara ishii islam itagaki ito iturbe iturbide ivanisevic ivanovic iwasaki iwata iyengar iyer
  izetbegovic jabbar jaber jackman jacobs jacobsen jacobson jacome jacquard jacquet jadeja jadhav jafari jager jagger jahan jahn jaimes
  jaiswal jaitley jakobsen jakobson jalal jalili jammeh jansen janssen jaramillo jarillo jaures jayalalithaa jayawardene jefferson jeffries
  jenkins jenner jennings jensen jepsen jeremic jeyaretnam jha jimenez jinnah jobs johansen johns johnson johnston jolie joly jones jonson
  joplin jorgensen josephson joshi jospin jovellanos joyce juarez juma jumblatt juncker jung junqueras kabila kadare kafka kagame kagan kahlo
  kaiser kajiyama kalam kamara kamat kamau kaneko kanno kanoute kant kante kapoor kapur karadzic karami karas kargbo karlsen karmal karolyi
  karroubi karunanidhi karzai kashani kato kaufman kaufmann kaul kaunda kaur kavanagh kawabata kawaguchi kawai kawamura kazemi keaton keats
  keegan keenan keita kejriwal kekkonen kelleher keller kelley kellogg kelly kelvin kemp kempner kennedy kenyatta kenyon keough kepler kern
  kerouac kerr kerrigan kerry kessler keyes keynes khalili khamenei khan khanna khashoggi khatami khomeini khrushchev khumalo khurana kibaki
  kiefer kierkegaard kiir kikuchi kikwete kimathi kimmich kimura kinnock kinoshita kinsey kipchoge kipling kipruto kirby kirchhoff kirchner
  kishida kissinger kitamura kitano kivela klee klein kleist klerk klimt kline klinsmann klopp klose klum knausgard knox knudsen kobayashi
  koch kodaly koestler kohl kohler kohli koike koirala koizumi kojima kokoschka kolb komatsu komura konare konate kondo kone konig konishi
  kono koolhaas korda koroma koskinen kosygin kothari kouyate kovac kovacs kowalski kraft kramer kraus krauss krebs kreisler krishnamurthy
  kristensen kristoffersen kristofferson kroos kropotkin kruger krugman kubitschek kubo kubota kubrick kudo kuhn kulkarni kumar kumaratunga
  kundera kunz kurosawa kurti kurz kusama kuti kuznets labastida labordeta lacalle lacan lacroix lafayette laforet lagarde lagerlof lagrange
  lahiri lahm laine lambert lamont lampard landa landau lange langley langmuir lansbury laplace laporte lara larkin larsen larson lasalle
  lassalle lasso laudrup laval lavigne lavoisier lavrov lawson laxman layton leach leakey lear leavitt leblanc leclair leclerc lecomte lecuona
  ledesma ledger leeuwenhoek lefebvre lefevre leger legrand lehman lehmann lehtinen leibniz leibovitz lem lemaire lemaitre lemoine lemus lenin
  lennon leopardi lerdo lerma lerner leroux lester letterman leung leveque levin levine lewis lezama lichtenstein liebermann liebig liebknecht
  lightfoot lilienthal linares lindberg lindbergh lindgren lindholm lindqvist lindsey lindstrom liniers linnaeus lippi lippmann liszt liu
  livingstone ljungberg lleras llosa lloyd locarno locke lodhi loeb loew lofgren logan lombana lombardi lombardo londono longfellow longo
  lopes lopez lorca loren lorentz lorenz losada lovecraft lovelace lovell lowell lowery lowry loyola loza lozada lozano lubitsch lucena lucero
  ludendorff lugo lugones lujan lukaku lukas lumiere lumumba lund lundberg lundgren lundqvist lungu luque luttwak lutz luxemburg lyell lykke
  lyndon lyons macapagal macarthur macaulay macdonald machiavelli macias mackay mackintosh macleod macmillan macpherson macri macron madariaga
  madero madhavan madrazo madrigal madsen maeda maeterlinck magritte magsaysay maguire mahajan mahalanobis mahama mahapatra mahato mahfouz
  mahler mahmood maier mailer maity majumdar makeba makhdoom malaver maldini maldonado malema malhotra maliki mallarme mallet mallick mallya
  malone malraux malthus mamet manach mancini mancuso mandal mandela mandelbrot mandlenkosi manet mangeshkar mann mannerheim manrique
  mansfield manzoni mao mapfumo maqsood maradona marceau marchand marchetti marconi marcuse marechal margulis mariani mariategui marini maris
  maritain marley marlowe maroto marquez marsalis martel martens marti martineau martinelli martinez martini martins martorell maruyama marx
  marzouki mas masaccio masaryk mascagni mascherano mashal masire massenet massey masuda matamoros matas mather mathews mathis mathur matisse
  matos matsuda matsui matsumoto matsuo matsushita matsuyama mattarella matthews maugham maupassant maura mauriac mauro maurois maxwell mayer
  maynard mayorga mazarin mazrui mazuecos mazumdar mazza mazzini mazzola mbappe mbeki mboya mcartney mcbride mccarthy mccartney mcclain
  mcclure mccormick mccoy mccullough mcdaniel mcdowell mcgee mcgrath mcgregor mcguire mcintyre mckee mckinley mckinney mckinnon mclaughlin
  mclean mcluhan mcmahon mcnamara mcqueen mead meade meadows medici medina medrano medvedev mehmood mehsud mehta meier meir meitner mejia
  melandri melgar mella melo meloni melton melville menard menchu mendel mendeleev mendelssohn mendes mendez mendoza menem menezes menocal
  menon mensah menuhin menzies mercator mercier merckx meredith merino merkel merlo merrick merritt mertens merz messi messiaen messner
  metternich metzger meunier meyer meyers michaels michaud michelangelo michelet michelson mickiewicz mier mifune mikkelsen mikkola milani
  milanovic milei milhaud miliband mill millais millay miller milligan millikan milne milosevic milosz minami minogue mirabeau miro mirren
  mirza mirzaei mishima mishra mistral mitchell mitra mitre mittal mitterrand miura miyamoto miyazawa mizuno mkapa mnangagwa mobutu mochizuki
  modi mogae mohanty mohr mohseni moi mojica molina moller molnar molotov momoh moncada mondal mondale mondrian monet monge monroe montaigne
  montalban montalvo monteiro montero monterroso montesquieu montessori monteverdi montgomery monti montilla montoya montt moody moore morales
  moran morandi moratin moratinos moravia moreau moreira morel morelli morelos moreno moretti mori morin morita mornay moroni morrell
  morricone morris morrison morrow mortensen mortimer morton moscato mosley mosquera mota motegi mott moulin mountbatten mousavi moussavi moya
  moyes moynihan moyo mozaffar mozart mpofu msimang mswati mubarak mugabe muir mujica mukherjee mukherji mukhopadhyay mulder muller mulligan
  mullins mulroney munch mundell muniz munoz munro murad murakami murata murayama murdoch murdock murillo murphy murthy musa museveni
  musharraf musil musk musset mussolini mutesa mutharika muthoni mutis mutti mwangi mwinyi myers myrdal nabokov nadal nadkarni nadvi nagai
  nagel naidu naik naipaul nair najera nakagawa nakajima nakamura nakano nakasone nakata nakayama nambiar nanda nandi nansen naoroji napoleon
  naqvi narasimha narayan narayana narino narula narvaez nasrallah nasreddin nasser nastase nasution natarajan navarre navarrete navarro navas
  nayar ndiaye ndlovu neal neeson negrete negri negrin negron nehru nelson nene neri nernst neruda nerval nervo netanyahu neuer neuman neumann
  newman newton nguema nguesso ngugi nguyen niazi nichols nicholson nicklaus nicolson nielsen niemeyer nietzsche nightingale niinisto nikolic
  nilekani nilsen nino nintoku nishida nishikawa nishimura niskanen nixon nkomo nkosi nkrumah nkurunziza nobel noboa nobunaga noda noether
  noguchi nomo noor nordin nordstrom noriega norris norton nouvel novo novotny nujoma nunes nunez nussbaum nyambura nyberg nyerere nygaard
  nystrom nyusi oakley obama obasanjo oberoi obiang obote obregon obrien obuchi ocampo ocasio ochieng ochoa oconnor odegaard odhiambo odinga
  odonnell odriozola oduya ofori ogata ogawa ogden ogilvy ogunleye oguri ohira ohno ohtani oishi ojeda okada okafor okamoto okawa okazaki
  okeke okocha okonjo okonkwo okoro olano olavarria olesen oliseh oliveira olivera olivier olmedo olmert olmos olsen olson omondi omura
  onassis onate oneal oneill onetti onishi onyango oort oparin oppenheimer orbeck ordaz orellana orff oribe orihuela orjuela oropeza orourke
  orozco orr orrego ortega ortiz orwell osborne osei osimhen osman osmani osorio ospina ostrom osullivan ota otani otero otieno ottey ouattara
  ouedraogo ousmane owens owusu oyelowo oyono ozaki ozawa ozil ozu pabst pacheco pacini padilla paes paez paganini page pagnol pahlavi paisley
  pal palacios palafox palencia paley palladio palmerston palmgren palomino paltrow palumbo pandey pandit pandya panetta panigrahi panikkar
  pankhurst pantoja papandreou papen parekh parikh parisi parker parnell parra parrish parsons pascal pasolini pasquier pasternak pasteur
  pastrana patel pathak patil patnaik paton patten patterson patton pauli pauling paulsen pavarotti pavese pavic pavon pawar paxton paya payet
  payne paz pearce pearson peary peck pedersen pedraza pedroza peel pelaez pele pellegrini pellegrino pelletier pelosi penalver pence penrose
  pepys peralta perdomo perec pereda pereira perelman perera peres perez perkins perlman peron perot perrault perreira perret perrin perrot
  perry pershing pervaiz pessoa petain peters petersen peterson petraeus petrarch petrie petro petrosyan petrov petrovic pfeiffer phadke
  phelps philips phillips piaf piaget picard picasso piccard pickett pickford pike pilger pillai pineda pinedo pinera pinero pinker pinochet
  pinol piper piquer pirandello piras pirlo pissarro pitman pitt pittman pitts pizarnik pizarro planck plasencia plath platini podgorny poe
  pogba pohl poincare poirier poitier pokhrel polanco pollack pollock polo pompeo pompidou ponce pons poole popper portales porter portillo
  portman poulain poulenc poulsen poussin powell poza prabhu pradhan prado prasad pratchett prats pratt prebisch preminger premji
  prescott presley prevost priestley prieto prigogine prigozhin pritchard prodi prokofiev proudhon proust pruitt puccini puerta puig pujol
  purcell puri pushkin puskas putin puyi puyol puzo pyle pynchon qaddafi quevedo quijada quijano quine quinn quinones quintana quintanilla
  quintero quinteros quiroga quiros quisling quispe qureshi rabbani rabelais rachmaninoff racine radhakrishnan rafsanjani raghavan rahane
  rahman raikkonen raina raisi rajagopalachari rajan rajapaksa rajaratnam rajavi rajoy raju ramachandran ramakrishnan raman ramanujan
  ramaphosa rameau ramirez ramos ramsay ramsey rand ranganathan rangel rankin rao raphael raposo rasmussen rasputin rathod rathore rattle raut
  rawat rawlings rawls raya rayleigh razak razzaq rea reagan recabarren reddy redford redgrave redmond reed reeves regan rehnquist reich reid
  reinfeldt reinhardt remarque rembrandt renard renaud rengifo renoir rensselaer renzi requena resendiz restrepo reuter reverte reyes reyna
  reynaud reynolds rhodes rhys riano ribbentrop ribeiro ribery ribeyro ricardo ricci richards richardson richelieu richter rickman ricoeur
  ridley riedel riefenstahl riemann riley rilke rimbaud rinaldi rios ripley riquelme ritchie ritter riva rivadavia rivas rivera rivero riviere
  rizzo roa roach robbins roberson roberts robertson robeson robespierre robinson robledo robles robson rocha roche rocher rockefeller
  rockwell roddick rodgers rodin rodo rodrigues rodriguez roentgen rogers roh rohani rohmer roig rojas rolland rollins rolon romero rommel
  romo ronaldo roncero ronning rooney roosevelt rorty rosado rosas rosell rosen rosenberg rosenthal rosi rosselli rossellini rossetti rossi
  rossini rostand rotaeche roth rothko rouhani rourke rousseau roussel roux rowland rowling roxas roy royce roychowdhury royer rubens rubin
  rubinstein rubio rudd rugama ruggiero ruiz rulfo rumi rumsfeld runcie rush rushdie rusk ruskin russell russo rutherford ruto rutte rydberg
  ryder saarinen saavedra sabato sabin sabina sachs sadat sade saeed saenz safavi sagan sagasta saha sahni sainz saito sakaguchi sakai
  sakamoto sakurai saladin salah salas salazar salcedo saldana saldivar saleh salgado salinger salk salmeron salvatierra salvini samaniego
  samanta samaranch samaraweera sampath samper sampras samuels samuelson sanabria sanchez sancho sanclemente sandberg sanders sandino sandoval
  sangakkara sanguinetti sankara sankoh sanmartin santamaria santana santillan santoro sanz saramago saran sarandon sarkozy sarmiento saro
  sartre sasaki sassoon sastri satie sato sattar sauer saunders saura saussure savage savarkar savimbi savonarola sawada sawyer saz scarlatti
  schaefer schafer schama scharping schiller schindler schlegel schleswig schliemann schmid schmidt schmitt schmitz schneider schoenberg
  scholes scholz schopenhauer schreiber schroder schrodinger schroeder schroedinger schubert schulte schultz schulz schulze schumacher schuman
  schumann schumpeter schuster schutz schwartz schwarz schwarzenegger schweitzer sciascia scindia scorsese scruton seaborg searle seghers
  segovia segre seidel seifert seinfeld sekiguchi selassie seles selkirk sen seneca sengupta seoane sepulveda serna serrano sesay seshadri
  sethi seward sexton seymour shackleton shaffer shafiq shagari shah shaikh shakespeare shamir shamkhani shapiro sharif sharma shastri shatner
  shaw shearer sheinbaum shekhawat shelley shelton shepard sheppard sheridan sherrington shetty shevardnadze shibata shilling shimada
  shinawatra shinde shinohara shiraishi shockley shostakovich shrestha shukla shultz sibal sibelius siddiqui sidhu sihanouk sikdar siles silva
  silveira silvestri simancas simenon simeone simmel simmons simons simpson sims sinatra sinclair singh singhania singleton sinha siqueira
  siqueiros sircar sirleaf sisi sisulu sjoberg sjogren skarsgard skinner slater sloan smetana smith smolin smuts smyth snowden snyder soares
  sobers sobukwe sodhi solana solanas solano solberg soleimani soler soliman solis soliz solorzano solzhenitsyn somare sommer somoza sondheim
  sontag sood sorensen soria soriano sorkin sorolla soros sorrentino sosa sotelo soto sotomayor sousa souza soyinka spacek spadaro spalding
  sparks spector spence spencer spengler spenser spielberg spinoza spyri srinivasan srivastava stack stael stafford stalin stallone stanton
  stark starmer starr stefani stein steinbeck steiner steinmeier stenberg stendhal stephens stephenson stern stevens stevenson stewart
  stiglitz stirling stockton stoker stokes stoltenberg stolypin stoppard storni stout stowe strachey strand strandberg straus strauss
  stravinsky strickland strindberg stroessner stroheim strom stubbs sturgeon styron suarez suazo subramaniam subramanyam suero suga sugimoto
  sugiyama suharto sullivan sunak sundaram sundberg suri sutherland svendsen swaminathan swamy swann swanson swayze sweeney swift swinburne
  sydow syed sykes szilard szymborska tabata tada taft tagliabue tagore takada takagi takahashi takano takayama takeda takemitsu takeshita
  takeuchi talabani talal talavera talbot talleyrand tamayo tambo tamm tamura tanabe tanaka tandon tani tanizaki tantawi tapias tarantino
  tarrega tata tate tatum tchaikovsky teixeira tejada tejeda tejero teller tello tendulkar tenet tennant tennyson terada teran terauchi terkel
  tesla tessier testa tezuka thackeray thakkar thaksin thakur thaler thapa thapar tharoor thatcher theroux thiel thiers thiruvalluvar thoma
  thompson thomsen thomson thoreau thorne thorning thornton thunberg thuram thurman tilak tillich tinbergen tintoretto tinubu tirado titian
  tito tiwari tobin tocqueville togliatti tojo tokugawa tola tolbert tolkien toller tolstoy tomita tomlinson tomonaga tonegawa toranzo
  tordesillas torrealba torrente torres torrijos torvalds toscanini totti toure tovar townsend townshend toynbee toyotomi traore travolta
  trejo trevelyan trevino trevithick trias trier trivedi trollope trotsky trudeau truffaut truman trump truss tsai tshisekedi tshombe tsipras
  tsuchiya tsuda tsvangirai tubman tucker tudjman turing turnbull turner tusk tutu tutuola twain twiggy tyagi tyndale tyson uccello uchida
  udall uderzo ueda uemura ugarte ulbricht ulloa ullrich umehara unamuno unanue underwood ungaro upadhyay upadhyaya updike urbina urdaneta
  uriarte uribe urquidi urquiza urrutia usigli uslar usmani utrillo vaidya vajpayee valbuena valcarcel valderrama valdes valdez valdivia
  valdivieso valencia valentini valenzuela valera valery valladares vallarta vallejo valverde vance vandenberg vanderbilt varela varese varga
  vargas varma vasari vasconcelos vasquez vasseur vasudevan vaughan vazirani vazquez veblen vega velarde velasco velasquez velazquez venizelos
  venkataraman verdaguer verdi verdugo vergara verhofstadt verlaine verma vermeer verne veron veronese verratti verwoerd vespucci
  vestager viana vicens vico vicuna vidal vidaurre videla vieira viera vijayan vilar vilas villa villalba villalobos villarreal villarroel
  villasenor villegas villeneuve villon virchow virtanen visconti viswanathan vivaldi vivanco vives vizcarra vlaminck vogel vogt vohra voight
  voigt volcker volpe volta voltaire vonnegut vyas wada wade wadhwa wagle wagner wahid wahlgren wajda wakabayashi walcott waldheim waldron
  walesa wali walker wallenstein waller wallin walpole walsh walters walton wambui wanamaker wang wanjiru warhol warner wasserman watanabe
  watkins watson watt waugh webb webber weber webster wedekind weil weill weinberg weinstein weir weiss weizmann weizsacker wellington wells
  wenders wendt wennerstrom werfel wesley westergaard westinghouse westmoreland weyl wharton wheatstone wheeler whistler whitaker whitehead
  whitlam whitman whitmer whittaker whittle wickremesinghe widodo wieland wiesel wiesenthal wiggins wikstrom wilberforce wilcox wilde wilder
  wiley wilkerson wilkes wilkins wilkinson williams williamson willis wilson winehouse winfrey winkler winslet winterton wirth wirtz
  wittgenstein wiwa wodehouse wojtyla wolff wollstonecraft wolpert wong woodard woodward woolf wordsworth wozniak wren wright wu wyeth wyler
  wyndham xenakis xirgu yacouba yadav yagi yamada yamamoto yamanaka yamashita yamazaki yanagi yang yano yanukovych yaqoob yasin yassin yasuda
  yates yatsenyuk yeats yechury yeltsin yilmaz yoder yokoyama yonai yoon yoshida yoshikawa yoshimoto yoshino younger younis younus yousafzai
  youssef yrigoyen yudhoyono yukawa yunus yupanqui zabala zabaleta zadkine zagallo zaldivar zaman zambrano zamenhof zamora zamorano zamyatin
  zanetti zapata zarate zardari zarif zatopek zavala zavaleta zayas zea zedillo zeffirelli zeidan zelaya zelensky zeman zenawi zepeda zetkin
  zheng zhu zhukov zidane ziegfeld ziegler zimmerman zimmermann zinnemann zinoviev zizek zoellick zoff zola zongo zorita zorrilla zubair
  zubiri zubizarreta zuckerberg zuloaga zuma zumarraga zumthor zuniga zurbaran zurita zweig zwicky zwingli`;

/** People whom one name tells, as English, Spanish and Vietnamese texts write it. */
export const SINGLE_NAMES = `
  beyonce bjork rihanna eminem banksy neymar ronaldinho madonna shakira rosalia enya pele kaka maradona messi
  archimedes arquimedes aristotle aristoteles arixtot attila beethoven bismarck bolivar buda buddha caesar calvin chopin churchill
  cicero ciceron clausewitz cleopatra confucio confucius copernicus copernico cervantes chaucer cromwell dante darwin descartes
  dickens diderot einstein engels epicuro erasmus euclid euclides euripides foucault freud gandhi gaddafi galileo gauss goebbels
  goethe gorbachev gutenberg hegel heidegger herodotus herodoto himmler hitler homero hume kant kepler keynes khrushchev leibniz
  lenin lavoisier locke luther lutero machiavelli maquiavelo mahoma marx mendel mendeleev michelangelo moliere montaigne montesquieu
  mozart mussolini napoleon nasser nehru nietzsche nixon obama ovid pelé pericles picasso plato platon pliny plutarch pinochet
  ptolemy ptolomeo putin pythagoras pitagoras reagan rembrandt robespierre roosevelt rousseau saladin saladino sartre schopenhauer
  schubert seneca shakespeare socrates sophocles sofocles spinoza stalin tagore thatcher thucydides tolstoy trotsky truman vivaldi
  voltaire xenophon zapata zarathustra zola`;

/** People of Vietnam and China whom two syllables or three tell without a family's name, as Vietnamese texts write them. */
export const VIETNAMESE_NAMED = `
  xuân_diệu huy_cận tố_hữu nam_cao bảo_ninh kim_lân chế_lan_viên hàn_mặc_tử thế_lữ xuân_quỳnh quang_dũng sơn_nam nhất_linh khái_hưng
  thạch_lam tản_đà tú_xương hữu_thỉnh bằng_việt hữu_loan nguyên_ngọc anh_thơ hoài_thanh y_phương du_tử_lê
  khánh_ly mỹ_tâm mỹ_linh thanh_lam hồng_nhung thu_minh thu_phương bằng_kiều tuấn_hưng tùng_dương đen_vâu sơn_tùng trấn_thành hoài_linh
  chí_tài xuân_bắc tự_long xuân_hinh bảo_thanh thu_quỳnh thanh_hằng hồng_đăng quyền_linh việt_hương ngô_kiến_huy lệ_quyên lệ_thu
  quang_hải công_phượng văn_quyết văn_lâm văn_hậu tiến_linh hùng_dũng xuân_trường tuấn_hải hoàng_đức
  gia_long minh_mạng thiệu_trị tự_đức hàm_nghi bảo_đại duy_tân thành_thái khải_định đồng_khánh hùng_vương an_dương_vương lạc_long_quân
  âu_cơ thánh_gióng bà_triệu hai_bà_trưng quang_trung khổng_tử lão_tử mạnh_tử trang_tử tôn_tử khổng_minh tần_thủy_hoàng
  hán_vũ_đế đường_thái_tông thành_cát_tư_hãn hốt_tất_liệt từ_hi_thái_hậu lỗ_tấn đỗ_phủ lý_bạch trà_giang thanh_hoa thế_anh`;

/** Vietnamese family names, which stand first. */
export const VIETNAMESE_FAMILY_NAMES = `
  Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Mai Trương Cao Hà Tạ Lương Lâm Tô Chu Thái
  Quách Kiều Tống Châu Nghiêm Đào Phùng Mạc Triệu Khuất Tăng Thạch Lưu Viên Đàm Đồng Giang Văn Từ Tôn Ông Bạch Quang Lại Vương Doãn
  Trưng Tập Mao Thích Ung Uông Bế Biện Cù Diệp Giáp Hứa Kha Khổng Khúc Lã Lò Lục Lữ Mã Ninh Nông Ngụy Phí Phù Quan Quản
  Sầm Sùng Thân Thiều Tiêu Tưởng Vi Giàng Hầu Đái Đậu Điền Đới Hàn Nhâm Nhữ Quế Tòng Trình Tào Ấu Khương Nhan La Lô Lầu Thào
  Hạng Mùa Vừ Cầm Tôn`;
/** Those of them that no other language's words look like when the accents are left out: two words are enough. */
export const PLAIN_VIETNAMESE_FAMILY_NAMES =
  'nguyen tran pham hoang huynh phan dang bui duong dinh trinh doan truong nghiem phung trieu vuong luong';

/** Chinese and Korean family names, which stand first; a word of one or two syllables follows. */
export const EAST_ASIAN_FAMILY_NAMES = `
  ahn bai ban cai cao cho chung hwang jang jeong lim oh seo shin yun chen chiang choi deng ding dong du duan fan fang feng fu gao gong gu guan guo han hao hu huang hui hun jia
  jiang jin jung kang kim kong kublai lai lee lei li liang liao lin ling liu lu luo ma mao meng moon pan park peng qian qiao qin ren shao shen
  shi song sun tan tang tao tian wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yi yin yoon yu yuan zeng
  zhang zhao zheng zhou zhu zou`;
