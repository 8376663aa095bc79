// `npm run ablation [-- GOLD.jsonl]`: what each group of quote rules adds, measured by taking it away. Writes bench/ablation.md.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const gold = process.argv[2] ?? here("../../shared/bench/quotes/polnear.train.jsonl");
const scorer = here("../../shared/tools/score_quotes.py");
for (const file of [gold, scorer]) {
  if (existsSync(file)) continue;
  process.stderr.write(`ablation: no such file: ${file}\nGive the gold: npm run ablation -- GOLD.jsonl\n`);
  process.exit(2);
}

/** The rules are no part of the library's door, so they are bundled from their source. */
async function quoteRules() {
  const { outputFiles } = await build({
    entryPoints: [here("../src/rules/quotes/index.ts")],
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

const { read } = await import("../dist/index.js");
const { QUOTE_GROUPS, QUOTE_RULES } = await quoteRules();
const documents = readFileSync(gold, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
const scratch = mkdtempSync(join(tmpdir(), "claims-ablation-"));

/** What the scorer reads: one segment for each part of a quote, with the mention of its source and its cue. */
function segmentsOf({ id, kind, parts, source, cue }) {
  return parts.map(({ start, end, text }) => ({
    ...{ start, end, text, kind, group: id },
    ...(source.mention !== null && {
      sourceStart: source.mention.start,
      sourceEnd: source.mention.end,
      sourceText: source.mention.text,
    }),
    ...(cue !== null && { cueStart: cue.start, cueEnd: cue.end, cueText: cue.text }),
  }));
}

function quotesOf({ id, text }, without) {
  const sha256 = createHash("sha256").update(text).digest("hex");
  const input = { path: null, text, sha256, encoding: "utf-8", bodyStart: 0, given: [] };
  const claims = read(input, { without }).claims.filter(({ type }) => type === "quote");
  return JSON.stringify({ id, quotes: claims.flatMap(segmentsOf) });
}

/** Span F1, share of right sources and end-to-end F1, in points of 100, with the rules of a group left out. */
function measure(group) {
  const without = new Set(QUOTE_RULES.filter((rule) => rule.group === group).map(({ id }) => id));
  const system = join(scratch, "system.jsonl");
  const report = join(scratch, "report.json");
  writeFileSync(system, documents.map((document) => quotesOf(document, without)).join("\n"));
  const { status, stderr } = spawnSync("python3", [scorer, gold, system, "--json", report], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${scorer} failed: ${stderr}`);
  const { total } = JSON.parse(readFileSync(report, "utf8"));
  return [total.relaxed.F1, total.srcAcc, total.e2e.F1].map((share) => share * 100);
}

const all = measure(null);
const losses = QUOTE_GROUPS.map((group) => ({
  group,
  rules: QUOTE_RULES.filter((rule) => rule.group === group).length,
  figures: measure(group),
})).sort((a, b) => a.figures[2] - b.figures[2]);
rmSync(scratch, { recursive: true });

const signed = (value) => (value > 0 ? "+" : "") + value.toFixed(1);
const cells = (figures) =>
  figures.map((figure, at) => `${figure.toFixed(1)} (${signed(figure - all[at])})`).join(" | ");
const table = `# What each group of quote rules adds

Measured on ${basename(gold)}, ${documents.length} articles, by leaving the group out: \`npm run ablation\`. The more is lost, the more the
group adds; what one group gives up another may take over, so the losses do not add up.

| left out | rules | span F1 | source right | end-to-end F1 |
|---|--:|--:|--:|--:|
| nothing | ${QUOTE_RULES.length} | ${all.map((figure) => figure.toFixed(1)).join(" | ")} |
${losses.map(({ group, rules, figures }) => `| ${group} | ${rules} | ${cells(figures)} |`).join("\n")}
`;
writeFileSync(here("ablation.md"), table);
process.stdout.write(table);
