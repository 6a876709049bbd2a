export { connectLocally as connect } from '../../functions/src/firestore/local.ts';
