// `node bench/hostile.js`: CPU time on hostile repetitions for n and 4n characters. A ratio near 4 is linear, near 16 quadratic.
import { read } from "../dist/index.js";
import { HOSTILE } from "./hostile-texts.js";

const SIZE = 200_000;

function cost(text) {
  const before = process.cpuUsage();
  read({ path: null, text, sha256: "0".repeat(64), encoding: "utf-8", bodyStart: 0, given: [] });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

for (const [name, unit] of Object.entries(HOSTILE)) {
  const of = (length) => unit.repeat(Math.ceil(length / unit.length));
  cost(of(SIZE / 4));
  const once = cost(of(SIZE));
  const four = cost(of(4 * SIZE));
  process.stdout.write(
    `${name.padEnd(28)}${once.toFixed(2)} s ${four.toFixed(2)} s  ×${(four / once).toFixed(1)}\n`,
  );
}
