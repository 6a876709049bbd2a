import { IMAGE } from './articles/identitet.ts';
import { COLLABORATION_MATRIX, START_EARLY } from './articles/medinflytande.ts';
import { DEFINITION, LASTING, PATHS, WHOLE_CITY } from './articles/sammanhallen-stad.ts';
import { ARENAS, LOCAL_KNOWLEDGE, MEETING_PLACES, SOCIAL_CONTRACT } from './articles/samspel.ts';
import { ASK_RESIDENTS, SERVICE, SKA } from './articles/vardagsliv.ts';
import { MEETING_CHECKLIST, SKA_CHECKLIST } from './checklists/checklists.ts';
import { ALINGSAS, FRIHAMNEN, GOTEBORG_SKB, KUNGALV } from './examples/municipalities.ts';
import { ORIGINAL, SEMINARS, SHARED_FUNDS, TRAINING } from './examples/network.ts';
import { HASSELBACKEN_EXAMPLE, HASSELBACKEN_RACE } from './examples/stenungsund.ts';
import { FOUR_MEETINGS, GET_ACQUAINTED, WALKS, WORKSHOP } from './experiences/experiences.ts';
import type { Item } from './types.ts';

/** Every item, by kind; the helpers of `find.ts` sort. */
export const ITEMS: readonly Item[] = [
  DEFINITION,
  WHOLE_CITY,
  PATHS,
  LASTING,
  MEETING_PLACES,
  LOCAL_KNOWLEDGE,
  SOCIAL_CONTRACT,
  ARENAS,
  SERVICE,
  ASK_RESIDENTS,
  SKA,
  IMAGE,
  START_EARLY,
  COLLABORATION_MATRIX,
  ALINGSAS,
  GOTEBORG_SKB,
  FRIHAMNEN,
  HASSELBACKEN_EXAMPLE,
  HASSELBACKEN_RACE,
  KUNGALV,
  SEMINARS,
  SHARED_FUNDS,
  TRAINING,
  ORIGINAL,
  GET_ACQUAINTED,
  WORKSHOP,
  WALKS,
  FOUR_MEETINGS,
  SKA_CHECKLIST,
  MEETING_CHECKLIST,
];
