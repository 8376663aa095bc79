import type { GivenMetadata } from "../model/document.js";
import type { Problem } from "../model/problem.js";
import { readMetadata } from "./metadata.js";

export interface FrontMatter {
  /** Where the text after the closing line begins; 0 where there is no front matter. */
  readonly bodyStart: number;
  readonly given: GivenMetadata | null;
  readonly problems: readonly Problem[];
}

const NONE: FrontMatter = { bodyStart: 0, given: null, problems: [] };

/** Front matter is a few lines; what closes later than this, in code units, is a rule in the text. */
const MAX_LENGTH = 65_536;

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/m;

/**
 * Reads the YAML between two lines of `---` at the head of a text. Keys that belong to other programs are passed over.
 *
 * In Markdown a block that cannot be read is told as a problem, and is front matter all the same: it is nobody's prose. In any other
 * text two lines of dashes may be ornament, so there it is front matter only if it says something of the text.
 */
export async function readFrontMatter(text: string, path: string | null): Promise<FrontMatter> {
  const markdown = path !== null && /\.(?:md|markdown)$/i.test(path);
  const opening = OPENING.exec(text);
  if (opening === null) return NONE;
  const yamlStart = opening[0].length;
  const closing = CLOSING.exec(text.slice(yamlStart, yamlStart + MAX_LENGTH));
  if (closing === null) return markdown ? { ...NONE, problems: [unclosed(path)] } : NONE;
  const yamlEnd = yamlStart + closing.index;
  const afterClosing = yamlEnd + closing[0].length;
  const bodyStart = text.startsWith("\n", afterClosing) ? afterClosing + 1 : afterClosing;

  const { readYaml } = await import("./yaml.js");
  const yaml = readYaml(text.slice(yamlStart, yamlEnd), path, 2, "bad-front-matter");
  if (yaml.entries === null) return markdown ? { bodyStart, given: null, problems: [yaml.problem] } : NONE;
  const { given, problems } = readMetadata(yaml.entries, "front-matter", path, "among-others");
  return markdown || given !== null ? { bodyStart, given, problems } : NONE;
}

function unclosed(path: string | null): Problem {
  return {
    code: "bad-front-matter",
    path,
    line: 1,
    column: 1,
    message: "front matter begins here and never ends",
    remedy: "close it with a line of ---",
  };
}
