import type { ActorType } from "../../model/vocabulary.js";
import { words } from "./words.js";

/** Nouns that a state's adjective or name makes a group of its own: "Syrian government", "Russian troops", "Iran-backed militias". */
export const GOVERNMENT_NOUNS = words(`
  government governments regime administration authorities leadership cabinet presidency parliament ministry state officials
`);
export const MILITARY_NOUNS = words(`
  forces force army military troops troop soldiers soldier warplanes warplane jets jet airforce navy military-police servicemen
  artillery infantry helicopters helicopter commandos marines tanks drones personnel convoys convoy units unit conscripts
`);
export const ARMED_NOUNS = words(`
  militia militias militiamen militiaman rebels rebel fighters fighter insurgents insurgent militants militant faction factions guerrillas guerrilla
  jihadists jihadist extremists terrorists mercenaries gunmen paramilitaries paramilitary proxies proxy separatists group groups
  resistance combatants
`);
export const PEOPLE_NOUNS = words(`
  people civilians refugees activists protesters demonstrators citizens nationals residents villagers population public community minority
  opposition journalists lawmakers politicians diplomats officers investigators prosecutors workers students voters tribes tribesmen leaders
  allies side delegation negotiators operatives advisers advisors commanders generals agents officials experts analysts
  migrants pilgrims prisoners detainees hostages tourists scientists clerics
`);

/** Words that may stand between the name and the noun: "Russian military police", "Syrian regime forces", "Iranian armed groups". */
export const GROUP_MODIFIERS = words(`
  government regime military armed security paramilitary state air ground naval special rebel opposition militant islamist jihadist shiite shia sunni kurdish
  army police border coast intelligence defense defence foreign allied loyalist local civilian political popular auxiliary militia national
  led backed linked affiliated supported aligned allied controlled sponsored held trained funded armed
  warplane fighter nuclear proxy extremist terrorist separatist moderate transitional interim caretaker ruling provincial
  federal
`);

/** After a hyphen: what the tie is. */
export const TIES: ReadonlyMap<string, "backed_by" | "part_of"> = new Map([
  ["backed", "backed_by"],
  ["supported", "backed_by"],
  ["sponsored", "backed_by"],
  ["funded", "backed_by"],
  ["trained", "backed_by"],
  ["armed", "backed_by"],
  ["linked", "backed_by"],
  ["affiliated", "backed_by"],
  ["aligned", "backed_by"],
  ["allied", "backed_by"],
  ["led", "backed_by"],
  ["controlled", "backed_by"],
  ["loyal", "backed_by"],
]);

export interface GroupKind {
  readonly suffix: string;
  readonly type: ActorType;
  readonly sector: string;
}

/** What group a noun makes, or null. */
export function groupKindOf(noun: string): GroupKind | null {
  if (GOVERNMENT_NOUNS.has(noun)) return { suffix: "government", type: "government", sector: "gov" };
  if (noun === "police") return { suffix: "police", type: "military-unit", sector: "cop" };
  if (MILITARY_NOUNS.has(noun)) return { suffix: "forces", type: "military-unit", sector: "mil" };
  if (ARMED_NOUNS.has(noun)) return { suffix: "militias", type: "armed-group", sector: "reb" };
  if (noun === "media" || noun === "press") return { suffix: "media", type: "media", sector: "med" };
  if (PEOPLE_NOUNS.has(noun)) return { suffix: noun, type: "group", sector: "civ" };
  return null;
}
