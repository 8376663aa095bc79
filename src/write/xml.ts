import { oneLine } from "./harmless.js";

export type Attributes = Readonly<Record<string, string | number | null>>;

/** `<name a="1"/>` on a line; an attribute that is null is left out. */
export function emptyElement(name: string, attributes: Attributes): string {
  return `<${name}${written(attributes)}/>\n`;
}

/** `<name a="1">` on a line, to be closed by `endTag`. */
export function startTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${written(attributes)}>\n`;
}

export function endTag(name: string): string {
  return `</${name}>\n`;
}

/** `<name a="1">text</name>` on a line. */
export function textElement(name: string, attributes: Attributes, text: string | number): string {
  return `<${name}${written(attributes)}>${xmlText(String(text))}</${name}>\n`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join("");
}

/** Text on one line that is neither markup nor a character that XML 1.0 (section 2.2) has no place for. */
function xmlText(text: string): string {
  return oneLine(text)
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
