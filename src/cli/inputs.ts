import { NoInput } from "./exit.js";
import type { Io } from "./io.js";
import { settledInputs } from "./settings.js";

/**
 * What is to be read: the paths that were given, else what is piped in, else the inputs of claims.yaml.
 *
 * @throws NoInput where there is none of these
 */
export async function inputsOf(args: readonly string[], io: Io): Promise<readonly string[]> {
  if (args.length > 0) return args;
  if (io.stdin.kind === "pipe" || io.stdin.kind === "file") return ["-"];
  const settled = await settledInputs();
  if (settled === null || settled.length === 0) {
    throw new NoInput("nothing to read", "give a path, pipe a text in, or name inputs: in claims.yaml");
  }
  return settled;
}

/** All of standard input, where `-` is to be read. */
export async function stdinFor(inputs: readonly string[], io: Io): Promise<Uint8Array | undefined> {
  if (!inputs.includes("-")) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin.chunks) chunks.push(chunk);
  return Buffer.concat(chunks);
}
