/** `npm run test:deep` sets `DEEP=1`: samples grow to all that there is, and a run may take an hour. */
export const isDeep = process.env.DEEP === '1';
