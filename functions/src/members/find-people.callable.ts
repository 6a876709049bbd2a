import { findPeopleInput } from '@socialhallbarhet/domain';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';
import { createPeopleFinder } from './find-people.ts';

const find = createPeopleFinder();

/** Finds people in a directory that is too large for devices. */
export const findPeople = callable('findPeople', findPeopleInput, {}, (input, caller) => find(deps(), input, caller));
