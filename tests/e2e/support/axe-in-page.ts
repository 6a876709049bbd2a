/*
 * These functions run in the page. Playwright receives their source, so they refer to nothing outside themselves.
 */

/**
 * Describes the state that axe judges: the kind of page, its size, its theme, and the shape of its DOM. Two pages with
 * the same description get the same verdict. Words and rows after the second do not count; a missing name does.
 */
export function stateOf(): string {
  const REFERS = /^(for|list|headers|aria-(labelledby|describedby|controls|owns|activedescendant|details|flowto))$/;
  const COUNTS = /^(class|role|type|tabindex|lang|dir|hidden|disabled|inert|open|href|contenteditable|scope|aria-.*)$/;
  const NAMES = /^(href|aria-(label|description|placeholder|roledescription|valuetext|valuenow))$/;
  const valueOf = ({ name, value }: Attr, { style }: HTMLElement) => {
    if (REFERS.test(name))
      return value
        .split(/\s+/)
        .map((id) => (id && document.getElementById(id) ? 1 : 0))
        .join('');
    if (name === 'style') return [...style].join();
    // A name or a number that changes is the same state, unless it is missing.
    return COUNTS.test(name) && !NAMES.test(name) ? value : value.trim() !== '';
  };
  const attributesOf = (element: Element) =>
    [...element.attributes].map((one) => `${one.name}=${valueOf(one, element as HTMLElement)}`).join(' ');
  const scrolls = (element: Element) =>
    /auto|scroll/.test(getComputedStyle(element).overflow) &&
    (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth);
  const shapeOf = (node: Node): string => {
    // A word of three letters may be too small to hit.
    if (node instanceof Text) return node.data.trim() && (node.data.trim().length > 3 ? 'text' : 'word');
    if (!(node instanceof Element) || node.matches('script, style')) return '';
    const seen = new Map<string, number>();
    const parts = [...node.childNodes].map(shapeOf).filter((part) => {
      const times = (seen.get(part) ?? 0) + 1;
      seen.set(part, times);
      return times <= 2;
    });
    return `<${node.localName} ${attributesOf(node)}${scrolls(node) ? ' scrolls' : ''}>${parts.join('')}</>`;
  };
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const [room = '', ...below] = location.pathname.split('/').slice(1);
  return [
    `${room}/${below.length}`,
    `${innerWidth}x${innerHeight}`,
    matchMedia('(prefers-color-scheme: dark)').matches,
    document.title.trim() !== '',
    new Set(ids).size === ids.length,
    attributesOf(document.documentElement),
    shapeOf(document.body),
  ].join('\n');
}

/** Tells whether a fixed bar covers part of the target, which axe takes for too small: scrolling uncovers it. */
export function isScrolledUnder([target]: readonly unknown[]): boolean {
  const element = typeof target === 'string' ? document.querySelector(target) : null;
  if (!element) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return [top + 1, bottom - 1].some((y) => {
    let over = document.elementFromPoint((left + right) / 2, y);
    if (!over || element.contains(over)) return false;
    while (over && !/fixed|sticky/.test(getComputedStyle(over).position)) over = over.parentElement;
    return over !== null && !over.contains(element);
  });
}

interface Violation {
  id: string;
  nodes: { html: string; target: unknown[]; failureSummary?: string }[];
}

/** What the watch adds to the page. */
export interface AxeWindow {
  axe: { run: (within: Document, options: object) => Promise<{ violations: Violation[] }> };
  /** Judges the page once nothing moves; resolves with the faults. */
  axeLook: () => Promise<string[]>;
  axeKnows: (state: string) => Promise<boolean>;
  axeClears: (state: string) => Promise<void>;
  axeFound: (faults: string[]) => Promise<void>;
}

/** Makes axe judge the page whenever it has come to rest. */
export function watchPage(tags: readonly string[], stateOf: () => string, isAllowed: typeof isScrolledUnder): void {
  /** As long as the longest motion, so that axe judges its end. */
  const REST_MS = 300;
  const ours = window as unknown as AxeWindow;
  const options = { runOnly: tags, resultTypes: ['violations'], preload: false };
  let moves = 0;
  for (const type of ['transitionrun', 'animationstart', 'scroll']) {
    document.addEventListener(type, () => moves++, { capture: true, passive: true });
  }
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const moving = () => document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
  const judge = async () => {
    const { violations } = await ours.axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ target }) => id !== 'target-size' || !isAllowed(target))
        .map(({ html, failureSummary }) => `${id} at ${location.pathname}: ${html} ${failureSummary ?? ''}`),
    );
  };
  const look = async (): Promise<string[]> => {
    await Promise.all(moving().map((one) => one.finished.catch(() => {})));
    const before = moves;
    const state = stateOf();
    if (await ours.axeKnows(state)) return [];
    const faults = await judge();
    if (faults.length === 0) {
      if (stateOf() === state) await ours.axeClears(state);
      return [];
    }
    // Something may have moved or been scrolled while axe looked: then it looks again.
    await pause(50);
    return moves > before ? look() : faults;
  };
  // One after the other: axe refuses to run twice at once.
  let turn: Promise<unknown> = Promise.resolve();
  ours.axeLook = () => {
    const looked = turn.then(look);
    turn = looked.catch(() => {});
    return looked;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const atRest = async () => {
    // What takes something away ends its motion, and may have more to do, such as to give the page behind it back.
    if (moving().length > 0) return rest();
    const faults = await ours.axeLook();
    if (faults.length > 0) await ours.axeFound(faults);
    return undefined;
  };
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void atRest(), REST_MS);
  };
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(rest).observe(document, all);
}
