// One measured workload in a process of its own: `node bench/workload.js KIND FILE`. Prints a JSON line with characters and CPU seconds.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const [kind, file] = process.argv.slice(2);

const WARM_UP_SECONDS = 4;
const lines = readFileSync(file, "utf8").trimEnd().split("\n");

/** Each workload: from one line of the file to something that has been worked on. */
const WORKLOADS = {
  /** What `claims pipe` does with a line: parse, read, write. */
  async claims() {
    const { read, runOf } = await import("../dist/index.js");
    return (line) => {
      const { id, text, date } = JSON.parse(line);
      const sha256 = createHash("sha256").update(text).digest("hex");
      const given = date === undefined ? [] : [{ basis: "record", date }];
      const part = read({ path: null, text, sha256, encoding: "utf-8", bodyStart: 0, given });
      return JSON.stringify({ key: id, ...runOf([part]) });
    };
  },
  /** Stock compromise over the same text, one call a document, no output. */
  async compromise() {
    const { default: nlp } = await import("compromise");
    return (line) => nlp(JSON.parse(line).text);
  },
};

const work = await WORKLOADS[kind]();
/** CPU seconds since a reading of `process.cpuUsage`. */
function since(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

// The warm-up is the same for whoever is measured: passes over the file until the compiler has had its time.
const started = process.cpuUsage();
do {
  for (const line of lines) work(line);
} while (since(started) < WARM_UP_SECONDS);

let characters = 0;
const before = process.cpuUsage();
for (const line of lines) {
  work(line);
  characters += JSON.parse(line).text.length;
}
process.stdout.write(`${JSON.stringify({ characters, seconds: since(before) })}\n`);
