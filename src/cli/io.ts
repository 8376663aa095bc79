import { fstatSync } from "node:fs";
import { isatty } from "node:tty";
import { Failure } from "./exit.js";

/** A stream that is written to. */
export interface Sink {
  /** Resolves when the next piece may come. Rejects with ClosedPipe when nobody reads any more. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Columns of the terminal, 80 where it does not say; null where it is none. */
  readonly columns: number | null;
}

/** What standard input is connected to. */
export type StdinKind = "terminal" | "pipe" | "file" | "other";

/** The world outside, handed to every command, so that a test can be the world. */
export interface Io {
  readonly stdin: { readonly kind: StdinKind; readonly chunks: AsyncIterable<Uint8Array> };
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since some moment. */
  now(): number;
}

/** Nobody reads what is written: no error, but the end of the run. */
export class ClosedPipe extends Error {}

/** The process's own streams. */
export function processIo(): Io {
  return {
    stdin: {
      kind: stdinKind(),
      chunks: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    },
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    env: process.env,
    now: () => performance.now(),
  };
}

/** @param stream the one to write to; its errors come out of `write` */
export function sinkOf(stream: NodeJS.WriteStream): Sink {
  let failure: Error | null = null;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    failure = endOf(error);
  });
  return {
    isTerminal: stream.isTTY === true,
    // A terminal of no size, as of `script` or a container, says 0.
    columns: stream.isTTY === true ? stream.columns || 80 : null,
    write: (text) =>
      new Promise((done, fail) => {
        if (failure !== null) return fail(failure);
        // A pipe that was just closed tells so only in the callback.
        stream.write(text, (error) => {
          if (error == null) done();
          else fail(endOf(error));
        });
      }),
  };
}

/** What a stream's error means to the run. */
function endOf(error: NodeJS.ErrnoException): Error {
  if (error.code === "EPIPE") return new ClosedPipe();
  if (error.code === "ENOSPC") {
    return new Failure(
      "standard output: not all was written: the disk is full",
      "make room and run it again",
    );
  }
  return error;
}

/** A socket is read only as `-`: who starts a program from another often leaves one open that never ends. */
function stdinKind(): StdinKind {
  if (isatty(0)) return "terminal";
  try {
    const stat = fstatSync(0);
    return stat.isFIFO() ? "pipe" : stat.isFile() ? "file" : "other";
  } catch {
    return "other";
  }
}
