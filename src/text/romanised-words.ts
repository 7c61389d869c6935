/**
 * Bengali words as people write them who type in Latin letters, a word a line with its spellings: there is no rule, only
 * custom, and most words have several. Spelt by sound where nothing is said: `juddho`, `shadhin`.
 */

/** Question words, function words and forms of frequent verbs, which nothing is joined to. */
export const ROMANISED_FORMS = `
কি ki kee
কী kii
কে ke kay
কার kar kahar
কাকে kake kaake
কারা kara karaa
কাদের kader kaader
কোন kon kun konn
কোনটি konti konta
কোনো kono
কোথায় kothay kothai kothae kuthay kothaye
কোথাকার kothakar
কবে kobe kabe kobay
কখন kokhon kokhn kakhon kokhono
কেন keno kano kyano
কীভাবে kivabe kibhabe kivave kibabe
কেমন kemon kamon
কেমনে kemne kemone
কত koto kato kotto
কতটা kotota kototuku kotokhani
কতজন kotojon koyjon koijon
কতগুলো kotogulo kotoguli
কতদিন kotodin koydin koidin
কতক্ষণ kotokkhon kotokhon
কতবার kotobar
কয় koy koi
কয়টি koyti koiti koyta koita
কিসের kiser kisher
কেউ keu
কিছু kichu kisu kichhu
এবং ebong ebang evong
ও o
আর ar aar
বা ba
কিন্তু kintu
যদি jodi
যে je
যা ja
যখন jokhon
তখন tokhon
এখন ekhon akhon
এখানে ekhane
সেখানে sekhane shekhane
এই ei
সেই sei shei
এ e
এর er
এর r
তে te
সে se
তার tar
তাদের tader
তিনি tini
তারা tara
আমি ami aami
আমার amar
আমাকে amake amk
আমাদের amader
তুমি tumi
তোমার tomar
আপনি apni
আপনার apnar
এটা eta ata
এটি eti
এক ek
একটা ekta akta
একটি ekti akti
একটু ektu aktu
থেকে theke thekey
হতে hote
পর্যন্ত porjonto porjunto
জন্য jonno jonne jonyo
সাথে sathe shathe sate saathe
সঙ্গে songe shonge sange
মধ্যে moddhe modhye moddhye
মাঝে majhe
দ্বারা dara dwara
দিয়ে diye diya
নিয়ে niye niya
পরে pore
পর por
আগে age aage
কাছে kache kachhe
উপর upor opor
বিরুদ্ধে biruddhe biruddho
সম্পর্কে somporke shomporke
বিষয়ে bishoye bisoye
অনুযায়ী onujayi
না na
তো to
দয়া doya
ভাই bhai vai
নয় noy
নেই nei
নাই nai
অনেক onek
আজ aj aaj
আজকে ajke aajke
গত goto
মোট mot
প্রতি proti
দুই dui
দুটি duti
তিন tin
চার char
পাঁচ pach panch
একজন ekjon
বর্তমান bortoman
বর্তমানে bortomane
ধরনের dhoroner dhoronr
রকম rokom
সহ soho
কাছ kach kachh
খুব khub
সব sob shob
সবচেয়ে sobcheye shobcheye sobchaite sobcheya
আবার abar aabar
প্রায় pray prai
শুধু shudhu sudhu
কারণে karone karne
কথা kotha
মানে mane
হয় hoy hoi hoe
হন hon
হল holo
হবে hobe hobay
হয়েছে hoyeche hoyese hoise hoyechhe hoeche hoichhe
হয়েছিল hoyechilo hoyesilo hoyechhilo hoechilo hoisilo
হচ্ছে hocche hochche hosse
ছিল chilo silo chhilo
ছিলেন chilen silen chhilen
আছে ache achhe ase
আছেন achen achhen
রয়েছে royeche royese
করে kore
করা kora
করতে korte
করেন koren
করেছে koreche korese korechhe
করেছেন korechen koresen korechhen
করেছিল korechilo koresilo korechhilo
করেছিলেন korechilen koresilen
করবে korbe
করল korlo
গেছে geche gese
গিয়েছিল giyechilo giyesilo
গেল gelo
যায় jay jai
যেতে jete
যাবে jabe
যান jan
আসে ashe
এসেছে eseche esheche
এসেছিল esechilo eshechilo
দেয় dey
দেন den
দিল dilo
দিয়েছে diyeche diyese
দিয়েছিল diyechilo
নেয় ney
নেন nen
নিয়েছে niyeche
পায় pay
পান pan
পেয়েছে peyeche
পেয়েছিল peyechilo
লাগে lage
লেগেছে legeche
লেগেছিল legechilo
চলে chole
চলেছে choleche
চলেছিল cholechilo
থাকে thake thakey
থাকেন thaken
বলে bole
বলেন bolen
বলেছে boleche
বলেছেন bolechen bolesen
বলেছিলেন bolechilen
বলো bolo
বলুন bolun
বলতে bolte
পারে pare
পারেন paren
পারো paro
পারবেন parben
জানতে jante
জানো jano
জানেন janen
চাই chai
চাচ্ছি cacchi chacchi
চায় chay
মারা mara
বাড়ে bare
বেড়েছে bereche berese
বেড়েছিল berechilo
কমেছে komeche komese
খোলে khole
খুলেছে khuleche
লেখেন lekhen
লিখেছেন likhechen
`;

/**
 * Nouns, adjectives and other words that cases, numbers and determiners are joined to (`desher`, `juddhe`, `manushgulo`).
 * An underscore stands for a space.
 */
export const ROMANISED_STEMS = `
যুদ্ধ juddho juddo judho yuddho
দেশ desh
স্বাধীন sadhin shadhin swadhin
স্বাধীনতা sadhinota shadhinota swadhinota
দূতাবাস dutabash dutabas dutavas
রাষ্ট্রদূত rashtrodut rastrodut
রাষ্ট্রপতি rashtropoti rastropoti
প্রেসিডেন্ট president
প্রধানমন্ত্রী prodhanmontri pradhanmontri prodhanmonti prodhanmantri
পররাষ্ট্রমন্ত্রী pororashtromontri porrashtromontri
পররাষ্ট্র pororashtro porrashtro
মন্ত্রী montri mantri
মন্ত্রণালয় montronaloy
প্রধান prodhan pradhan
রাষ্ট্র rashtro rastro
সরকার sorkar shorkar sarkar
রাজা raja
রানী rani
রাজধানী rajdhani
বছর bochor bosor bochhor
সাল sal shal
মাস mash
দিন din
সপ্তাহ soptaho shoptaho
ঘণ্টা ghonta
মিনিট minit
সময় somoy shomoy somay
তারিখ tarikh
শতাব্দী shotabdi sotabdi
দশক doshok
বয়স boyos boyosh
জন্ম jonmo jonmmo
মৃত্যু mrittu mrityu mritu
শুরু shuru suru
শেষ shesh sesh
প্রথম prothom protham
দ্বিতীয় ditiyo dwitiyo
তৃতীয় tritiyo
নতুন notun
বড় boro
ছোট choto chhoto
দীর্ঘ dirgho
লম্বা lomba
উঁচু uchu
গভীর gobhir
পুরনো purono
বাণিজ্য banijjo banijyo banizzo
বাণিজ্যিক banijjik
ব্যবসা bebsha babsa byabsa
রপ্তানি roptani raptani
আমদানি amdani
অর্থনীতি orthoniti arthoniti
অর্থনৈতিক orthonoitik
টাকা taka
ডলার dolar
দাম dam
মূল্য mullo mulyo
খরচ khoroch
আয় ay
বাজেট bajet
বাজার bazar bajar
পণ্য ponno
লাখ lakh
কোটি koti
হাজার hajar hazar
শতাংশ shotangsho sotangsho shotansho
ভাগ bhag
পরিমাণ poriman
সংখ্যা songkha shongkha songkhya
লোকসংখ্যা lokshongkha loksongkha lokshonkha
কিলোমিটার kilomitar kilometer
কিমি kimi
মহাসাগর mohasagor
এশিয়া esia
জাদুঘর jadughor
বিখ্যাত bikkhato bikhyato
জনসংখ্যা jonosongkha jonosonkha jonoshongkha jonosongkhya
আয়তন ayoton
উচ্চতা uchchota uccota
দৈর্ঘ্য doirgho doirghyo dairgho
দূরত্ব durotto
দূর dur
বিনিয়োগ biniyog
ঋণ rin
সাহায্য sahajjo shahajjo sahajyo
সহযোগিতা sohojogita shohojogita
সম্পর্ক somporko shomporko shomporka
কূটনৈতিক kutnoitik
কূটনীতি kutniti
দ্বিপাক্ষিক dipakkhik dwipakkhik
চুক্তি chukti
স্বাক্ষর sakkhor shakkhor swakkhor
সমঝোতা somjhota
বৈঠক boithok
সম্মেলন sommelon shommelon
সফর sofor shofor safar
আলোচনা alochona
প্রতিনিধি protinidhi
সদস্য sodossho sodosso shodossho
দল dol
সংস্থা songstha shongstha
সংগঠন songothon
জাতিসংঘ jatisongho jatishongho
নির্বাচন nirbachon
ভোট vot
সংসদ songsod shongshod
আইন ain
আদালত adalot
সংবিধান songbidhan
পুলিশ pulish
সেনাবাহিনী senabahini
শান্তি shanti
বিজয় bijoy
লড়াই lorai
আন্দোলন andolon
বিপ্লব biplob
স্বীকৃতি shikriti swikriti
প্রতিষ্ঠা protishtha protistha
প্রতিষ্ঠিত protishthito protisthito
ঘোষণা ghoshona ghosona
গঠিত gothito
গঠন gothon
চালু chalu
বন্ধ bondho
খোলা khola
স্থাপন sthapon
উদ্বোধন udbodhon
যোগ jog
অর্জন orjon
তৈরি toiri
নির্মাণ nirman
নির্মিত nirmito
অবস্থিত obosthito
অংশ ongsho
কারণ karon
ফল fol
নাম nam naam
কাজ kaj
লোক lok
মানুষ manush manus
জন jon
মানুষজন manushjon
নারী nari
পুরুষ purush
শিশু shishu
মেয়ে meye
ছেলে chele
ছাত্র chatro chhatro
শিক্ষক shikkhok sikkhok
শিক্ষা shikkha sikkha
স্কুল iskul
বিশ্ববিদ্যালয় bishwobidyaloy bisshobiddaloy bishshobiddaloy bissobiddaloy
বিশ্ব bisshwo bissho bishsho bishwo
বিশ্বযুদ্ধ bishwojuddho bisshojuddho
পৃথিবী prithibi
মহাদেশ mohadesh
শহর shohor sohor shahor
গ্রাম gram
জেলা jela
বিভাগ bibhag
অঞ্চল oncol onchol
এলাকা elaka
জায়গা jayga
স্থান sthan
সীমান্ত simanto
নদী nodi
সাগর sagor shagor
সমুদ্র somudro shomudro
পাহাড় pahar
দ্বীপ dip dwip
সেতু setu shetu
রাস্তা rasta
বিমান biman
বিমানবন্দর bimanbondor
বন্দর bondor
জাহাজ jahaj
গাড়ি gari
ট্রেন tren
বাড়ি bari
ঘর ghor
পানি pani
জল jol
বাতাস batash
আগুন agun
গাছ gach gachh
ফুল ful
মাছ mach machh
ধান dhan
চাল chal
খাবার khabar
কৃষি krishi
শিল্প shilpo
কারখানা karkhana
প্রযুক্তি projukti
জ্বালানি jalani
তেল tel
জলবায়ু jolbayu
পরিবেশ poribesh
বন্যা bonna
ঝড় jhor
রোগ rog
স্বাস্থ্য shastho sasthyo shasthyo
হাসপাতাল haspatal
ডাক্তার daktar
পর্যটন porjoton
পর্যটক porjotok
ভাষা bhasha vasha basha
ধর্ম dhormo
সংস্কৃতি songskriti shongskriti
ইতিহাস itihas
সাহিত্য sahitto sahityo
লেখক lekhok
কবি kobi
কবিতা kobita
গান gan
বই boi
উপন্যাস uponnash
চলচ্চিত্র cholocchitro
সিনেমা sinema
ছবি chobi
শিল্পী shilpi
পত্রিকা potrika
খবর khobor
খেলা khela
ফুটবল futbol
পুরস্কার puroshkar puraskar
বার্ষিকী barshiki
উৎসব utsob
অনুষ্ঠান onushthan onusthan
বিজ্ঞান biggan bigyan
বিজ্ঞানী biggani bigyani
আবিষ্কার abishkar abiskar
নেতা neta
জাতি jati
জাতীয় jatiyo
আন্তর্জাতিক antorjatik
নাগরিক nagorik
জনগণ jonogon
শরণার্থী shoronarthi
বৃদ্ধি briddhi
পরিবর্তন poriborton
উন্নয়ন unnoyon
উন্নতি unnoti
সমস্যা somossa shomossa somosya
প্রশ্ন proshno prosno
উত্তর uttor
দক্ষিণ dokkhin
পূর্ব purbo
পশ্চিম poshchim poschim
ভারত bharot
আমেরিকা amerika
চীন chin
ফ্রান্স frans
জাপান japan
মেক্সিকো meksiko
ভিয়েতনাম bhietnam vietnaam bietnam viet_nam
`;

/**
 * Spellings that are words of other languages too, or names: they are Bengali only beside words that can be nothing else.
 * English, Spanish, Vietnamese, German, French, Italian, Portuguese, Dutch, Indonesian, and Hindi in Latin letters.
 */
export const ALSO_FOREIGN = `
ki kee ke kay kar kara karaa kader kon kun konn kono kano kabe kato kamon koy koi keu o ar aar ba je ja e er r te se
tar tara tini ami amar tomar eta ata eti ek sate sange dara diya niya aage na noy nei nai hoy
hoi hoe hon hote silen ase kore kora korte koren gelo jay jai jan ashe dey dilo ney nen lage chole
bole bolo bolen bolte paren paro jano chai chay mara khole majhe ei sei shei prai upor holo dwara
desh mantri pradhan sarkar raja rani rajdhani sal shal din minit bazar bajar suru choto boro taka dolar
ay lakh koti hajar hazar bhag dur rin safar dol vot ain shanti khola jog karon fol nam naam kaj lok jon nari chele
jela jayga sthan nodi sagor dip bari pani jol ful mach chal khabar dhan tel rog gari tren gan boi kobi chobi sinema futbol
neta chin japan frans amerika uttor pahar setu rasta biman shishu purush bhasha basha itihas shilpi krishi shuru
somay protham bajet barshiki gach elaka poriman bharot jati kobita lage tarikh lomba meksiko nirman aj goto tin kach panch
`;

/** Those that are frequent in English or Spanish: they say nothing by themselves. */
export const COMMON_ELSEWHERE = `
to por age pay pan bare pare mash dam gram president pore mane silo pray ache char kilometer den proti mot sob soho viet
`;

/** Question words of other languages: who asks with one of them asks in that language, whatever names stand beside it. */
export const FOREIGN_QUESTION_WORDS = `
what who whom whose which when where why how que quien quienes cuando donde como cual cuanto cuantos cuantas wer wann warum
wie qui quand pourquoi comment combien quando dove perche quem
`;
