/** Records of a run by the id of the document they stand in, each group in the order of the run. */
export function byDocument<T extends { readonly document: string }>(records: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(record.document);
    if (group === undefined) groups.set(record.document, [record]);
    else group.push(record);
  }
  return groups;
}
