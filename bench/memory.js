// Peak memory of `claims pipe` as the user runs it: `node bench/memory.js < docs.jsonl`. Prints megabytes on stderr.
import { main } from "../dist/program/cli.cjs";

process.exitCode = await main(["pipe"]);
process.stderr.write(`${(process.resourceUsage().maxRSS / 1024).toFixed(0)}\n`);
