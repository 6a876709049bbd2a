import * as v from 'valibot';
import { NOW, type Time } from './time.ts';

/** Building blocks of the write schemas. Each has a function of the same meaning in the rules. */

export const text = (min: number, max: number) => v.pipe(v.string(), v.minLength(min), v.maxLength(max));

/** A document id or a reference to one: opaque, safe in a path. */
export const opaqueId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,128}$/));

/** An id of a controlled vocabulary. That it exists is checked by the form and by content tests. */
export const termId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

/** A cell of the knowledge matrix, `scale.theme`. */
export const cellId = v.pipe(v.string(), v.regex(/^[a-z-]{1,30}[.][a-z-]{1,30}$/));

/** At most `max` entries of one shape. Rules cannot loop: they join the list and match it whole. */
export const listOf = <S extends v.GenericSchema<string>>(entry: S, max: number) =>
  v.pipe(v.array(entry), v.maxLength(max));

export const termIds = (max: number) => listOf(termId, max);
export const cellIds = (max: number) => listOf(cellId, max);

/** Set by the server. */
export const serverTime = v.literal(NOW);

/** A moment that a document already holds (either SDK's Timestamp). */
export const time = v.custom<Time>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { seconds?: unknown }).seconds === 'number' &&
    typeof (value as { nanoseconds?: unknown }).nanoseconds === 'number',
);

export const version = v.literal(1);
