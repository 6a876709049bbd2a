import type { MailTexts } from './types.ts';

export const sv: MailTexts = {
  code: {
    subject: 'Din kod till Social hållbarhet',
    lead: 'Skriv den här koden där du loggar in:',
    note: (minutes) => `Koden gäller i ${minutes} minuter och kan användas en gång.`,
    warning: 'Har du inte bett om någon kod? Då kan du bortse från mejlet. Ge aldrig koden till någon annan.',
  },
  kinds: {
    mention: {
      subject: ({ from, group }) => `${from} nämnde dig i ${group}`,
      lead: ({ from, topic, group }) => `${from} nämnde dig i ämnet ”${topic}” i gruppen ${group}:`,
      action: 'Läs och svara',
    },
    reply: {
      subject: ({ from, group }) => `${from} svarade dig i ${group}`,
      lead: ({ from, topic, group }) => `${from} svarade dig i ämnet ”${topic}” i gruppen ${group}:`,
      action: 'Läs svaret',
    },
    announcement: {
      subject: ({ topic, group }) => (group ? `${topic} · ${group}` : topic),
      lead: ({ from, topic, group }) =>
        group
          ? `${from} skriver till alla i gruppen ${group}: ${topic}`
          : `${from} skriver till alla medlemmar: ${topic}`,
      action: 'Läs anslaget',
    },
    request: {
      subject: ({ from, group }) => `${from} vill gå med i ${group}`,
      lead: ({ from, group }) => `${from} ber att få gå med i gruppen ${group}, som du håller ordning i.`,
      action: 'Se förfrågan',
    },
    admitted: {
      subject: ({ group }) => `Du är med i ${group}`,
      lead: ({ group }) => `Din förfrågan är godkänd. Nu kan du läsa och skriva i gruppen ${group}.`,
      action: 'Gå till gruppen',
    },
    restriction: {
      subject: () => 'Du kan läsa men inte skriva just nu',
      lead: ({ until }) =>
        `Du kan läsa men inte skriva i Social hållbarhet ${until ? `till ${until}` : 'tills vidare'}. Den som beslutade skriver:`,
      action: 'Se dina notiser',
    },
  },
  footer: {
    why: 'Du får det här mejlet för att du är medlem i Social hållbarhet.',
    settings: 'Välj vad du får mejl om i dina inställningar:',
  },
  someone: 'Någon',
};
