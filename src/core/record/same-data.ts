/** Whether two records hold the same data. A field that is missing is one that is undefined. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.every((key) => isSameData(Reflect.get(one, key), Reflect.get(other, key)));
}
