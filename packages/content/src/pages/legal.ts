import type { OperatorKind } from '@socialhallbarhet/domain';
import type { Words } from '../models/types.ts';

/** What the law says differently of those who may run the service. */
interface Legal {
  /** On what membership rests (GDPR, article 6). */
  readonly basis: Words;
  /** Whether something must be preserved; empty where no archives act applies. */
  readonly archive: Words;
  /** Whether what is written can become a public record. */
  readonly openness: Words;
}

const publicBody: Legal = {
  basis: {
    sv: 'Tjänsten är en uppgift av allmänt intresse, och på den grunden behandlar vi det du behöver för att vara medlem. Att hålla ordning, ta emot rapporter och visa vad som har beslutats gör vi för att lagen kräver det. Loggar för säkerhet och felsökning hör till uppgiften.',
    en: 'The service is a task in the public interest, and on that basis we process what membership needs. We keep order, receive reports and account for decisions because the law requires it. Logs for security and troubleshooting belong to the task.',
  },
  archive: {
    sv: '\n\nArkivlagen gäller. Något kan därför behöva bevaras med begränsad åtkomst. Du får veta vad.',
    en: '\n\nThe Swedish archives act applies. Something may therefore have to be preserved with restricted access. You are told what.',
  },
  openness: {
    sv: 'Det som skrivs kan bli allmän handling. Då kan vem som helst begära att få läsa det.',
    en: 'What is written may become a public record. Anyone can then ask to read it.',
  },
};

/** A federation of municipalities (kommunalförbund) is a public body as an authority is. */
export const LEGAL: Readonly<Record<OperatorKind, Legal>> = {
  authority: publicBody,
  federation: publicBody,
  association: {
    basis: {
      sv: 'Det du behöver för att vara medlem behandlar vi för att fullgöra avtalet med dig, det vill säga [villkoren](/villkor). Att hålla ordning, ta emot rapporter och visa vad som har beslutats gör vi för att lagen kräver det. Loggar för säkerhet och felsökning bygger på ett berättigat intresse.',
      en: 'What membership needs we process to fulfil the agreement with you, that is [the terms](/en/villkor). We keep order, receive reports and account for decisions because the law requires it. Logs for security and troubleshooting rest on a legitimate interest.',
    },
    archive: { sv: '', en: '' },
    openness: {
      sv: 'Drivs tjänsten av en myndighet kan det som skrivs bli allmän handling. Då kan vem som helst begära att få läsa det.',
      en: 'If the service is run by a public authority, what is written may become a public record. Anyone can then ask to read it.',
    },
  },
};
