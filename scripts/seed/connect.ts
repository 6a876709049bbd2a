export { connectLocally as connect } from '../../functions/src/platform/local.ts';
