// `npm run readme`: writes what each console example prints now into the README, to be read before it is committed.
import { writeFileSync } from "node:fs";
import { BLOCK, folderOf, printed, README, readReadme } from "./readme-examples.js";

const readme = readReadme();
const folder = folderOf(readme);
const written = readme.replace(
  BLOCK,
  (_, command) => `\`\`\`console\n$ ${command}\n${printed(command, folder)}\`\`\``,
);
writeFileSync(README, written);
