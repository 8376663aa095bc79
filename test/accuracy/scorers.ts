import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const SHARED = resolve(import.meta.dirname, "../../../shared");
const BIN = resolve(import.meta.dirname, "../../bin/claims.js");

/** Why the accuracy tests cannot run here, or null where they can. */
export function whySkipped(): string | null {
  if (!existsSync(join(SHARED, "tools"))) return "the annotated texts (../shared) are not here";
  if (spawnSync("python3", ["--version"]).status !== 0) return "python3, for the scorers, is not here";
  return null;
}

export function shared(...path: string[]): string {
  return join(SHARED, ...path);
}

function python(tool: string, args: readonly string[], input?: string): string {
  return execFileSync("python3", [shared("tools", tool), ...args], {
    ...(input === undefined ? {} : { input }),
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    cwd: shared("tools"),
  });
}

function claims(args: readonly string[], input?: string): string {
  return execFileSync(process.execPath, [BIN, ...args], {
    ...(input === undefined ? {} : { input }),
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    stdio: ["pipe", "pipe", "ignore"],
  });
}

/**
 * Runs `claims pipe` over a benchmark file and scores what comes out, as ../shared/README.md says.
 *
 * @param adapter what adapt.py makes of it: quotes, time, actors, events
 * @returns the path of the adapted system output
 */
export function systemOutput(gold: string, adapter: string): string {
  const piped = claims(["pipe"], python("feed.py", [gold]));
  const folder = mkdtempSync(join(tmpdir(), "claims-accuracy-"));
  const path = join(folder, "system.jsonl");
  writeFileSync(path, python("adapt.py", [adapter], piped));
  return path;
}

/** The JSON that a scorer prints. */
export function scored(scorer: string, gold: string, system: string, ...flags: readonly string[]): unknown {
  return JSON.parse(python(scorer, [gold, system, ...flags, "--json"]));
}

/** The JSON that score_quotes.py writes to a file. */
export function scoredQuotes(gold: string, system: string): unknown {
  const path = `${system}.score.json`;
  python("score_quotes.py", [gold, system, "--json", path]);
  return JSON.parse(readFileSync(path, "utf8"));
}

/** score_seeds.py over the articles that have a gold file. */
export function scoredSeeds(): { all: Record<string, number> } {
  const run = claims(["extract", shared("seeds"), "--date", "004_e36d5e6180a19cb6.txt=2018-06-09", "--json"]);
  const path = join(mkdtempSync(join(tmpdir(), "claims-accuracy-")), "out.json");
  writeFileSync(path, run);
  return JSON.parse(python("score_seeds.py", [path, "--gold", shared("gold"), "--json"]));
}
