import { parse } from "@humanwhocodes/momoa";

/** Where and why a text is not JSON; `JSON.parse` gives no place for short texts. */
export function jsonError(source: string): { offset: number; message: string } {
  try {
    parse(source, { mode: "json" });
  } catch (error) {
    const { offset, message } = error as { offset?: number; message: string };
    // The place stands in brackets at the end, and the lines of the file are counted elsewhere.
    if (offset !== undefined)
      return { offset, message: inWords(message.replace(/ found\. \(\d+:\d+\)$/, "")) };
  }
  // Its parser lets raw control characters stand in strings, and gives up on arrays nested too deeply.
  const control = /(?![\n\r])\p{Cc}/u.exec(source);
  return {
    offset: control?.index ?? 0,
    message: control === null ? "it cannot be read" : "a control character",
  };
}

/** "Unexpected token RBrace" as "unexpected }". */
function inWords(message: string): string {
  return message.replace(/^Unexpected (?:token (\w+)|character|end)/, (all, token: string | undefined) =>
    token === undefined ? all.toLowerCase() : `unexpected ${TOKENS.get(token) ?? token.toLowerCase()}`,
  );
}

const TOKENS: ReadonlyMap<string, string> = new Map([
  ["LBrace", "{"],
  ["RBrace", "}"],
  ["LBracket", "["],
  ["RBracket", "]"],
  ["Comma", ","],
  ["Colon", ":"],
]);
