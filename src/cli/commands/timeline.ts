import type { Corroboration } from "../../ask/corroborate/corroborate.js";
import { narrow } from "../../ask/narrow.js";
import { timelineOf } from "../../ask/timeline.js";
import type { Claim, Run } from "../../model/claims.js";
import type { Section, Told } from "../../write/format.js";
import type { FlagValues } from "../flags.js";
import type { Io } from "../io.js";
import { formatOf } from "../view.js";
import { answer } from "./extract.js";

type Clusters = ReadonlyMap<string, Corroboration>;

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const { corroborate } = await import("../../ask/corroborate/corroborate.js");
  let of: Clusters = new Map();
  const question = (part: Run, whole: Run) => {
    of = corroborate(whole).of;
    return formatOf(flags) === "json" ? withAllTellings(part, of) : inOrder(part, of);
  };
  return answer(args, flags, io, ["events"], question, (found) => sectionsOf(found, of));
}

/** Dated events first, as every format has them. */
function inOrder(run: Run, of: Clusters): Run {
  const { dated, undated } = timelineOf(run, of);
  const shown = new Set([...dated, ...undated]);
  const part = narrow(run, { tests: [(claim) => claim.type === "event" && shown.has(claim)] });
  return { ...part, claims: [...shown] };
}

/** A program gets every telling, and beside them which are of one event. */
function withAllTellings(run: Run, of: Clusters): Run & { readonly tellings: readonly object[] } {
  const part = inOrder(run, new Map());
  const shown = new Set(part.claims.map(({ id }) => id));
  const heads = inOrder(run, of).claims;
  const tellings = heads.flatMap(({ id }) => {
    const cluster = of.get(id);
    if (cluster === undefined) return [];
    const claims = cluster.claims.map((claim) => claim.id).filter((claim) => shown.has(claim));
    const origins = cluster.origins.map(({ kind, name }) => ({ kind, name }));
    return [{ claim: id, claims, count: cluster.count, documents: cluster.documents, origins }];
  });
  return { ...part, tellings };
}

function sectionsOf(run: Run, of: Clusters): Section[] {
  const { dated, undated } = timelineOf(run, of);
  const section = (title: string, claims: readonly Claim[]): Section => {
    return { title, claims, told: new Map(claims.flatMap((claim) => toldOf(claim, of.get(claim.id)))) };
  };
  return [section("TIMELINE", dated), section("WITHOUT A DATE", undated)];
}

function toldOf({ id }: Claim, cluster: Corroboration | undefined): [string, Told][] {
  if (cluster === undefined || cluster.documents < 2) return [];
  const { count, claims, origins } = cluster;
  return [[id, { count, claims, origins: origins.map(({ name }) => name) }]];
}
