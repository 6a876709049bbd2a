export const pages = {
  knowledgeTitle: 'Kunskap',
  knowledgeLead: 'Här kommer kunskapsmatrisen: fyra teman på fem skalor.',
  knowledgeText:
    'I varje ruta samlas artiklar, exempel och erfarenheter, och de som vet mer. En tom ruta visar vad som saknas. Den byggs nu och går att läsa utan att logga in när den öppnar.',
  knowledgeNow: 'Så länge finns det folk vet i samtalen. Grupper och ämnen bär redan sin ruta.',
  calendarTitle: 'Kalender',
  calendarLead: 'Här kommer seminarier och träffar, med anmälan på en minut.',
  calendarText:
    'Du ser hur många platser som är lediga, vilka av dina kollegor som kommer, och får materialet efteråt även om du inte kunde vara med. Den byggs efter kunskapen.',
  calendarNow: 'Tills dess: tipsa om det som är på gång i en grupp.',
  rutanTitle: 'Så läser du Rutan',
  rutanText: 'Fem skalor i sidled, från byggnad till region. Fyra teman uppifrån och ner. Fylld ruta: dit hör det.',
  toGroups: 'Till grupperna',
  toPeople: 'Till folk',
};
