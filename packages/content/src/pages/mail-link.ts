import type { PageConfig } from './types.ts';

/** The operator's address as a Markdown link. */
export const mailLink = ({ operator }: Pick<PageConfig, 'operator'>) => `[${operator.mail}](mailto:${operator.mail})`;
