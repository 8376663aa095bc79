import { ClosedPipe, type Io, type Sink, type StdinKind } from "../../src/cli/io.js";
import { run } from "../../src/cli/main.js";

/** What a test wants of the world; what it leaves out is as in a script: no terminal, no input, an empty environment. */
export interface World {
  readonly stdin?: string | Uint8Array;
  readonly stdinKind?: StdinKind;
  /** Columns of the terminal that stdout and stderr are, or of stdout alone. */
  readonly terminal?: number;
  readonly isStderrTerminal?: boolean;
  readonly env?: Record<string, string>;
  /** Milliseconds that pass with each look at the clock. */
  readonly tick?: number;
  /** Characters of stdout after which its reader goes away. */
  readonly closesAfter?: number;
}

export interface FakeIo extends Io {
  out(): string;
  err(): string;
}

export function fakeIo(world: World = {}): FakeIo {
  const { stdin, terminal, env = {}, tick = 0, closesAfter = Number.POSITIVE_INFINITY } = world;
  const bytes = typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin;
  const written = { out: "", err: "" };
  let clock = 0;
  const sink = (name: "out" | "err", isTerminal: boolean): Sink => ({
    isTerminal,
    columns: isTerminal ? (terminal ?? 80) : null,
    write: async (text) => {
      if (name === "out" && written.out.length >= closesAfter) throw new ClosedPipe();
      written[name] += text;
    },
  });
  return {
    stdin: {
      kind: world.stdinKind ?? (bytes === undefined ? "other" : "pipe"),
      chunks: (async function* () {
        if (bytes !== undefined) yield bytes;
      })(),
    },
    stdout: sink("out", terminal !== undefined),
    stderr: sink("err", world.isStderrTerminal ?? terminal !== undefined),
    env,
    now: () => (clock += tick),
    out: () => written.out,
    err: () => written.err,
  };
}

/** Runs a command line in such a world. */
export async function claims(args: readonly string[], world: World = {}) {
  const io = fakeIo(world);
  const code = await run(args, io);
  return { code, out: io.out(), err: io.err() };
}
