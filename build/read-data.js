// Becomes part of the program: reads what data.js wrote.
import { readFileSync } from "node:fs";

export function readData(path) {
  const text = readFileSync(path, "utf8");
  const headEnd = text.indexOf("\n");
  const { rest, long } = JSON.parse(text.slice(0, headEnd));
  let at = headEnd + 1;
  for (const [key, length] of long) {
    rest[key] = text.slice(at, at + length);
    at += length;
  }
  return rest;
}
