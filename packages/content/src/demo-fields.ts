/** The fields that the files of the demo community have in common. */
import * as v from 'valibot';
import { isCellId, isCompetenceId, isPlaceId, isSectorId } from './vocabularies.ts';

export const text = (limit: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limit));
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u), v.maxLength(60));
export const daysAgo = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(400));
export const at = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3])\.[0-5]\d$/u));

export const unique = <T extends v.GenericSchema<unknown, string>>(item: T, limit: number) =>
  v.pipe(
    v.array(item),
    v.maxLength(limit),
    v.check((items) => new Set(items).size === items.length, 'The same id twice'),
  );

export const competenceId = v.pipe(v.string(), v.check(isCompetenceId, 'Unknown competence'));
export const placeId = v.pipe(v.string(), v.check(isPlaceId, 'Unknown place'));
export const sectorId = v.pipe(v.string(), v.check(isSectorId, 'Unknown sector'));
export const cellId = v.pipe(v.string(), v.check(isCellId, 'Unknown cell'));
