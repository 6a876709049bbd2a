import { PowersNote } from '../features/profile/MemberPowers.tsx';
import { later } from './topic.ts';

export const restriction = {
  until: new Date('2026-12-01T13:05:00Z'),
  reason: 'Samma reklam i tre grupper, trots två påminnelser. Det står i villkoren att vi inte säljer här.',
};

const proof = { email: 'olle-lund@example.org', onSend: later, onCode: later };

export const powersFree = (
  <PowersNote proof={proof} name="Karin Berg" restriction={undefined} onRestrict={later} onLift={later} />
);
export const powersHeld = (
  <PowersNote proof={proof} name="Karin Berg" restriction={restriction} onRestrict={later} onLift={later} />
);
