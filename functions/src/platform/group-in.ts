/** The id of the group in a path below `groups/{gid}`. */
export function groupIn(path: string): string {
  const [collection, gid] = path.split('/');
  if (collection !== 'groups' || !gid) throw new Error('Not a path below a group');
  return gid;
}
