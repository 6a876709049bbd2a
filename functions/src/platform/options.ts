import { config } from '@socialhallbarhet/domain';
import { setGlobalOptions } from 'firebase-functions';

// Its own module, imported first: what `export … from` brings in is evaluated before any statement of index.ts.
setGlobalOptions({ region: config.region, ...config.functions });
