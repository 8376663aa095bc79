// The examples of the README: the files it shows, and its console blocks. Shared by `npm run readme`, which writes what they print
// now, and by the test that compares.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
export const README = join(ROOT, "README.md");
/** A block: the command behind `$` on its first line, and what it printed. */
export const BLOCK = /```console\n\$ ([^\n]+)\n([^`]*)```/g;

/** A folder with the project's texts and the files that the README shows. */
export function folderOf(readme) {
  const folder = mkdtempSync(join(tmpdir(), "claims-readme-"));
  for (const name of ["seeds", "fixtures"]) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const [, name, content] of readme.matchAll(/<!-- file: (\S+) -->\n```[a-z]*\n([^`]*)```/g)) {
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** What a command prints on stdout, with `claims` on the path, into a pipe, whose lines may be of any length. */
export function printed(command, folder) {
  const claims = `claims() { "${process.execPath}" "${join(ROOT, "bin/claims.js")}" "$@"; }`;
  return execFileSync("bash", ["-c", `${claims}\n${command}`], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, COLUMNS: "", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "ignore"],
  });
}

export function readReadme() {
  return readFileSync(README, "utf8");
}
