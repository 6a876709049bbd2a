import type { Hit, PeopleFilter } from '@socialhallbarhet/content/people';
import type { ErrorCode } from '@socialhallbarhet/domain';

export interface PeopleScreenProps {
  readonly filter: PeopleFilter;
  readonly onFilter: (part: Partial<PeopleFilter>) => void;
  /** Those who fit, nearest first: as many as are shown. */
  readonly hits: readonly Hit[];
  /** How many fit, and how many there are. */
  readonly total: number;
  readonly everybody: number;
  readonly loading: boolean;
  readonly error?: ErrorCode | undefined;
  readonly onMore: () => void;
}
