import { statesAt } from './states.tsx';

statesAt(1440);
