import { words } from "./words.js";

/** Words that stand directly before a person's name: forms of address, ranks, offices, callings. From style guides and rank tables. */
export const TITLES = words(`
  mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir dame lord lady sheikh sheik shaykh shaikh sayyed sayyid imam ayatollah mullah
  hojjatoleslam mufti pope bishop archbishop cardinal patriarch rabbi reverend rev. rev father brother sister saint hajj hajji haji
  king queen prince princess emir sultan crown-prince emperor empress duke duchess count countess baron baroness
  general gen gen. lieutenant lt lt. colonel col col. major maj maj. brigadier brig brig. captain capt capt. sergeant sgt sgt. corporal cpl
  cpl. private pvt pvt. admiral adm adm. commander cmdr cmdr. cdr cdr. marshal commodore commissioner constable detective inspector officer
  president vice-president pres. chancellor premier minister secretary undersecretary senator sen sen. congressman congresswoman rep rep.
  representative deputy governor gov gov. mayor ambassador amb. envoy consul spokesman spokeswoman spokesperson chief director chairman chairwoman
  chairperson chair leader head coordinator speaker lawmaker parliamentarian mp mps councillor councilman councilwoman prosecutor attorney judge
  justice solicitor magistrate lawyer barrister advocate adviser advisor aide strategist analyst expert scholar academic researcher fellow
  lecturer historian economist scientist physicist journalist reporter correspondent editor columnist commentator blogger writer author novelist
  poet photographer activist campaigner dissident opposition-leader warlord militant commander-in-chief cleric preacher doctor physician surgeon nurse
  engineer contractor businessman businesswoman entrepreneur founder co-founder ceo executive manager coach player striker goalkeeper
  quarterback pitcher captain singer actor actress director producer filmmaker rapper guitarist drummer musician composer painter sculptor architect
  philosopher superintendent principal dean provost rector representative negotiator mediator diplomat observer monitor veteran comrade
  secretary-general ex-president wife husband son daughter father mother brother sister uncle nephew cousin resident candidate
  nominee incumbent democrat republican whistleblower gunman suspect defendant victim cosmonaut astronaut
  bassist vocalist sheriff coroner postmaster attorney-general bailiff magistrate warden ranger airman pte pte. spc spc. ssgt ssgt. vicar curate deacon
  canon friar guru swami
  reps reps. sens sens. govs govs. gens gens. drs drs. profs profs. messrs messrs. lts cols
`);

/** Of these the ones that small letters make something else of: "a major push", "a general strike", "a fellow Norwegian". */
export const TITLES_IN_CAPITALS = words(
  `major general private principal count fellow monitor justice gen maj`,
);

/** Callings that stand in small letters before a full name: "the billionaire N", "her rival N". */
export const CALLINGS = words(`
  star superstar legend billionaire millionaire tycoon mogul magnate financier investor banker broker trader hopeful frontrunner front-runner
  runner-up rival opponent challenger champion medalist medallist teammate midfielder defender winger golfer boxer pilot driver swimmer sprinter
  cyclist jockey skipper receiver linebacker outfielder infielder catcher shortstop pollster lobbyist operative donor fundraiser host co-host
  anchor anchorman anchorwoman moderator presenter newsreader broadcaster pundit podcaster vlogger youtuber influencer comedian comic model
  supermodel socialite philanthropist heiress heir consultant organizer organiser delegate screenwriter playwright songwriter rapper essayist
  critic biographer theologian psychologist psychiatrist sociologist anthropologist biologist chemist geologist virologist epidemiologist
  meteorologist archaeologist astronomer mathematician statistician demographer therapist paramedic firefighter policeman policewoman trooper
  agent spy hacker mobster kingpin smuggler teacher student retiree pensioner survivor volunteer plaintiff inmate prisoner detainee hostage
  murderer killer attacker shooter bomber hijacker terrorist jihadist co-chair co-author colleague friend neighbor neighbour classmate boyfriend
  girlfriend fiance fiancé fiancee fiancée ex-wife ex-husband stepson stepfather stepmother grandson granddaughter grandfather grandmother twin
  aunt widow widower boss mentor successor predecessor protege protégé farmer fisherman trucker barber baker chef rancher
  designer choreographer conductor pianist violinist cellist guitarist
`);

/** Titles that are forms of address or ranks: always before a name, never the whole of a chunk. */
export const ADDRESS = words(`
  mr mr. mrs mrs. ms ms. dr dr. prof prof. sir dame lt lt. col col. maj maj. brig brig. capt capt. sgt sgt. cpl cpl. pvt pvt. adm adm. gen gen.
  cmdr cmdr. cdr cdr. sen. rep. gov. rev. amb. pres. senator professor president sheikh sheik ayatollah colonel sergeant spokesman spokeswoman
  chancellor
`);

/** Forms of address: what follows is a person whatever else it may be. */
export const COURTESIES = words(`mr mr. mrs mrs. ms ms. dr dr. prof prof. sir dame lady`);

/** Titles that name an office, which in capitals stands for who holds it. */
export const OFFICES = words(`
  minister secretary president chancellor premier governor mayor ambassador commissioner director chairman chairwoman speaker envoy adviser advisor
  representative coordinator commander undersecretary secretary-general king queen emir sultan pope
`);

/** Of these the ones that name somebody by themselves: "the President". */
export const STATE_OFFICES = words(`minister secretary president chancellor premier ambassador`);

/** What may stand before or between titles: "Deputy Foreign Minister", "former", "Lieutenant General". */
export const TITLE_MODIFIERS = words(`
  prime foreign deputy vice defence defense interior finance economy trade energy oil health justice education culture information tourism
  reconciliation intelligence security national state presidential parliamentary political military supreme senior chief first second former ex late acting
  interim assistant associate major lieutenant brigadier general staff special permanent principal under secretary press executive managing
  regional local federal attorney district police fire chief human rights crown house senate majority minority opposition party veteran top leading
  retired then-president then-prime caretaker outgoing incoming independent un group company bureau news chief sports
`);

/** Offices of several words whose last is no title: "Secretary of State", "Chairman of the Joint Chiefs of Staff". */
export const OFFICE_TAILS = words(`state staff defense defence treasury commerce energy labor war homeland`);

/** Kinship and callings after a comma that make the name before it a person: "X, a professor at". */
export const PERSON_NOUNS = words(`
  man woman boy girl teenager student teacher farmer driver worker doctor physician nurse lawyer attorney journalist reporter correspondent editor
  writer author novelist poet activist campaigner analyst expert scholar academic researcher fellow professor lecturer historian economist scientist
  spokesman spokeswoman spokesperson director head chief chairman chairwoman leader founder co-founder commander general colonel captain officer
  official minister secretary president vice-president governor mayor senator ambassador envoy diplomat adviser advisor aide deputy member
  resident refugee fighter rebel militant soldier veteran businessman businesswoman trader engineer owner manager executive ceo politician
  lawmaker mp cleric imam preacher sheikh king prince princess singer actor actress musician guitarist drummer bassist player footballer
  coach striker quarterback pitcher brother sister father mother son daughter wife husband widow cousin nephew uncle aunt
  who whose whom aged native citizen representative coordinator specialist strategist consultant photographer filmmaker artist painter
  composer architect judge prosecutor detective
`);
