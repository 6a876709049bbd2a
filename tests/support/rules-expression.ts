/**
 * A parser of the expressions of firestore.rules, just enough to know where each condition begins and
 * ends. It throws on what it does not know, so that nothing is passed over in silence.
 */
export interface Node {
  readonly kind: 'or' | 'and' | 'compare' | 'not' | 'call' | 'list' | 'number' | 'string' | 'word' | 'other';
  readonly start: number;
  readonly end: number;
  /** Of a comparison. */
  readonly op?: string;
  readonly children: readonly Node[];
}

const BINARY = ['==', '!=', '<=', '>=', '<', '>', '+', '-', '*', '%', 'in', 'is'];
const COMPARISONS = new Set(['==', '!=', '<=', '>=', '<', '>', 'in', 'is']);

export function parseExpression(text: string, from: number): Node {
  let at = from;

  const skip = () => {
    const gap = /(?:\s|\/\/[^\n]*\n)*/y;
    gap.lastIndex = at;
    at += gap.exec(text)?.[0].length ?? 0;
  };
  const peek = (token: string) => {
    skip();
    if (!text.startsWith(token, at)) return false;
    return !/\w/.test(token) || !/\w/.test(text[at + token.length] ?? '');
  };
  const take = (token: string) => {
    if (!peek(token)) return false;
    at += token.length;
    return true;
  };
  const expect = (token: string) => {
    if (!take(token)) throw new Error(`Expected ${token} in the rules at: ${text.slice(at, at + 40)}`);
  };
  const match = (pattern: RegExp) => {
    skip();
    const sticky = new RegExp(pattern, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(text)?.[0];
    if (found) at += found.length;
    return found;
  };

  const chain = (kind: 'or' | 'and', token: string, part: () => Node): Node => {
    const parts = [part()];
    while (take(token)) parts.push(part());
    const [first] = parts as [Node];
    return parts.length === 1 ? first : { kind, start: first.start, end: parts.at(-1)!.end, children: parts };
  };
  const or = (): Node => chain('or', '||', and);
  const and = (): Node => chain('and', '&&', binary);

  function binary(): Node {
    let left = unary();
    for (;;) {
      const op = BINARY.find((one) => take(one));
      if (!op) return left;
      const right = unary();
      const kind = COMPARISONS.has(op) ? 'compare' : 'other';
      left = { kind, op, start: left.start, end: right.end, children: [left, right] };
    }
  }

  function unary(): Node {
    skip();
    const start = at;
    if (text[at] === '!' && text[at + 1] !== '=') {
      at += 1;
      const inner = unary();
      return { kind: 'not', start, end: inner.end, children: [inner] };
    }
    return postfix(primary());
  }

  function postfix(first: Node): Node {
    let node = first;
    for (;;) {
      const start = node.start;
      if (take('.')) {
        match(/\w+/);
        node = { kind: 'other', start, end: at, children: [node] };
      } else if (text[at] === '(') node = { kind: 'call', start, children: [node, ...inside('(', ')')], end: at };
      else if (text[at] === '[') node = { kind: 'other', start, children: [node, ...inside('[', ']')], end: at };
      else return node;
    }
  }

  /** Expressions between brackets, parted by commas (and colons, in maps). */
  function inside(open: string, close: string): Node[] {
    expect(open);
    const parts: Node[] = [];
    while (!take(close)) {
      parts.push(or());
      if (!take(',') && !take(':') && !peek(close)) expect(close);
    }
    return parts;
  }

  function primary(): Node {
    skip();
    const start = at;
    const leaf = (kind: Node['kind']): Node => ({ kind, start, end: at, children: [] });
    if (text[at] === '(') return { kind: 'other', start, children: inside('(', ')'), end: at };
    if (text[at] === '[') return { kind: 'list', start, children: inside('[', ']'), end: at };
    if (text[at] === '{') return { kind: 'other', start, children: inside('{', '}'), end: at };
    if (text[at] === '/') return path(start);
    if (match(/'(?:[^'\\]|\\.)*'/)) return leaf('string');
    if (match(/\d+/)) return leaf('number');
    if (match(/\w+/)) return leaf('word');
    throw new Error(`No expression in the rules at: ${text.slice(at, at + 40)}`);
  }

  function path(start: number): Node {
    const children: Node[] = [];
    while (text[at] === '/') {
      at += 1;
      if (text.startsWith('$(', at)) {
        at += 1;
        children.push(...inside('(', ')'));
      } else if (!match(/\w+/)) throw new Error(`No path in the rules at: ${text.slice(start, at + 20)}`);
    }
    return { kind: 'other', start, end: at, children };
  }

  return or();
}
