import type { ErrorCode } from '@socialhallbarhet/domain';

/** One member as the directory holds them. */
export interface Person {
  readonly uid: string;
  readonly name: string;
  readonly headline: string;
  readonly askMeAbout: string;
  readonly organisation: string;
  /** Ids of the vocabularies. */
  readonly competences: readonly string[];
  readonly sector: string;
  readonly places: readonly string[];
}

export interface PeopleScreenProps {
  readonly people: readonly Person[];
  readonly loading: boolean;
  readonly error?: ErrorCode | undefined;
  readonly onReload?: () => void;
}
