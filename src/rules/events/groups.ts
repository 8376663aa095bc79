/** Common nouns that act: who may be agent or patient without a name. */

export type GroupKind = "armed" | "state" | "crowd" | "people";

const GROUPS: Readonly<Record<GroupKind, string>> = {
  armed: `army military troop soldier unit force rebel insurgent militant militia militiaman guerrilla gunman fighter jihadist
    terrorist commando warplane plane jet aircraft helicopter drone warship tank convoy navy paramilitary separatist
    police policeman guard bomber sniper attacker assailant pirate kidnapper warlord peacekeeper artillery airforce brigade battalion
    regiment garrison vessel submarine mercenary extremist hijacker invader faction security_force special_force rebels
    air_force armed_force cartel gang hitman officer shooter killer perpetrator
    fleet squadron cruiser battleship frigate gunboat cavalry infantry detachment marine paratrooper commando legion`,
  state: `government parliament regime ministry administration authority official minister president leader leadership cabinet
    court judge justice prosecutor council senate congress lawmaker legislator diplomat ambassador envoy delegation spokesman
    spokeswoman spokesperson state country nation embassy junta king prince emir premier chancellor foreign_minister prime_minister
    opposition party commission agency committee governor mayor secretary mediator legislature assembly tribunal deputy
    politician candidate senator authorities monarch ruler republic ally power superpower neighbour neighbor kingdom team coalition mission
    representative chief commander general negotiator lawyer watchdog regulator inspector investigator`,
  crowd: `protester protestor demonstrator activist student worker supporter opponent crowd farmer union striker resident villager miner
    teacher doctor nurse trader rioter youth mob dissident campaigner lawyer monk driver employee inmate prisoner detainee
    refugee migrant immigrant thousands hundreds dozens tens scores marcher picketer follower backer settler tribesman`,
  people: `people civilian person man woman child journalist reporter citizen national hostage foreigner family victim
    member tourist passenger businessman student girl boy suspect group movement faction organisation organization company
    bank firm population community minority bystander aid_worker nurse writer blogger cleric bishop priest diplomat donor
    delegate side host moderator pundit columnist editor adviser advisor aide strategist manager director chairman chairwoman executive boss founder
    professor scholar expert analyst academic scientist researcher pastor rabbi imam preacher celebrity actor actress singer athlete
    player coach survivor relative mother father son daughter wife husband brother sister widow parent friend colleague lobbyist
    investor reader alien billionaire tycoon mogul defendant plaintiff attorney juror sheriff congressman congresswoman nominee frontrunner
    front-runner incumbent challenger rival contender hopeful surrogate staffer veteran contractor developer owner landlord tenant
    customer consumer viewer teen teenager adult kid baby audience newspaper magazine network corporation charity association alliance
    federation foundation board panel jury pac electorate someone somebody voter republican democrat conservative liberal progressive evangelical candidate critic ally tribe clan
    hacker pollster banker economist filmmaker comedian musician engineer operative defector fan spokesperson smuggler trafficker
    subcommittee caucus financier individual`,
};

/** Of the nouns for states and offices those that are no one man. */
export const BODIES: ReadonlySet<string> = new Set(
  `government parliament regime ministry administration authority cabinet court council senate congress state country nation embassy junta
   opposition party commission agency committee legislature assembly tribunal republic ally kingdom power superpower coalition mission
   delegation team leadership`.split(/\s+/),
);

/** Nouns that act only behind whose they are: "the Lindqvist campaign", not "a bombing campaign". */
export const OWNED_GROUPS: ReadonlySet<string> = new Set(["campaign", "campaigns", "camp", "camps"]);

/** Words that make fighters of the "group" or "organization" behind them. */
export const ARMING: ReadonlySet<string> = new Set(
  "armed militant rebel terrorist terror insurgent jihadist guerrilla extremist paramilitary separatist islamist".split(
    " ",
  ),
);

/** Words of a sentence that tells of protest. */
export const PROTESTING: ReadonlySet<string> = new Set(
  `protester protesters protestor protestors demonstrator demonstrators marcher marchers picketer picketers rioter rioters striker strikers
   protest protests protested protesting demonstration demonstrations demonstrate demonstrated demonstrating marches marched marching
   chanted chanting chants slogan slogans sit-in vigil unrest riot riots rioting strike strikes walkout against angry anger outrage
   resignation oust demanding denounce denouncing placards banners`.split(/\s+/),
);

/** Adjectives with which "forces" fight nobody. */
export const PEACEFUL: ReadonlySet<string> = new Set(
  "economic market political social natural driving cultural historical powerful task work labor labour".split(
    " ",
  ),
);

/** Each noun once: the first list that has it decides. */
export const GROUP_NOUNS: ReadonlyMap<string, GroupKind> = new Map(
  Object.entries(GROUPS)
    .flatMap(([kind, nouns]) =>
      nouns
        .split(/\s+/)
        .filter(Boolean)
        .map((noun) => [noun.split("_").at(-1)!, kind as GroupKind] as const),
    )
    .flatMap(([noun, kind]) => plurals(noun).map((form) => [form, kind] as const))
    .reverse(),
);

function plurals(noun: string): string[] {
  if (noun === "child") return ["child", "children"];
  if (noun === "person") return ["person", "persons"];
  if (/(?:man|woman)$/.test(noun)) return [noun, noun.replace(/man$/, "men")];
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  if (/(?:s|sh|ch)$/.test(noun)) return [noun, `${noun}es`];
  return [noun, `${noun}s`];
}

/** Of the words below those that show blood or a weapon in use, where the sides are no fighters. */
export const BLOODSHED: ReadonlySet<string> = new Set(
  `killed killing kill kills dead deaths wounded wounding injured injuring bomb bombs bombing bombings bomber rocket rockets missile missiles
   gunfire gunmen gunman shooting shot pistol rifle knife knives stabbed explosion explosives blast grenade grenades airstrike airstrikes
   shelling mortar mortars ambush massacre blood bloody corpse murdered fatally unarmed`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that show fighting or crime, so that "attack" and "strike" are meant in earnest. */
export const VIOLENCE: ReadonlySet<string> = new Set(
  `killed killing kill dead deaths wounded wounding injured injuring bomb bombs bombing bombings bomber rocket rockets missile missiles
   gun guns gunfire gunmen shooting shot troops soldiers rebels militants insurgents army airstrike airstrikes militia militias fighters
   jihadist jihadists terrorist terrorists warplanes warplane jets tanks shelling mortar mortars artillery battle battlefield insurgency
   explosion explosives blast grenade grenades drone drones raid raids police knife suicide military warships positions base airbase
   bases stronghold convoy checkpoint town village villages casualties civilians civilian war frontline navy air airfield ceasefire
   hostage hostages guerrillas guerrilla separatists paramilitary ambush arson weapons hospital camp camps embassy consulate isis isil
   daesh qaeda taliban hamas hezbollah`
    .split(/\s+/)
    .filter(Boolean),
);

/** "A bomb killed nine people": nobody is named who acts, yet something did. */
export const WEAPONS: ReadonlySet<string> = new Set(
  `bomb bombs rocket rockets missile missiles shell shells mortars blast explosion explosions gunfire mine airstrike airstrikes
   attack attacks strike strikes raid raids bombing bombings shelling bombardment ambush clashes fighting battle assault offensive operation operations
   detonation detonations`.split(/\s+/),
);
