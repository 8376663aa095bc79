import { type Around, before, behind, type DateRule, date } from "./rule.js";

export const presentReference: DateRule = {
  id: "dates/present",
  says: '"Now", "currently", "at present": the time of speaking.',
  patterns: [
    "right? now",
    "currently|nowadays|presently",
    "current",
    "the? present day",
    "the? present time|moment",
    "modern day",
    "the time being",
    "to date:date",
  ],
  read: (caught, around) =>
    isOther(around)
      ? null
      : {
          ...date({ kind: "reference", value: "PRESENT_REF" }),
          ...(caught.has("date") ? { from: "date" } : {}),
        },
  yes: ["He now lives abroad.", "The plan is currently on hold."],
  no: ["The current was strong.", "He gave a present."],
};

function isOther(around: Around): boolean {
  const word = around.tokens[around.first]!.lower;
  if (word === "to" && before(around) === "up") return true;
  return (
    (word === "current" && !/^[a-z]/.test(behind(around))) ||
    (word === "current" && /^(?:was|is|of|and|in)$/.test(behind(around)))
  );
}

export const pastReference: DateRule = {
  id: "dates/past",
  says: '"Recently", "in the past", "formerly": some time before the time of speaking.',
  patterns: ["recently|lately|formerly", "the past", "the recent past", "long|years|decades ago"],
  read: (_caught, around) =>
    around.tokens[around.last - 1]!.lower === "past" &&
    ((before(around) !== "in" && before(around) !== "of") ||
      (/^[a-z]+s?$/.test(behind(around)) && behind(around) !== "and"))
      ? null
      : date({ kind: "reference", value: "PAST_REF" }),
  yes: ["He recently moved abroad.", "In the past, it was warm."],
  no: ["He walked past the house.", "In the past three years it grew."],
};

function isTitle({ tokens, last }: Around): boolean {
  return tokens[last - 1]!.shape === "title";
}

export const futureReference: DateRule = {
  id: "dates/future",
  says: '"The future", "soon": some time after the time of speaking.',
  patterns: ["the? near|foreseeable|distant? future", "any time soon"],
  read: (_caught, around) => (isTitle(around) ? null : date({ kind: "reference", value: "FUTURE_REF" })),
  yes: ["In the near future it will open.", "He will not leave any time soon."],
  no: ["He read Future Shock."],
};
