import * as v from 'valibot';

/**
 * Input of the callable `reportError`: a fault in a browser, without anything that a person wrote. Every field has a
 * shape that prose does not fit: no message, no address with ids, only the place in our own scripts.
 */
export const reportErrorInput = v.strictObject({
  /** The class of the error, as `TypeError`. */
  name: v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/)),
  /** Its code, if it has one, as `permission-denied`. */
  code: v.pipe(v.string(), v.regex(/^[a-z0-9/-]{0,40}$/)),
  /** `function@file.js:line:column`, innermost first. */
  frames: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_$.]{0,60}@[A-Za-z0-9_.-]{1,80}:\d{1,7}:\d{1,7}$/))),
    v.maxLength(12),
  ),
  /** The pattern of the route, as `/g/:gid/amne/:tid`. */
  place: v.pipe(v.string(), v.regex(/^\/[A-Za-z/:*-]{0,60}$/)),
  /** The file name of the entry: one per build. */
  version: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{0,60}$/)),
});
export type ReportErrorInput = v.InferOutput<typeof reportErrorInput>;
