import { describe, expect, it } from "vitest";
import { findActors } from "../../src/find/actors.js";
import { castOf } from "../../src/link/cast.js";
import { ACTOR_RULES } from "../../src/rules/actors/index.js";
import { scanOf } from "./scanned.js";

/** Carried by claims only; test/rules.test.ts runs them through the whole pipeline. */
const BY_CLAIMS = new Set(["actors/pronoun", "actors/unnamed", "actors/office-by-date"]);

function rulesFiring(text: string): Set<string> {
  const scanned = scanOf(text);
  const { actors } = castOf(scanned, findActors(scanned));
  return new Set(actors.flatMap(({ mentions }) => mentions.flatMap(({ rules }) => rules)));
}

describe.each(ACTOR_RULES.filter(({ id }) => !BY_CLAIMS.has(id)))("$id", (rule) => {
  it.each(rule.yes)("fires on: %s", (text) => {
    expect(rulesFiring(text)).toContain(rule.id);
  });
  it.each(rule.no)("leaves alone: %s", (text) => {
    expect(rulesFiring(text)).not.toContain(rule.id);
  });
});
