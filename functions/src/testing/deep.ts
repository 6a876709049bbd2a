/** As tests/support/deep.ts, which functions do not import. */
export const isDeep = process.env['DEEP'] === '1';
