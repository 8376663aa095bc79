import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const consumer = mkdtempSync(join(tmpdir(), "claims-consumer-"));
let packed: string[] = [];

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: consumer, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Packs the project as the registry would get it and installs that, with nothing else, into an empty folder. */
beforeAll(() => {
  const report = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", consumer], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [pack] = JSON.parse(report) as [{ filename: string; files: { path: string }[] }];
  packed = pack.files.map(({ path }) => path).sort();
  writeFileSync(join(consumer, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }');
  run("npm", "install", "--offline", "--no-audit", "--no-fund", join(consumer, pack.filename));
}, 120_000);

describe("the package", () => {
  it("holds these files and no others", () => {
    const named = packed.map((path) => path.replace(/^(dist\/program)\/.+(\.\w+)$/, "$1/*$2"));
    expect([...new Set(named.filter((path) => !path.startsWith("dist/types/")))]).toMatchSnapshot();
    expect(named.filter((path) => path.startsWith("dist/types/") && !path.endsWith(".d.ts"))).toEqual([]);
  });

  it("brings nothing with it and runs no script on installation", () => {
    const { dependencies, scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(dependencies).toBeUndefined();
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  });

  it("runs as a command", () => {
    writeFileSync(
      join(consumer, "note.txt"),
      "Ostland's army struck Westmark on 4 March 2031, officials said.\n",
    );
    const out = JSON.parse(run("npx", "--no-install", "claims", "extract", "note.txt", "--json"));
    expect(out.schema).toBe("claims/1");
    expect(out.documents).toHaveLength(1);
    expect(run("npx", "--no-install", "claims", "--version").trim()).toBe(out.tool.version);
  });

  it("runs as a library, and its types compile in a strict project", () => {
    writeFileSync(
      join(consumer, "use.ts"),
      `import { type Claim, read, runOf } from "claims";
const part = read({ path: null, text: "Hello.", sha256: "0".repeat(64), encoding: "utf-8", bodyStart: 0, given: [] });
const claims: readonly Claim[] = runOf([part]).claims;
export const count: number = claims.length;
`,
    );
    const tsc = join(ROOT, "node_modules", ".bin", "tsc");
    for (const resolution of ["bundler", "nodenext"]) {
      const module = resolution === "bundler" ? "esnext" : "nodenext";
      run(
        tsc,
        "--strict",
        "--target",
        "es2022",
        "--module",
        module,
        "--moduleResolution",
        resolution,
        "--outDir",
        "out",
        "use.ts",
      );
    }
    expect(run("node", "-e", 'import("./out/use.js").then(({ count }) => console.log(count))').trim()).toBe(
      "0",
    );
  });
});
