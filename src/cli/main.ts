import { createHash } from "node:crypto";
import { createInterface } from "node:readline";
import { runOf } from "../merge/run.js";
import { read } from "../pipeline.js";

/** A stand-in until the commander program is there: `claims pipe` and `claims extract FILE…` as JSON, for measuring. */
export async function main(args: readonly string[]): Promise<number> {
  if (args[0] !== "pipe") return 2;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === "") continue;
    const record = JSON.parse(line);
    const text: string = record.text;
    const part = read({
      path: null,
      text,
      sha256: createHash("sha256").update(text).digest("hex"),
      encoding: "utf-8",
      bodyStart: 0,
      given: [{ basis: "record", ...record }],
    });
    const { schema, ...run } = runOf([part]);
    process.stdout.write(`${JSON.stringify({ key: record.id, schema, ...run })}\n`);
  }
  return 0;
}
