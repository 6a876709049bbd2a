import type { DirectoryRow, ErrorCode } from '@socialhallbarhet/domain';

/** One member as the directory holds them. */
export type Person = Readonly<DirectoryRow> & { readonly uid: string };

export interface PeopleScreenProps {
  readonly people: readonly Person[];
  readonly loading: boolean;
  readonly error?: ErrorCode | undefined;
  readonly onReload?: () => void;
}
