/** The commonest verbs of saying, in the forms that stand beside a quotation: enough to know an attribution, not to make one. */
const FORMS: ReadonlySet<string> = new Set(
  `said says asked asks told tells added adds wrote writes replied replies explained explains continued continues
   responded responds answered answers noted notes argued argues insisted insists warned warns declared declares
   announced announces stated states claimed claims recalled recalls concluded concludes tweeted tweets joked jokes
   quipped shouted cried exclaimed wondered demanded remarked observed admitted complained`
    .split(/\s+/)
    .filter(Boolean),
);

/** @param lower a word in lower case */
export function isSayingForm(lower: string): boolean {
  return FORMS.has(lower);
}
