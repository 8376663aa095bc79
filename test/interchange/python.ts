import { spawnSync } from "node:child_process";

/** Python's standard library reads what we wrote: a parser that is not ours. Where there is no Python, those tests are skipped by name. */
export const hasPython = spawnSync("python3", ["--version"]).status === 0;

/**
 * Runs a few lines of Python in which `data` is what was written.
 *
 * @returns what they print as JSON
 */
export function pythonReads(data: string, lines: string): unknown {
  const program = `import sys, json, csv, io\nimport xml.etree.ElementTree as xml\ndata = sys.stdin.buffer.read().decode("utf-8")\n${lines}`;
  const { status, stdout, stderr } = spawnSync("python3", ["-c", program], { input: data, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
