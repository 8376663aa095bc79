import type { Token } from "../../model/scan.js";
import type { ItemSpan } from "./draft.js";
import { isComma } from "./item.js";
import { QUOTED } from "./units.js";

/** Words that open a reason: "because she was not allowed to speak". */
const REASON_STARTS = /^(?:because|since|as|citing|fearing|due|out)$/;
/** How far behind the request the reason may begin, and how long it may be. */
const REACH = 6;
const LONGEST_REASON = 30;

/**
 * The reason a source gives for staying unnamed: the clause after "on condition of anonymity", "asked not to be named" and the like,
 * or those words themselves where no reason follows. Null where nobody asks to stay unnamed.
 */
export function reasonIn(items: readonly Token[]): ItemSpan | null {
  for (let i = 0; i < items.length; i++) {
    const request = requestAt(items, i);
    if (request !== null) return reasonAfter(items, request) ?? request;
  }
  return null;
}

function requestAt(items: readonly Token[], at: number): ItemSpan | null {
  const { lower } = items[at]!;
  const word = (offset: number): string => items[at + offset]?.lower ?? "";
  if (lower === "anonymity") {
    let first = at;
    while (
      first > 0 &&
      /^(?:on|the|condition|of|requested|requesting|anonymity)$/.test(items[first - 1]!.lower)
    )
      first--;
    return { first, last: at + 1 };
  }
  if (
    /^(?:named|identified|quoted)$/.test(lower) &&
    word(-1) === "be" &&
    word(-2) === "to" &&
    /^(?:not|declined|refused|unwilling)$/.test(word(-3))
  ) {
    return { first: word(-3) === "not" ? at - 4 : at - 3, last: at + 1 };
  }
  const barred =
    lower === "authorized" || lower === "authorised" || lower === "permitted" || lower === "allowed";
  if (
    barred &&
    word(-1) === "not" &&
    word(1) === "to" &&
    /^(?:speak|comment|discuss|talk|brief)$/.test(word(2))
  ) {
    let first = at;
    while (first > 0 && at - first < REACH && !isComma(items[first - 1])) {
      first--;
      if (REASON_STARTS.test(items[first]!.lower)) break;
    }
    return { first, last: reasonEnd(items, at) };
  }
  return null;
}

function reasonAfter(items: readonly Token[], { last }: ItemSpan): ItemSpan | null {
  for (let i = last; i < Math.min(items.length, last + REACH); i++) {
    if (REASON_STARTS.test(items[i]!.lower)) return { first: i, last: reasonEnd(items, i) };
    if (items[i]!.lower === "for" && items[i + 1]?.lower === "fear")
      return { first: i, last: reasonEnd(items, i) };
  }
  return null;
}

function reasonEnd(items: readonly Token[], from: number): number {
  let i = from + 1;
  while (i < items.length && i - from < LONGEST_REASON) {
    const item = items[i]!;
    if (isComma(item) || item.lower === QUOTED || item.kind === "dash" || /^[.;:?!]$/.test(item.text)) break;
    if (item.lower === "said" || item.lower === "told") break;
    i++;
  }
  return i;
}
