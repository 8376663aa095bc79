import { type Around, before, behind, type DateRule, date, type Reading } from "./rule.js";

function reference(value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF"): Reading {
  return date({ kind: "reference", value });
}

export const presentReference: DateRule = {
  id: "dates/present",
  says: '"Now", "currently", "to date": the time of speaking.',
  patterns: [
    "right? now",
    "currently|nowadays|presently",
    "the? present day|time|moment",
    "modern day",
    "the time being",
    "to date:date",
  ],
  read: (caught, around) => {
    if (!caught.has("date")) return reference("PRESENT_REF");
    return before(around) === "up" ? null : { ...reference("PRESENT_REF"), from: "date" };
  },
  yes: ["He now lives abroad.", "The plan is currently on hold.", "It is the largest to date."],
  no: ["He gave a present.", "It is up to date."],
};

export const current: DateRule = {
  id: "dates/current",
  says: '"Current" before a noun: of the time of speaking.',
  patterns: ["current"],
  read: (_caught, around) => (isAdjective(around) ? reference("PRESENT_REF") : null),
  yes: ["The current mayor lives abroad."],
  no: ["The current was strong.", "He swam with the current."],
};

function isAdjective({ tokens, last, high }: Around): boolean {
  const next = last < high ? tokens[last]! : undefined;
  return next?.kind === "word" && !/^(?:was|is|of|in|that|from|had|has|'s)$/.test(next.lower);
}

export const pastReference: DateRule = {
  id: "dates/past",
  says: '"Recently", "formerly", "long ago": some time before the time of speaking.',
  patterns: ["recently|lately|formerly", "long|years|decades ago"],
  read: () => reference("PAST_REF"),
  yes: ["He recently moved abroad.", "He moved abroad long ago."],
  no: ["The recent past was warm.", "He moved abroad ten years ago."],
};

export const thePast: DateRule = {
  id: "dates/the-past",
  says: '"The past" as a noun: some time before the time of speaking.',
  patterns: ["the past", "the recent past"],
  read: (_caught, around) =>
    /^(?:in|of|from)$/.test(before(around)) && isNoun(around) ? reference("PAST_REF") : null,
  yes: ["In the past, it was warm.", "They spoke of the past and its lessons."],
  no: ["He walked past the house.", "In the past three years it grew."],
};

/** No word follows that "past" could belong to. */
function isNoun(around: Around): boolean {
  return behind(around) === "and" || !/^[a-z]/.test(behind(around));
}

export const futureReference: DateRule = {
  id: "dates/future",
  says: '"The future", "any time soon": some time after the time of speaking.',
  patterns: ["the? near|foreseeable|distant? future", "any time soon"],
  read: (_caught, { tokens, last }) => (tokens[last - 1]!.shape === "title" ? null : reference("FUTURE_REF")),
  yes: ["In the near future it will open.", "He will not leave any time soon."],
  no: ["He read Future Shock."],
};
