import { createHash } from 'node:crypto';
import { config } from '@socialhallbarhet/domain';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** One mail has one Message-ID, however often it is sent: mail programs then show it once. */
export const messageIdOf = (uid: string, cause: string) => `<${sha256(`${uid}/${cause}`)}@${mailDomain}>`;

/** A queue takes an id once. `again` makes another one for the same mail, when a task is known to be lost. */
export const taskIdOf = (uid: string, cause: string, again = '') => sha256(`${uid}/${cause}/${again}`);

export const mailDomain = config.sender.address.slice(config.sender.address.indexOf('@') + 1);
