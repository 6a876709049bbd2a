import { parseSync } from 'vite';

/** Fields that hold what people write, whatever object they stand in. */
const FIELDS = new Set([
  'name', 'byName', 'groupName', 'fromName', 'authorName', 'title', 'topicTitle', 'headline', 'purpose', 'summary',
  'venue', 'series', 'snippet', 'text', 'reason', 'facts', 'organisation', 'askMeAbout', 'about', 'welcome', 'rules',
  'question', 'answer',
]); // prettier-ignore
/** What makes one line of them. */
const MAKERS = new Set(['shownTitle', 'snippet', 'oneLine']);
/** Texts of ours. */
const OURS = new Set(['t', 'texts', 'common', 'words']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** Words of a person that stand in an element without a direction of their own. */
export interface Undirected {
  readonly line: number;
  readonly words: string;
}

/** Words of people in elements that give them no direction. `directing`: components that do so inside. */
export function undirectedIn(file: string, source: string, directing: ReadonlySet<string>): Undirected[] {
  return elementsOf(file, source).flatMap(({ openingElement, children }) => {
    const opening = openingElement as Opening;
    const name = nameOf(opening, source);
    if (hasDirection(opening) || name === 'bdi' || directing.has(name)) return [];
    return (children as Node[])
      .filter(({ type, expression }) => type === 'JSXExpressionContainer' && isWords(expression as Node))
      .map(({ start, end }) => ({ line: lineOf(source, start), words: source.slice(start, end) }));
  });
}

/** The lines of inputs for text that give it no direction. */
export function inputsWithoutDirection(file: string, source: string): number[] {
  return elementsOf(file, source).flatMap(({ openingElement, start }) => {
    const opening = openingElement as Opening;
    const element = source.slice(opening.start, opening.end);
    if (!['input', 'textarea'].includes(nameOf(opening, source)) || hasDirection(opening)) return [];
    // Of `Field`: what both of its inputs get.
    const isShared = /\bshared\b/.test(element) && /const shared = \{\s*dir: 'auto'/.test(source);
    const isNoText = /type="(?:hidden|checkbox|radio|email)"|type=\{/.test(element);
    return isShared || isNoText ? [] : [lineOf(source, start)];
  });
}

type Opening = Node & { readonly name: Node; readonly attributes: readonly Node[] };
const lineOf = (source: string, at: number) => source.slice(0, at).split('\n').length;
const nameOf = ({ name }: Opening, source: string) => source.slice(name.start, name.end);
const hasDirection = ({ attributes }: Opening) =>
  attributes.some((one) => one.type === 'JSXAttribute' && (one['name'] as Node)['name'] === 'dir');

function elementsOf(file: string, source: string): Node[] {
  const within = (node: Node): Node[] => [
    ...(node.type === 'JSXElement' ? [node] : []),
    ...Object.values(node)
      .flat()
      .flatMap((value) => (isNode(value) ? within(value) : [])),
  ];
  return within(parseSync(file, source).program as unknown as Node);
}

function isWords(node: Node): boolean {
  switch (node.type) {
    case 'Identifier':
      return FIELDS.has(node['name'] as string);
    case 'MemberExpression':
    case 'ChainExpression': {
      const member = (node.type === 'ChainExpression' ? node['expression'] : node) as Node;
      return (
        member.type === 'MemberExpression' &&
        FIELDS.has((member['property'] as Node)['name'] as string) &&
        !isOurs(member)
      );
    }
    case 'CallExpression':
      return MAKERS.has((node['callee'] as Node)['name'] as string);
    case 'LogicalExpression':
      return isWords(node['right'] as Node) || isWords(node['left'] as Node);
    case 'ConditionalExpression':
      return isWords(node['consequent'] as Node) || isWords(node['alternate'] as Node);
    default:
      return false;
  }
}

function isOurs(member: Node): boolean {
  let root = member['object'] as Node;
  while (root.type === 'MemberExpression') root = root['object'] as Node;
  return OURS.has(root['name'] as string);
}
