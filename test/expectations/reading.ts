import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { read } from "../../src/pipeline.js";
import type { Reading } from "./meets.js";

/** Reads a text of `seeds/` or `fixtures/` with its sidecar, as the pipeline would see it. */
export function readFixture(path: string): Reading {
  const bytes = readFileSync(path);
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  const sidecar = path.replace(/\.[a-z]+$/, ".meta.yaml");
  const given = existsSync(sidecar)
    ? [{ basis: "sidecar" as const, ...parse(readFileSync(sidecar, "utf8")) }]
    : [];
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { text, ...read({ path, text, sha256, encoding: "utf-8", bodyStart: 0, given }) };
}
