import { words } from "./words.js";

/** Last words of the names of organisations. */
export const ORGANIZATION_HEADS = words(`
  academy agency alliance archive archives army assembly association associates authority bank board brotherhood bureau cabinet center centre
  chamber church club clinic coalition college command commission committee community company companies confederation conference congress consortium
  consulate corp corp. corporation co co. council court courts department directorate embassy enterprise enterprises exchange faction
  federation firm fleet force forces foundation front fund gang government group groups guard guards guild hospital inc inc. industries initiative
  inquiry inspectorate institute institution intelligence junta league legion legislature library llc lobby ltd ltd. mafia media militia militias ministry mission mosque
  movement museum navy network news newspaper office opposition orchestra organisation organization parliament partners partnership party
  patrol plc police politburo press radio railroad railway railways records regime registry resistance roundtable school secretariat security senate seminary service services society squad
  staff studios syndicate taskforce team television theatre theater treasury tribunal troops trust tv union unit university workers works
  airlines airways motors systems technologies entertainment pictures productions publishing publishers books magazine journal times post herald tribune gazette
  telegraph chronicle observer daily weekly band choir quartet ensemble observatory broadcasting holdings bancorp insurance pharmaceuticals electronics
  democrats republicans conservatives liberals greens socialists communists labour nationalists bears lions tigers eagles hawks giants rangers united
  rovers athletic wanderers reds yankees mets cubs dodgers cowboys packers bulls lakers knicks fc f.c. afc seminary monastery abbey diocese
  pac caucus cartel clan tribe klan trustees regents energy capital foods steel petroleum mining electric brands communications software solutions
  semiconductor resources labs laboratories analytics consulting ventures equity securities pharma therapeutics biotech healthcare logistics shipping telecom
  wireless networks breweries brewing hotels resorts casinos supermarkets committees councils recordings gmbh ag sa s.a. nv ab oy spa kg label labels cinemas stores bros brothers sons schools chapel congregation mail sentinel examiner inquirer globe mirror sun star courier advocate airways factory works mills ballet scouts casino diocese archdiocese institution playhouse
`);

/** Last words of the names of military units and armed groups. */
export const UNIT_HEADS = words(`
  brigade brigades division divisions corps battalion batallion battalions regiment regiments squadron company platoon fleet
  wing garrison legion battery commandos commando army infantry cavalry militia militias detachment
`);

/** First words of such names: "Ministry of Defence", "University of X", "Jaysh al-X". */
export const ORGANIZATION_FIRSTS = words(`
  ministry department office university institute college school bank bureau council court house board church center centre association federation union committee commission organization
  organisation society league party movement front front army academy agency ministry directorate authority confederation chamber embassy fund foundation
  jaysh jaish jaysh liwa liwaa harakat hayat hay'at hayʼat kataib kata'ib katibat katiba kitaib ansar asaib asa'ib saraya fatah firqat faylaq jund jabhat
  majlis hizb hezb friends doctors reporters sons defenders campaign network observatory hospital museum company republic government state-government parliament senate
`);

/** First words of the names of clubs, stations, hotels: "FC X", "Radio X". */
export const ORGANIZATION_PREFIXES = words(
  `fc afc sc ac sv cd cf ss radio hotel club team banco grupo group`,
);

/** First words that make an armed group. */
export const ARMED_FIRSTS = words(`
  jaysh jaish liwa liwaa harakat kataib kata'ib katibat katiba ansar asaib asa'ib saraya firqat faylaq jund jabhat fatah usud
`);

/** Last words of the names of places. */
export const PLACE_HEADS = words(`
  airbase airfield airport airstrip alley archipelago area avenue base basin bay beach boulevard bridge brook camp canal canyon cape castle city
  coast corridor county countryside creek crossing dam delta desert district divide falls farm field fields forest fort fortress garden gardens
  gate glacier governorate gulf harbor harbour heights highway hill hills hotel island islands isle junction lagoon lake land lane line
  mall mansion marsh meadow mine mount mountain mountains neighborhood neighbourhood oasis ocean palace park pass path peak peninsula pier plain plains plant
  plateau plaza point pond port prefecture prison province quarter range reef refinery region reservoir ridge river road rock route ruins sea shore
  shrine sound spring springs square stadium state station strait straits strip stream street suburb suburbs temple territory terminal tower
  town township trail tunnel valley village volcano ward waterfall well wharf woods zone arena cemetery monument ranch
`);

/** First words of the names of places: "Fort X", "Tal X", "Wadi X". */
export const PLACE_FIRSTS = words(`
  fort camp lake mount mt mt. port cape jabal jebel djebel tal tel tell deir dayr wadi kafr kfar ain ayn beit bayt nahr
`);

/** Divisions of land: with one of these a place is still the same place ("Idlib Province"). */
export const DIVISION_HEADS = words(
  `province governorate city district region countryside municipality prefecture town village county`,
);

/** Lower-case nouns after a name that make it a place: "Jabala district". */
export const PLACE_NOUNS = words(`
  airbase airport area base camp city countryside county coast crossing dam desert district field governorate highway hills island lake mountain
  mountains neighborhood neighbourhood pocket port prison province region river road suburb suburbs town township valley village
  oilfield outskirts enclave peninsula canton
`);

/** Nouns before "of X" that make X a place: "the town of X". */
export const PLACE_BEFORE_OF = words(`
  city town village province governorate district region suburb suburbs neighborhood neighbourhood port island capital outskirts countryside
  state county municipality hamlet settlement north south east west northeast northwest southeast southwest northeastern coast parts streets
  villages towns cities areas area resort enclave hills valley banks residents
`);

/** Last words of the names of things that are no actors: wars, prizes, treaties, books, events. */
export const THING_HEADS = words(`
  act acts accord accords convention file files joke agreement album amendment anniversary anthem article award awards ballad battle bible bill bomb book bowl championship
  championships chapter charter christmas clash clashes code communique concert conference conflict constitution contest convention crisis cup curse day days deal debate
  decade declaration decree dialogue dialogues disease doctrine drive dynasty edition eagle election elections emmy epoch era exercise exhibition exit fair
  feud festival film final finals flight formula game games genocide grammy hall-of-fame holocaust hurricane initiative-plan incursion intifada intervention invasion law laws list lion map
  marathon massacre match medal memorandum method model month mode movie music night note novel olympics opera operation order oscar pact paper peace plan play plot poem policy
  prayer premiership principle prize process programme program project prophecy protocol pulitzer race rally ramadan reform referendum report resolution revolution riots rocket round rule rules sanctions season series
  show song speech spring statute storm story strategy summit survey symphony syndrome system talks tax test theorem theory title tour tournament
  summit summits treaty trial trophy uprising orders version victory virus vote war wars week weekend workshop world year years
`);

/** Function words and others that a sentence begins with; no name begins with them. */
export const FUNCTION_WORDS = words(`
  a an the this that these those there here it he she they we you i me him her us them his its our your their my mine who whom whose which what when where why
  how and or but nor so yet for if then than as at by from in into of off on onto out over to toward towards under up upon with within without
  about above across after against along amid among amongst around before behind below beneath beside besides between beyond despite down during
  except following inside like near next outside past per since through throughout till until unlike versus via not no yes none nobody nothing
  never ever always often sometimes also too very just only even still already again once twice soon later now today tomorrow yesterday
  tonight meanwhile moreover however therefore thus hence although though because while whereas whether unless both either neither each every
  all any some many much more most few fewer several such other others another one two three four five six seven eight nine ten eleven twelve
  dozens hundreds thousands millions scores first second third last least less same own is are was were be been being am has have had
  having do does did doing can could may might must shall should will would let please well oh okay ok indeed perhaps maybe according
  asked given let's according recently earlier finally additionally furthermore instead nevertheless nonetheless otherwise consequently
  today's no. nos. god lord allah everyone everybody everything someone somebody something anyone anybody anything it's i'm i'd i'll i've we've we're we'll
  they're he's she's that's there's what's who's don't doesn't didn't won't can't isn't aren't wasn't weren't
  currently previously originally initially eventually ultimately apparently reportedly allegedly officially unfortunately fortunately
  clearly certainly obviously specifically especially particularly generally usually probably possibly likely early late
  counter anti non pre
  half part following based born despite thanks due compared along together alone sure
`);

/** Words that begin a sentence, a caption or a heading more often than a name. */
export const STARTERS = words(`
  read see watch look click share follow subscribe photo photos video image images file credit source sources update breaking exclusive opinion analysis
  related editor's advertisement comments leave reply contact copyright sanctions talks tensions clashes civilians
  militia militias rebels officials police authorities residents activists troops soldiers forces fighters people women men children students
  government military army parliament opposition observers analysts experts critics supporters relations reports developments recent rising
  seconds minutes hours days weeks months years decades centuries
  growing local foreign international national political public economic social religious human american-led
  new old good great big best better bad long high low far little large small young right left home top former
`);

/** Capitals that never name an actor: faiths, doctrines, media of all, books, programmes, days. */
export const THINGS = words(`
  internet web wifi wi-fi bluetooth islam christianity judaism hinduism buddhism catholicism protestantism sikhism shiism sunnism islamism
  communism marxism leninism stalinism capitalism socialism fascism nazism zionism terrorism jihadism secularism sharia hajj koran quran qur'an
  bible torah talmud gospel medicare medicaid obamacare trumpcare brexit watergate holocaust covid covid-19 covid19 coronavirus ebola zika polio measles
  oscar oscars grammy grammys emmy emmys olympics android windows linux gamergate yom kippur passover hanukkah diwali nowruz
  pentecost lent advent alzheimer parkinson iphone iphones ipad ipads ipod macbook playstation kindle airpods democracy republicanism feminism darwinism latin arabic mandarin cantonese hebrew farsi urdu
`);

/** What stands before a weekday as a part of its name: "Super Tuesday", "Good Friday". */
export const DAY_ADJECTIVES = words(
  `super good black bloody ash palm holy cyber giving fat maundy easter shrove`,
);

/** Heads that are surnames as well: "Anna Mills", "Anna Fields" are persons. */
export const SURNAME_HEADS = words(`
  mills fields field hill hills park parks banks lake brook brooks hall church forest castle woods marsh meadows heath wells ridge rivers waters bridges
  love bell
`);

/** Last words of the names of companies that are left out when they are named again: "Quillby" after "Quillby Inc." */
export const COMPANY_SUFFIXES = words(`
  inc inc. co co. corp corp. ltd ltd. llc llp plc gmbh ag sa s.a. nv company corporation group holdings motor motors airlines airways technologies
  industries international enterprises pharmaceuticals systems entertainment energy
`);

/** Words of callings to the reader, which no name begins with even where a capital follows: "Follow N on Twitter". */
export const CALLS = words(`
  read see watch look click share follow subscribe update breaking exclusive related photo photos video advertisement copyright contact reply meet
  wherever former stop help sees interview
`);

/** Ordinals that number military units. */
export const ORDINALS = words(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth`,
);

/** Months and weekdays: capitalised, and never a name's. */
export const CALENDAR = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
  thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun gmt est am pm a.m. p.m. bc ad b.c. a.d. bce ce christmas easter
  ramadan eid thanksgiving ashura halloween
`);

/** Words in capitals that name no actor: abbreviations of things, units, formats, ranks and jobs. */
export const NOT_ACRONYMS = words(`
  tv dvd cd ceo cfo coo cto pm mp mps gdp gnp hiv aids covid dna rna ufo usb url html http https www pdf pc it ai ar vr mri ct ip dns llc ltd inc plc ied
  ieds vbied wmd icbm sam sams apc uav uavs drone rpg ak suv atm pin id vip faq diy eta asap rip dj mc ep lp mvp era rbi nco snco phd ph.d. ma ba bs
  mba md rn jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi ok ko tko vs am fm pr hr tba tbd usd eur gbp btc ft km kg lb mph kph hp cc
  ac dc led lcd gps sms mms sim gmo lgbt lgbtq poc wwi wwii ww2 cctv ussr-era r&b rnb ne nw se sw n e s w ps ps2 ps3 xbox psp gba nes
  update breaking exclusive live photo video watch note new hot top big red blue no yes all the and for not
  pac pacs gi gis pow pows mia kia ngo ngos igo sme smes hq ptsd adhd std ivf cpr icu er emt emts asap lng lpg evs ev suvs ipo ipos etf etfs roi
  dui dwi iq sat gre gpa psa pda cpu gpu usb lan wan vpn voip hdtv 4g 5g lte gsm dvr rv rvs mpg rpm psi bmi mg ml kwh mw gw tb gb mb kb hz mhz ghz
  pst pdt cst cdt mst mdt edt utc cet bst ist tnt emp icbms slbm mirv uss hms ss app apps emoji op-ed ad ads pc pcs dm dms rt
`);
