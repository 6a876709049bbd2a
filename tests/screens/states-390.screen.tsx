import { statesAt } from './states.tsx';

statesAt(390);
