/** The group that a path below `groups/{gid}` belongs to. */
export function groupIn(path: string): string {
  const [collection, gid] = path.split('/');
  if (collection !== 'groups' || !gid) throw new Error('Not a path below a group');
  return gid;
}
