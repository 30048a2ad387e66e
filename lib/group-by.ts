/** Lists by a key (Node 20 has no `Map.groupBy`). */

/** Add a value to the list at a key of a map. */
export function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/** Entries in lists by a key, in the order in which they come. */
export function groupBy<Key, Entry>(
  entries: Iterable<Entry>,
  keyOf: (entry: Entry) => Key,
): Map<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>()
  for (const entry of entries) push(groups, keyOf(entry), entry)
  return groups
}
