/**
 * Browser translation moves text nodes into elements of its own. React then removes or inserts
 * beside nodes that are no longer where it put them, and throws. Screens keep changing text alone in
 * its own element (React then replaces the whole content, which is safe); this is the last resort for
 * the rest: what has already been moved away is left to the browser.
 */
export function tolerateTranslatedDom() {
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const remove = Node.prototype.removeChild;
  Node.prototype.removeChild = function removeChild<T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return remove.call(this, child) as T;
    // The wrapper that took its place goes with it.
    const wrapper = wrapperWithin(this, child);
    if (wrapper) remove.call(this, wrapper);
    return child;
  };
  // oxlint-disable-next-line typescript/unbound-method -- as above
  const insert = Node.prototype.insertBefore;
  Node.prototype.insertBefore = function insertBefore<T extends Node>(this: Node, child: T, before: Node | null): T {
    if (!before || before.parentNode === this) return insert.call(this, child, before) as T;
    return insert.call(this, child, wrapperWithin(this, before)) as T;
  };
}

/** The child of `parent` that holds `node` now; null when it is gone. */
function wrapperWithin(parent: Node, node: Node): Node | null {
  let at: Node | null = node;
  while (at && at.parentNode !== parent) at = at.parentNode;
  return at;
}
