/** A list of words, written as one text so that it can be read and sorted by eye. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
