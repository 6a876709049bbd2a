import type { NotificationKind } from '@socialhallbarhet/domain';

/** What happened, said of who did it, the group, the title of the topic or the announcement, and until when. */
type DailyPace = (from: string, group: string, title: string, until: string) => string;

export const notifications = {
  title: 'Notiser',
  kinds: {
    mention: (from) => `${from} nämnde dig`,
    reply: (from) => `${from} svarade dig`,
    announcement: (_from, _group, title) => `Anslag: ${title}`,
    topic: (from, _group, title) => `${from} startade samtalet ${title}`,
    request: (from, group) => `${from} vill gå med i ${group}`,
    invitation: (from, group) => `${from} bjuder in dig till ${group}`,
    restriction: (_from, _group, _title, until) =>
      until ? `Du kan läsa men inte skriva förrän ${until}` : 'Du kan läsa men inte skriva tills vidare',
    receipt: () => 'Vi har tagit emot det du rapporterade',
    answer: () => 'Det du rapporterade är avgjort',
    decision: (_from, group) => (group ? `Beslut om något du skrev i ${group}` : 'Beslut om din profil'),
    case: (_from, group) => (group ? `Ett ärende väntar i ${group}` : 'Ett ärende väntar'),
    admitted: (_from, group) => `Du är med i ${group}`,
    event: (_from, group, title) => (group ? `${group} bjuder in: ${title}` : `Inbjudan: ${title}`),
    seat: (_from, _group, title) => `Du har fått en plats: ${title}`,
    eventChanged: (_from, _group, title) => `Ändrad tid eller lokal: ${title}`,
    eventCancelled: (_from, _group, title) => `Inställt: ${title}`,
    more: (from, _group, n) => `${n} fler från ${from} i dag`,
  } satisfies Record<NotificationKind, DailyPace>,
  markAll: 'Markera alla som lästa',
  unread: 'oläst',
  empty: 'Inga notiser än.',
  emptyHow: 'Här står det när någon nämner dig, svarar dig eller skriver till alla i en grupp där du är med.',
  caughtUp: 'Du har läst allt.',
  showAll: 'Visa alla notiser',
  newOnes: 'Nya',
  earlier: 'Tidigare',
  settings: 'Välj vad som mejlas',
};
