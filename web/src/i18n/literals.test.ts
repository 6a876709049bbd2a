import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Every screen's source, as text. */
const sources: Record<string, string> = import.meta.glob(['../**/*.tsx', '!../gallery/**', '!../**/*.test.tsx'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Attributes whose words reach a person. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder',
  'label',
  'help',
  'hint',
  'legend',
  'what',
  'how',
  'text',
  'deed',
  'stay',
  'lead',
  'send',
  'reach',
  'none',
]);
const hasWord = (text: string) => /\p{L}{2}/u.test(text);

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** The strings an expression may become, without going into calls and members. */
function stringsIn(node: Node | null | undefined): string[] {
  if (!node) return [];
  const all = (...keys: string[]) => keys.flatMap((key) => stringsIn(node[key] as Node));
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : [];
    case 'TemplateLiteral':
      return (node['quasis'] as { value: { cooked: string } }[]).map((quasi) => quasi.value.cooked);
    case 'ConditionalExpression':
      return all('consequent', 'alternate');
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node['type'] === 'BinaryExpression' && node['operator'] !== '+' ? [] : all('left', 'right');
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return all('expression');
    default:
      return [];
  }
}

/** Words in JSX that did not come from a catalog. */
export function untranslated(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source, { lang: 'tsx' });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'JSXText') found.push(String(node['value']));
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node['children'] as Node[]) {
        if (child.type === 'JSXExpressionContainer') found.push(...stringsIn(child));
      }
    }
    if (node.type === 'JSXAttribute') {
      const name = String((node['name'] as { name: unknown }).name);
      if (SPOKEN.has(name)) found.push(...stringsIn(node['value'] as Node));
    }
    for (const [key, inner] of Object.entries(node)) if (key !== 'parent') visit(inner);
  };
  visit(program);
  return found.filter(hasWord).map((text) => text.trim());
}

describe('no words outside the catalogs', () => {
  it('finds them where they hide', () => {
    const source = `const a = <p title="Hej där">Text {b ? 'ett ord' : t.x} {\`\${n} nya\`}<i aria-label={"Ring"}/></p>;`;
    expect(untranslated('a.tsx', source)).toEqual(['ett ord', 'nya', 'Hej där', 'Text', 'Ring']);
  });
  it('sees the screens', () => expect(Object.keys(sources).length).toBeGreaterThan(40));
  it.each(Object.entries(sources))('%s', (file, source) => expect(untranslated(file, source)).toEqual([]));
});
