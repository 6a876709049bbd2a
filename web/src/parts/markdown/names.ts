import type { NameOf } from '@socialhallbarhet/domain';
import { createContext, useContext } from 'react';

const Names = createContext<NameOf>(() => undefined);

/** Gives the names that members bear now to the mentions of all texts within; others keep the name that was written. */
export const MentionNames = Names.Provider;

/** The names that members bear now. */
export const useMentionNames = (): NameOf => useContext(Names);
