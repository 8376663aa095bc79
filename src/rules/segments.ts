import type { Rule } from "./rule.js";

/**
 * What makes a line of a page something else than a paragraph of its article. What each looks for stands in boilerplate.ts,
 * boilerplate-captions.ts and byline.ts.
 */
export const SEGMENT_RULES: readonly Rule[] = [
  {
    id: "segments/furniture",
    says: "Navigation, sharing, comments, notices, sign-offs and lines printed twice are the page's and not the article's.",
    yes: [
      "Advertisement\n\nThe ferry left late on Monday.",
      "The ferry left late on Monday.\n\n(Reporting by Mara Tollin; Editing by Edrik Vane)",
    ],
    no: ["The ferry left late on Monday.", "The advertisement was short."],
  },
  {
    id: "segments/caption",
    says: "A picture's number, the usual opening, a credit at the end or brackets that say who stands where make a caption.",
    yes: ["The dam in spring. (AP Photo/Orla Finch)\n\nThe ferry left late on Monday."],
    no: ["The dam in spring.\n\nThe ferry left late on Monday."],
  },
  {
    id: "segments/turn",
    says: "Lines that open with the names of a few speakers and a colon, who come back, are turns of a transcript.",
    yes: ["RAO: Is the bridge safe?\n\nOKORO: It is safe.\n\nRAO: Then we keep it open."],
    no: ["The bridge: it is safe.\n\nThe road: it is closed."],
  },
  {
    id: "segments/teaser",
    says: "“Read more” with its title, the titles under such a heading and what follows the end of the article are another article's.",
    yes: ["The ferry left late on Monday.\n\nRead more: Dam breaks in Belmora"],
    no: ["The ferry left late on Monday.\n\nMany read more of it in May."],
  },
  {
    id: "segments/head",
    says: "What stands above the first prose is headline, standfirst, byline and the date of the page, by its form and order.",
    yes: [
      "Dam breaks in Belmora\n\nThe dam broke late on Monday.",
      "Dam breaks in Belmora\n\nBy Mara Tollin\n\nThe dam broke late on Monday.",
    ],
    no: ["The dam broke late on Monday. Nobody was hurt.\n\nThe road is open."],
  },
  {
    id: "segments/subheading",
    says: "A short line without a stop that stands over prose is a heading inside the article.",
    yes: ["The dam broke on Monday.\n\nThe second day\n\nThe road was closed on Tuesday."],
    no: ["The dam broke on Monday.\n\nThe second day came.\n\nThe road was closed on Tuesday."],
  },
  {
    id: "segments/dateline",
    says: "A place in capitals, with its region, date or agency, before a dash opens a dispatch.",
    yes: ["BELMORA, 4 March 2031 – The dam broke on Monday.", "BELMORA (Reuters) - The dam broke on Monday."],
    no: ["The dam broke on Monday – nobody was hurt.", "EXCLUSIVE – The dam broke on Monday."],
  },
];
