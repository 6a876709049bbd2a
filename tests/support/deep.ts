/** Whether this run tries the large samples of fuzz and equivalence: `npm run test:deep`. */
export const isDeep = process.env['DEEP'] === '1';
