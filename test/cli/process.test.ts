import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const BIN = resolve(import.meta.dirname, "../../bin/claims.js");
const RECORD = `${JSON.stringify({ id: 1, text: "Ostland’s army struck Westmark on 4 March 2031, officials said. ".repeat(20) })}\n`;

describe("as a process of its own", () => {
  it("ends quietly with 0 when its reader goes away", async () => {
    const child = spawn(process.execPath, [BIN, "pipe"], { stdio: ["pipe", "pipe", "pipe"] });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      errors += text;
    });
    child.stdin.on("error", () => {});
    child.stdin.write(RECORD.repeat(300));
    await once(child.stdout, "data");
    child.stdout.destroy();
    child.stdin.end(RECORD.repeat(300));
    const [code] = await once(child, "close");
    expect([code, errors]).toEqual([0, ""]);
  });

  it("ends with 130 and no stack when it is interrupted, and leaves no file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "claims-interrupt-"));
    const child = spawn(process.execPath, [BIN, "pipe"], { cwd: folder, stdio: ["pipe", "pipe", "pipe"] });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      errors += text;
    });
    child.stdin.write(RECORD);
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect([code, errors, readdirSync(folder)]).toEqual([130, "", []]);
  });

  it("writes all of a long answer into a pipe", () => {
    const lines = RECORD.repeat(400);
    const { stdout, status } = spawnSync(process.execPath, [BIN, "pipe"], {
      input: lines,
      maxBuffer: 2 ** 30,
    });
    expect(status).toBe(0);
    expect(stdout.toString().trimEnd().split("\n")).toHaveLength(400);
  });
});
