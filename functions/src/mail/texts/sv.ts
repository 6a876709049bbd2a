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
      lead: ({ from, topic, group }) => `${from} nämnde dig i samtalet ”${topic}” i gruppen ${group}:`,
      action: 'Läs och svara',
    },
    reply: {
      subject: ({ from, group }) => `${from} svarade dig i ${group}`,
      lead: ({ from, topic, group }) => `${from} svarade dig i samtalet ”${topic}” i gruppen ${group}:`,
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
    invitation: {
      subject: ({ from, group }) => `${from} bjuder in dig till ${group}`,
      lead: ({ from, group }) =>
        `${from} bjuder in dig till gruppen ${group}. Tackar du ja kan du läsa och skriva där direkt.`,
      action: 'Se inbjudan',
    },
    restriction: {
      subject: () => 'Du kan läsa men inte skriva just nu',
      lead: ({ until }) =>
        `Du kan läsa men inte skriva i Social hållbarhet ${until ? `till ${until}` : 'tills vidare'}. Den som beslutade skriver:`,
      action: 'Se dina notiser',
    },
    answer: {
      subject: () => 'Svar på det du rapporterade',
      lead: ({ group }) => (group ? `Det du rapporterade i ${group} är avgjort.` : 'Det du rapporterade är avgjort.'),
      action: 'Läs hela svaret',
    },
    decision: {
      subject: ({ group }) => (group ? `Beslut om något du skrev i ${group}` : 'Beslut om din profil'),
      lead: ({ group }) =>
        group
          ? `En moderator har beslutat om något du skrev i gruppen ${group}.`
          : 'En moderator har beslutat om din profil.',
      action: 'Läs hela beslutet',
    },
    case: {
      subject: ({ group }) => (group ? `Ett ärende väntar i ${group}` : 'Ett ärende väntar'),
      lead: ({ group }) =>
        group
          ? `Något i gruppen ${group}, som du håller ordning i, behöver ses av en människa.`
          : 'Något behöver ses av en moderator.',
      action: 'Se ärendet',
    },
    event: {
      subject: ({ topic }) => `Inbjudan: ${topic}`,
      lead: ({ topic, group }) =>
        group ? `Gruppen ${group} bjuder in till ”${topic}”:` : `Du är inbjuden till ”${topic}”:`,
      action: 'Läs mer och anmäl dig',
    },
    seat: {
      subject: ({ topic }) => `Du har fått en plats: ${topic}`,
      lead: ({ topic }) => `En plats blev ledig, och den är din. Du är nu anmäld till ”${topic}”:`,
      action: 'Se din anmälan',
    },
    eventChanged: {
      subject: ({ topic }) => `Ändrad tid eller lokal: ${topic}`,
      lead: ({ topic }) => `Tid eller lokal har ändrats för ”${topic}”. Så här är det nu:`,
      action: 'Se din anmälan',
    },
    eventCancelled: {
      subject: ({ topic }) => `Inställt: ${topic}`,
      lead: ({ topic }) => `”${topic}” är inställt, och din anmälan gäller inte längre.`,
      action: 'Läs mer',
    },
  },
  ruling: {
    hidden: 'Meddelandet är dolt. Ingen annan än moderatorerna kan läsa det.',
    withheld: 'Meddelandet publiceras inte. Ingen annan än moderatorerna har läst det.',
    card: 'Det som stod om gruppen är dolt. Samtalen i den går vidare.',
    kept: 'Det finns kvar och kan läsas som förut.',
    ground: ({ label, basis }) => `Grund: ${label} (${basis}).`,
    redress:
      'Beslutet är fattat av en människa, inte av en automatik. Tycker du att det är fel kan du överklaga genom att svara på det här mejlet, eller gå till domstol.',
    ref: (ref) => `Ärende ${ref}.`,
  },
  registration: {
    going: {
      subject: (title) => `Du är anmäld: ${title}`,
      lead: (title) => `Du är anmäld till ”${title}”. Välkommen.`,
    },
    waiting: {
      subject: (title) => `Du står på väntelistan: ${title}`,
      lead: (title) => `”${title}” är fullt, och du står på väntelistan. Du får ett mejl om du får en plats.`,
    },
    seat: {
      subject: (title) => `Du har fått en plats: ${title}`,
      lead: (title) => `En plats blev ledig, och den är din. Du är nu anmäld till ”${title}”.`,
    },
    changed: {
      subject: (title) => `Ändrad tid eller lokal: ${title}`,
      lead: (title) => `Tid eller lokal har ändrats för ”${title}”. Så här är det nu:`,
    },
    cancelled: {
      subject: (title) => `Inställt: ${title}`,
      lead: (title) => `”${title}” är inställt, och din anmälan gäller inte längre.`,
    },
    code: {
      subject: (title) => `Bekräfta din anmälan: ${title}`,
      lead: (title) => `Skriv den här koden på sidan där du anmäler dig till ”${title}”:`,
    },
    link: 'Anslut på distans',
    action: 'Se din anmälan',
    manage: 'Ändra eller avboka',
    why: 'Du får det här mejlet för att du har anmält dig.',
    guestWhy: 'Du får det här mejlet för att någon anmälde sig med den här adressen och en kod som kom hit.',
  },
  footer: {
    why: 'Du får det här mejlet för att du är medlem i Social hållbarhet.',
    settings: 'Välj vad du får mejl om i dina inställningar:',
  },
  unsubscribe: {
    what: {
      mailMentions: 'när någon nämner dig',
      mailReplies: 'när någon svarar dig',
      mailAnnouncements: 'när någon skriver till alla',
      mailEvents: 'om det du har anmält dig till',
      mailRequests: 'när någon bjuder in dig, eller något väntar på dig som håller ordning',
    },
    link: (what) => `Sluta få mejl ${what}`,
    deed: 'Stäng av mejlen',
    settings: 'Se vad du får mejl om',
    asking: {
      title: 'Sluta få de här mejlen?',
      lead: (what) => `Du får då inte längre mejl ${what}. Notiserna inne i Social hållbarhet får du ändå.`,
    },
    done: {
      title: 'Mejlen är avstängda',
      lead: (what) => `Du får inte längre mejl ${what}. I dina inställningar kan du slå på dem igen.`,
    },
    wrong: {
      title: 'Länken fungerar inte',
      lead: 'Den är avklippt eller ändrad, så ingenting har stängts av. I dina inställningar väljer du vad du får mejl om.',
    },
  },
  someone: 'Någon',
};
