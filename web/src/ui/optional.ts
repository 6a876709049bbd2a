import { type ComponentType, lazy } from 'react';

const Nothing = () => null;

/** A part that a page can do without: where it cannot be fetched, as without a network, nothing stands in its place. */
export const optional = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => ({ default: await load().catch((): ComponentType<P> => Nothing) }));
