/** News agencies, and how a text says that it is one's report. */

/** Names that agencies sign with, and the fullest name of each. */
const SIGNATURES: ReadonlyMap<string, string> = new Map(
  `Reuters: reuters, thomson reuters, reuters staff
   Agence France-Presse: afp, agence france-presse, agence france presse
   Associated Press: ap, associated press, the associated press
   United Press International: upi, united press international
   Deutsche Presse-Agentur: dpa, deutsche presse-agentur
   Agencia EFE: efe, agencia efe
   ANSA: ansa
   Xinhua: xinhua, xinhua news agency
   TASS: tass, itar-tass
   RIA Novosti: ria, ria novosti
   Interfax: interfax
   Anadolu Agency: aa, anadolu, anadolu agency
   Bloomberg: bloomberg, bloomberg news
   PA Media: pa, pa media, press association
   SANA: sana
   IRNA: irna
   Fars News Agency: fars, fars news, fars news agency
   Kyodo: kyodo, kyodo news
   Yonhap: yonhap, yonhap news agency
   PTI: pti, press trust of india
   ANI: ani
   Canadian Press: cp, canadian press, the canadian press
   Australian Associated Press: aap, australian associated press`
    .split("\n")
    .flatMap((line) => {
      const [name = "", signatures = ""] = line.trim().split(": ");
      return signatures.split(", ").map((signature) => [signature, name] as const);
    }),
);

/** The full name of the agency that signs so; the signature itself for one that is not known. */
export function agencyCalled(signature: string): string {
  return SIGNATURES.get(signature.toLowerCase()) ?? signature;
}

/** "(Reuters)" in a dateline; whoever stands there in brackets is the agency, known or not. */
export const IN_DATELINE = /[([](\p{L}[\p{L}. /&-]{1,30})[)\]]/u;

/** "— AP", "Source: TASS", "… on Friday. (AFP)", "… on Friday. /Northwire/": what stands at the very end of a text. */
const AT_THE_END = /(?:^(?:—|–|--?|source:?|via)\s*|[([/—–]\s*)(\p{Lu}[\p{L} -]{1,30}?)[.)\]/]{0,2}$/iu;

/** What a signature needs before it: a look that spares most texts the pattern, and most runs its compilation. */
const MAY_SIGN = /[([/—–]|^(?:-|source|via)/iu;

/** Where an agency signs the last line of a text: its offsets in the line, or null where whoever signs is no agency. */
export function signatureIn(line: string): { start: number; end: number } | null {
  const name = MAY_SIGN.test(line) ? AT_THE_END.exec(line)?.[1] : undefined;
  return name !== undefined && isAgency(name) ? within(line, name) : null;
}

/** The known agency among the parts of a byline: "Orla Finch, Reuters", "By Orla Finch | AFP"; its offsets, or null. */
export function agencyInByline(line: string): { start: number; end: number } | null {
  for (const part of line.split(/\s*[,|;•·/]\s*|^by\s+/i)) if (isAgency(part)) return within(line, part);
  return null;
}

/** One that is known, or is called what agencies are called. */
function isAgency(name: string): boolean {
  return (
    SIGNATURES.has(name.trim().toLowerCase()) || /(?:wire|news agency|newswire|press agency)$/i.test(name)
  );
}

function within(line: string, name: string): { start: number; end: number } {
  const start = line.lastIndexOf(name);
  return { start, end: start + name.length };
}
