import { createHash } from 'node:crypto';
import { config, type PowerDeed } from '@socialhallbarhet/domain';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * The id of a use of power, from its cause: the action, the person who did it, and the id that they gave it. A digest,
 * since the restricted member may know the entry but not who decided.
 */
export const powerId = (deed: PowerDeed, by: string, cause: string) =>
  `${deed}-${sha256(`${by}/${cause}`).slice(0, 32)}`;

/** One mail has one Message-ID, however often it is sent: mail programs then show it once. */
export const messageIdOf = (uid: string, cause: string) => `<${sha256(`${uid}/${cause}`)}@${mailDomain}>`;

/** A queue accepts an id once. `again` makes another id for the same mail, when a task is known to be lost. */
export const taskIdOf = (uid: string, cause: string, again = '') => sha256(`${uid}/${cause}/${again}`);

/** The task id of mails to several people: the same people give the same task. */
export const mailsTaskIdOf = (uids: readonly string[], cause: string) => sha256(`${cause}/${uids.join(',')}`);

/** The task id of one step of a broadcast: the next one has another cursor. `again` as above. */
export const fanoutTaskIdOf = (cause: string, cursor: string, again = '') =>
  sha256(`fanout/${cause}/${cursor}/${again}`);

/** The number of a case for people: short enough to be read out, the same for the same case. */
export const refOf = (cid: string) => sha256(`case/${cid}`).slice(0, 8).toUpperCase();

interface AboutRegistration {
  readonly eid: string;
  readonly rid: string;
  readonly about: string;
  readonly n: number;
}
/** The cause of a mail about a registration. */
export const registrationCause = ({ eid, about, n }: AboutRegistration) => `${about}-${eid}-${n}`;
export const registrationTaskIdOf = (task: AboutRegistration, again = '') =>
  sha256(`registration/${task.rid}/${registrationCause(task)}/${again}`);

export const mailDomain = config.sender.address.slice(config.sender.address.indexOf('@') + 1);
