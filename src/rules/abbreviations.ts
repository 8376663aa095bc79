/** Words that keep their full stop, from the style guides of AP and The Economist and the titles of military and clerical ranks. */

/** Never the end of a sentence: a name or a number follows. */
export const LEADING: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Messrs Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Rev Fr Hon Pres Amb Atty Msgr Ald Asst
   Gen Gens Col Cols Lt Lts Maj Brig Capt Cpl Lcpl Sgt Sgts Ssgt Msgt Spc Pfc Pvt Pte Ens Adm Cmdr Cdr Supt Insp Det
   St Mt Ft Sr vs No Nos Fig Vol Art approx ca est al Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri`
    .split(/\s+/)
    .filter(Boolean),
);

/** May also end a sentence: what follows decides. */
export const TRAILING: ReadonlySet<string> = new Set(
  "Jr Inc Corp Ltd Co Bros etc Ph.D p.m a.m e.g i.e cf Ave Blvd Rd Esq".split(" "),
);

/** Arabic articles and their assimilated forms, which a hyphen joins to the name: "al-Assad", "ash-Sham". */
export const ARTICLES: ReadonlySet<string> = new Set(
  "al el ul ad an ar as ash at ath az es ed er ur ud us ush".split(" "),
);
