import { oneLine } from "../write/harmless.js";
import type { Io } from "./io.js";

/** How long work may take before anything is said, and how often it is said again, in milliseconds. */
const PATIENCE = 500;
const PACE = 100;

/** One line on a terminal's stderr that says how far long work has come; nothing elsewhere. */
export class Progress {
  readonly #io: Io;
  readonly #isShown: boolean;
  #next: number;
  #isThere = false;

  constructor(io: Io, isQuiet: boolean) {
    this.#io = io;
    this.#isShown = io.stderr.isTerminal && !isQuiet;
    this.#next = io.now() + PATIENCE;
  }

  async tell(text: string): Promise<void> {
    if (!this.#isShown || this.#io.now() < this.#next) return;
    this.#next = this.#io.now() + PACE;
    this.#isThere = true;
    const { columns } = this.#io.stderr;
    await this.#io.stderr.write(`\r\u001b[K${oneLine(text).slice(0, (columns ?? 80) - 1)}`);
  }

  /** Takes the line away again; to be called before anything else is written. */
  async erase(): Promise<void> {
    if (!this.#isThere) return;
    this.#isThere = false;
    await this.#io.stderr.write("\r\u001b[K");
  }
}
