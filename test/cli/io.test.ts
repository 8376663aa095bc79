import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { sinkOf } from "../../src/cli/io.js";

const streamOf = (of: object) => Object.assign(new PassThrough(), of) as unknown as NodeJS.WriteStream;

describe("columns of a stream", () => {
  it.each([
    ["a terminal's own", { isTTY: true, columns: 120 }, 120],
    ["80 where a terminal says 0", { isTTY: true, columns: 0 }, 80],
    ["none of a pipe", {}, null],
  ])("are %s", (_, of, columns) => {
    expect(sinkOf(streamOf(of)).columns).toBe(columns);
  });
});
