/**
 * What an infinitive or a form in -ing hangs on, by whether it then tells an event: "began to shell", "plans to visit" do, "hard to accept"
 * and "the idea of banning" do not. After the classes of event-selecting predicates of TimeML (aspectual, intentional, perception; Sauri
 * et al., "Annotation Guidelines 1.2.1", 2006) and the implicative verbs of Karttunen (1971). Verbs are lemmas.
 */
export const GOVERNORS = {
  /** Right before "to": the subject does it, did it or means to. */
  toBySubject: `begin start continue proceed manage go come rush travel fly head return plan intend decide choose vote move seek try attempt
    hope want prepare aim agree offer promise pledge vow threaten refuse fail decline need urge ask order tell call expect schedule force
    oblige press persuade prompt compel lead cause drive help dare opt conspire plot appear seem believe say think report allege claim
    suspect rumour know understand presume fear set hasten hurry step slate authorise authorize instruct assign`,
  /** The same for adjectives and what else is no verb. */
  toByAdjective: `ready willing due poised about prepared eager determined quick first last unable reluctant unwilling supposed
    have has had 've having ought is are was were be been going`,
  /** Before an object and "to": the object does it ("forced the rebels to leave"). */
  toByObject: `force compel lead prompt cause drive help want expect order ask tell urge persuade convince press instruct command
    send dispatch deploy authorise authorize assign inspire beg provoke encourage lobby push pressure entice motivate`,
  /** Before anything and "to": the subject went, called or used something in order to do it, and did. */
  toByPurpose: `come go rush travel fly head return arrive gather converge march walk join appear turn call phone telephone email write
    tweet use meet assemble race step stop storm descend`,
  /** Nouns before "to": whose it is means to do it. */
  toByNoun: `plan proposal decision attempt bid call vow pledge threat promise offer intention move push campaign refusal failure order demand
    vote agreement deal`,
  /** Verbs before a form in -ing that is done. */
  ingByVerb: `begin start continue keep resume finish end go spend see catch find film hear show feature`,
  /** Before it what is in -ing was not done. */
  ingDenied: `avoid stop quit`,
} as const;

/** Prepositions and subordinators before a form in -ing that tells what is done beside the main clause. */
export const BESIDE_MAIN = "by after before since while when in upon following besides then";

/** Words before "of", "for" and "with" whose form in -ing tells what was done: "convicted of killing". */
export const GUILT = `accused convicted suspected guilty charged responsible arrested jailed sentenced detained imprisoned blamed
  credited indicted tried wanted executed fined punished`;

/** What is written or said: "a letter criticising the plan" is written by who sends it. */
export const WRITINGS = `statement letter tweet speech op-ed ad report memo email message post video petition resolution lawsuit suit complaint
  article essay editorial book ruling order warning note comment remark interview campaign advertisement release motion brief call`;
