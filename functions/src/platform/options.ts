import { config } from '@socialhallbarhet/domain';
import { setGlobalOptions } from 'firebase-functions';

// A module of its own, imported first: modules of `export … from` are evaluated before any statement of index.ts.
setGlobalOptions({ region: config.region, ...config.functions });
