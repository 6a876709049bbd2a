/** What the house tests read from the text of firestore.rules. */

/** The document patterns of all `match` blocks, nested ones joined. */
export function matchPatterns(rules: string): string[] {
  const code = rules.replace(/\/\/[^\n]*/g, '').replace(/'(?:[^'\\]|\\.)*'/g, "''");
  const found: string[] = [];
  const open: (string | undefined)[] = [];
  for (const [token, pattern] of code.matchAll(/match\s+(\/\S+)\s*\{|[{}]/g)) {
    if (token === '}') open.pop();
    else {
      open.push(pattern);
      if (pattern) found.push(open.filter((one) => one !== undefined).join(''));
    }
  }
  const documents = '/databases/{database}/documents';
  return found.filter((one) => one !== documents).map((one) => one.slice(documents.length + 1));
}

/** Functions that only return a number. */
export function limitFunctions(rules: string): Record<string, number> {
  const all = rules.matchAll(/function (\w+)\(\) \{ return (\d+); \}/g);
  return Object.fromEntries([...all].map(([, name, value]) => [name as string, Number(value)]));
}
