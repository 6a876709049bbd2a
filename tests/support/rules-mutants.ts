import { parseExpression, type Node } from './rules-expression.ts';

/** The rules with one thing changed. */
export interface Mutant {
  readonly line: number;
  /** Where in the unchanged rules. */
  readonly start: number;
  readonly end: number;
  readonly what: string;
  readonly text: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
  readonly what: string;
}

/**
 * Every mutant of the rules: a condition dropped or negated, a comparison moved by one, a number one up
 * or down, an entry of a list left out, a truth turned, a verb added or left out.
 */
export function mutantsOf(rules: string): Mutant[] {
  const seen = new Set<string>();
  return [...conditions(rules), ...verbs(rules)].flatMap(({ start, end, by, what }) => {
    const text = rules.slice(0, start) + by + rules.slice(end);
    if (seen.has(text) || text === rules) return [];
    seen.add(text);
    return [{ line: rules.slice(0, start).split('\n').length, start, end, what, text }];
  });
}

/** Expressions begin after these; comments hold none of them. */
const BEGINNINGS = /(allow [\w, ]+: if|\breturn|\blet \w+ =)\s/g;

function conditions(rules: string): Edit[] {
  return [...rules.matchAll(BEGINNINGS)].flatMap((found) => {
    const node = parseExpression(rules, found.index + found[0].length);
    if (rules[node.end] !== ';')
      throw new Error(`The rules were not understood at: ${rules.slice(node.end, node.end + 40)}`);
    const truth = found[0].startsWith('allow') || isTruth(rules, node);
    return [...(truth ? asCondition(rules, node, 'true') : []), ...within(rules, node)];
  });
}

/** Whether what a function returns is a condition, by its outermost part. */
function isTruth(rules: string, node: Node): boolean {
  if (['or', 'and', 'compare', 'not'].includes(node.kind)) return true;
  return (
    node.kind === 'call' &&
    /^(exists|existsAfter)\(|\.(hasOnly|hasAll|hasAny|matches)\([^()]*\)$/.test(rules.slice(node.start, node.end))
  );
}

function asCondition(rules: string, { start, end }: Node, neutral: 'true' | 'false'): Edit[] {
  const code = rules.slice(start, end);
  const short = code.replace(/\s+/g, ' ').slice(0, 90);
  return [
    { start, end, by: neutral, what: `dropped: ${short}` },
    { start, end, by: `!(${code})`, what: `negated: ${short}` },
  ];
}

const MOVED: Readonly<Record<string, string>> = { '<=': '<', '>=': '>', '<': '<=', '>': '>=' };

function within(rules: string, node: Node): Edit[] {
  const own: Edit[] = [];
  const code = rules.slice(node.start, node.end);
  if (node.kind === 'and' || node.kind === 'or') {
    for (const part of node.children) own.push(...asCondition(rules, part, node.kind === 'and' ? 'true' : 'false'));
  }
  if (node.kind === 'not')
    own.push({ ...node, by: rules.slice(node.children[0]!.start, node.end), what: `not left out: ${code}` });
  if (node.kind === 'compare' && node.op && MOVED[node.op]) {
    const [left, right] = node.children as [Node, Node];
    own.push({ start: left.end, end: right.start, by: ` ${MOVED[node.op]} `, what: `moved by one: ${code}` });
  }
  if (node.kind === 'number')
    for (const by of [Number(code) + 1, Number(code) - 1])
      own.push({ ...node, by: `${by}`, what: `${code} made ${by}` });
  if (code === 'true' || code === 'false')
    own.push({ ...node, by: code === 'true' ? 'false' : 'true', what: `${code} turned` });
  if (node.kind === 'string') own.push(...repeats(node, code));
  if (node.kind === 'list' && node.children.length > 1) own.push(...entriesLeftOut(rules, node));
  return [...own, ...node.children.flatMap((child) => within(rules, child))];
}

/** `{1,40}` in a pattern is a limit too. */
function repeats(node: Node, code: string): Edit[] {
  if (code.includes('\\x')) return []; // Its braces hold characters.
  return [...code.matchAll(/(?<=\{|,)\d+(?=,|\})/g)].flatMap((one) =>
    [Number(one[0]) + 1, Number(one[0]) - 1].map((by) => ({
      start: node.start + one.index,
      end: node.start + one.index + one[0].length,
      by: `${by}`,
      what: `${one[0]} made ${by} in ${code}`,
    })),
  );
}

function entriesLeftOut(rules: string, node: Node): Edit[] {
  return node.children.map((gone) => {
    const left = node.children.filter((one) => one !== gone).map((one) => rules.slice(one.start, one.end));
    return { ...node, by: `[${left.join(', ')}]`, what: `left out of a list: ${rules.slice(gone.start, gone.end)}` };
  });
}

const READS = ['get', 'list'];

/** `get` made `read`, `read` made `get` or `list`, and each of several verbs left out. */
function verbs(rules: string): Edit[] {
  return [...rules.matchAll(/allow ([\w, ]+):/g)].flatMap((found) => {
    const names = (found[1] as string).split(/,\s*/);
    const start = found.index + 'allow '.length;
    const end = start + (found[1] as string).length;
    const others = names.length > 1 ? names.map((gone) => names.filter((one) => one !== gone).join(', ')) : [];
    if (names.includes('read'))
      others.push(...READS.map((one) => names.map((name) => (name === 'read' ? one : name)).join(', ')));
    if (names.length === 1 && READS.includes(names[0] as string)) others.push('read');
    return others.map((by) => ({ start, end, by, what: `allow ${found[1]} made ${by}` }));
  });
}
