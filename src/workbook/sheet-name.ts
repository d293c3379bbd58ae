const LONGEST_NAME = 31;

/** A name that Excel accepts for a tab and that no other tab has: 'Tabel 3.1/3.2' -> 'Tabel 3.1-3.2', then '… (2)'. */
export function findFreeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = toSheetName(wanted);
  let name = base;
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = base.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  return name;
}

/** A sheet name as it stands in a formula: 'Data 1' -> "'Data 1'". */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function toSheetName(wanted: string): string {
  const clean = wanted
    // eslint-disable-next-line no-control-regex
    .replace(/[\x00-\x1f]/g, ' ')
    .replace(/[[\]:*?/\\]/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^['\s]+|['\s]+$/g, '');
  // Excel keeps the name History for itself.
  if (clean.toLowerCase() === 'history') return `${clean}_`;
  return clean === '' ? 'Lembar' : clean;
}
