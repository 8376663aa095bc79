/** Spellings of given names that the rules of folding cannot bring together; the first of each line stands for all. */
const LINES = `
  jamal gamal
  muqtada moqtada
  mokdad mekdad miqdad
  yousef yusuf
  mohammad mohamed mohammed muhammed muhammad mehmed
  ahmad ahmed ahmet
  alexander aleksandr alexandr aleksander oleksandr
  alexei oleksiy
  mikhail mykhailo
  igor ihor
  vladislav wladislaw
  volodymyr vladimir
  yulia julia
  georgy georgi georgiy
  dmitry dmytro
  benjamin binyamin benyamin
  yitzhak itzhak yitzchak itzchak
  yisrael israel
  haim chaim haym
  yaakov jacob
  kemal kamal
  ismail esmail esmaeil
  hossein hussein husain husayn hossain
`;

export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const [first = "", ...others] = line.trim().split(" ");
      return others.map((other) => [other, first] as const);
    }),
);

/** Given names that fold alike and are two: on each side of the stroke the spellings of one. */
const PAIRS = `
  samir sameer | samer
  hamid hameed | hamed
  rashid rasheed rachid | rashad
  majid majeed | majed
  salah | saleh salih
  salim saleem selim | salem
  jamal gamal | jamil jameel
`;

/** For each such spelling, on which side it stands; sides of one line are even and odd neighbours. */
export const SIDES: ReadonlyMap<string, number> = new Map(
  PAIRS.trim()
    .split("\n")
    .flatMap((line, i) =>
      line.split("|").flatMap((side, j) =>
        side
          .trim()
          .split(" ")
          .map((name) => [name, 2 * i + j] as const),
      ),
    ),
);
