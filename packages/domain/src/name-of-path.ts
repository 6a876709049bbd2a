import { type PathName, PATHS } from './paths.ts';

const isOpen = (part: string) => part.startsWith('{');
const openParts = (parts: readonly string[]) => parts.filter(isOpen).length;

/** Those first that name more of their parts: `directory/index` is no shard. */
const templates = Object.entries(PATHS)
  .map(([name, { template }]) => ({ name: name as PathName, parts: template.split('/') }))
  .sort((a, b) => openParts(a.parts) - openParts(b.parts));

/** The kind of document that a path leads to; undefined if there is none. */
export function nameOfPath(path: string): PathName | undefined {
  const parts = path.split('/');
  const fits = (template: readonly string[]) =>
    template.length === parts.length && template.every((part, i) => isOpen(part) || part === parts[i]);
  return templates.find((one) => fits(one.parts))?.name;
}
