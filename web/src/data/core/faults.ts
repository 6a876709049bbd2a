import type { ReportErrorInput } from '@socialhallbarhet/domain';

/** Enough to see what is wrong; a page that breaks in a loop says no more. */
const PER_PAGE = 5;
const FRAMES = 12;

const told = new Set<string>();

/**
 * Tells the operator that something broke: the kind of error and where in our own scripts, never its
 * message, which may quote what somebody wrote. Nothing is told twice, kept, or tried again.
 */
export function reportFault(error: unknown, place: string): void {
  const fault = faultOf(error, place, window.location.origin, import.meta.url);
  if (!fault || !navigator.onLine || told.size >= PER_PAGE) return;
  const key = `${fault.name} ${fault.code} ${fault.frames[0]}`;
  if (told.has(key)) return;
  told.add(key);
  void tell(fault);
}

/** A fault that cannot be reported is dropped: a failed report must not cause another one. */
async function tell(fault: ReportErrorInput): Promise<void> {
  try {
    const { call } = await import('../callables/call.ts');
    await call('reportError', fault);
  } catch {
    // Away, or too many.
  }
}

/** What may be told of an error; nothing when it has not happened in our scripts. */
export function faultOf(error: unknown, place: string, origin: string, script: string): ReportErrorInput | undefined {
  if (!(error instanceof Error)) return undefined;
  const frames = framesOf(error.stack ?? '', origin);
  if (frames.length === 0) return undefined;
  const code = (error as { code?: unknown }).code;
  return {
    name: /^[A-Za-z][A-Za-z0-9]{0,39}$/.test(error.name) ? error.name : 'Error',
    code: typeof code === 'string' && /^[a-z0-9/-]{0,40}$/.test(code) ? code : '',
    frames,
    place: /^\/[A-Za-z/:*-]{0,60}$/.test(place) ? place : '/*',
    version: fileOf(script),
  };
}

/** `at name (url:1:2)` in Chrome, `name@url:1:2` in Firefox and Safari; only what lies at our own address. */
const FRAME =
  /^\s*(?:at (?:async )?(?:(?<name>[^\s(]+) \()?|(?<other>[^@]*)@)(?<url>https?:\/\/[^\s)]+):(?<line>\d+):(?<column>\d+)\)?$/;

function framesOf(stack: string, origin: string): string[] {
  return stack
    .split('\n')
    .flatMap((row) => {
      const { name, other, url = '', line = '', column = '' } = FRAME.exec(row)?.groups ?? {};
      if (!url.startsWith(`${origin}/`)) return [];
      const called = (name ?? other ?? '').replace(/[^A-Za-z0-9_$.]/g, '').slice(0, 60);
      return [`${called}@${fileOf(url)}:${line.slice(0, 7)}:${column.slice(0, 7)}`];
    })
    .slice(0, FRAMES);
}

/** The last part of an address, without what a question mark brings. */
const fileOf = (url: string) => (/([A-Za-z0-9_.-]{1,60})(?:[?#].*)?$/.exec(url)?.[1] ?? 'script').slice(0, 60);
