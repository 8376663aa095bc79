import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/load/decode.js";

const ENGLISH = "The mayor said: “Nobody warned us” – and the café owner’s naïve niece agreed.";
const RUSSIAN = "Мэр сказала, что их никто не предупредил.";

/** Bytes of a text in an 8-bit code page, by asking the decoder what each byte stands for. */
function encode8(text: string, encoding: "windows-1251" | "windows-1252"): Uint8Array {
  // Node 20 decodes 0x80 to 0x9F of windows-1252 as controls; those that the tests need are given here.
  const codes = new Map<string, number>(
    encoding === "windows-1252"
      ? [
          ["“", 0x93],
          ["”", 0x94],
          ["’", 0x92],
          ["–", 0x96],
          ["€", 0x80],
        ]
      : [],
  );
  for (let byte = 0; byte < 256; byte++) {
    const character = new TextDecoder(encoding).decode(Uint8Array.of(byte));
    if (!codes.has(character)) codes.set(character, byte);
  }
  return Uint8Array.from([...text].map((character) => codes.get(character) ?? 0x3f));
}

function utf16(text: string, order: "le" | "be", mark: boolean): Buffer {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

describe("decode", () => {
  it("gives back any text that was written in UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (written) => {
        const text = written.replace(/\p{Cc}/gu, "");
        fc.pre(!text.startsWith("\ufeff"));
        expect(decode(Buffer.from(text))).toEqual({ text, encoding: "utf-8", damagedAt: null });
      }),
    );
  });

  it.each([
    ["utf-8", Buffer.from(ENGLISH), ENGLISH],
    ["utf-8", Buffer.from(`\ufeff${ENGLISH}`), ENGLISH],
    ["utf-16le", utf16(ENGLISH, "le", true), ENGLISH],
    ["utf-16be", utf16(ENGLISH, "be", true), ENGLISH],
    ["utf-16le", utf16(ENGLISH, "le", false), ENGLISH],
    ["utf-16be", utf16(ENGLISH, "be", false), ENGLISH],
    ["windows-1252", encode8(ENGLISH, "windows-1252"), ENGLISH],
    ["windows-1252", encode8("It’s over.", "windows-1252"), "It’s over."],
    ["windows-1251", encode8(RUSSIAN, "windows-1251"), RUSSIAN],
    [
      "windows-1251",
      encode8(`The mayor, Мара Толлин, said so.`, "windows-1251"),
      "The mayor, Мара Толлин, said so.",
    ],
  ])("tells %s (%#)", (encoding, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, encoding, damagedAt: null });
  });

  it("leaves line ends as they are", () => {
    expect(decode(Buffer.from("a\r\nb\rc\n"))).toMatchObject({ text: "a\r\nb\rc\n" });
  });

  it("puts U+FFFD for bytes that are damaged, and says where the first is", () => {
    const bytes = Buffer.concat([Buffer.from("déjà vu "), Buffer.of(0xff), Buffer.from(" – né")]);
    expect(decode(bytes)).toEqual({ text: "déjà vu \ufffd – né", encoding: "utf-8", damagedAt: 8 });
  });

  it("refuses what is no text", () => {
    expect(decode(Buffer.from("a\0b"))).toEqual({ at: 1, because: "it holds a NUL byte" });
    expect(decode(Buffer.from("%PDF-1.7 …"))).toEqual({ at: 0, because: "it is a PDF" });
    expect(decode(Buffer.from([1, 2, 3, 65, 4]))).toMatchObject({ at: 0 });
  });

  it("reads or refuses any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const result = decode(bytes);
        expect("because" in result ? result.at : result.text.length).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});
