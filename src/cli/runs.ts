import type { Claim, Run } from "../model/claims.js";
import type { Problem } from "../model/problem.js";

/** A run that is known to be one, or what is wrong with it. */
export type CheckedRun =
  | { readonly run: Run; readonly problem: null }
  | { readonly run: null; readonly problem: Problem };

/** Checks foreign JSON against the schema, which is loaded only here. Keys that nobody knows are kept. */
export async function checkedRun(value: object, path: string | null): Promise<CheckedRun> {
  const { runSchema } = await import("../model/schema.js");
  const result = runSchema.safeParse(value);
  if (result.success) return { run: withAspects(value as Run), problem: null };
  const [issue] = result.error.issues;
  const field = issue?.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  const message = `not a run of schema claims/1: ${field?.replace(/^\./, "")}: ${issue?.message ?? "not valid"}`;
  const remedy = "make it again with claims extract --json";
  return { run: null, problem: { code: "bad-run", path, line: null, column: null, message, remedy } };
}

/** Version 0.1.0 told no aspect: its events are single. */
function withAspects(run: Run): Run {
  const isOld = run.claims.some((claim) => claim.type === "event" && claim.aspect === undefined);
  if (!isOld) return run;
  const claims = run.claims.map(
    (claim): Claim =>
      claim.type === "event" && claim.aspect === undefined ? { ...claim, aspect: "single" } : claim,
  );
  return { ...run, claims };
}
