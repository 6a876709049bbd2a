import { smtpUrl } from './params.ts';
import { smtpMail } from './smtp.ts';

/** The mail of this deployment; one pool per instance. */
export const outgoingMail = smtpMail(smtpUrl);
