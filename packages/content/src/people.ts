/** Finding people in the directory: the same on a device and in a function. */
export { findPeople, type Found, type Hit, NO_FILTER, type PeopleFilter } from './people/find.ts';
export { NOBODY, type Person, prepare, preparing, type PreparedPeople } from './people/prepare.ts';
