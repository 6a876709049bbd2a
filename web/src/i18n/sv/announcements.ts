const numbers = new Intl.NumberFormat('sv-SE');
const said = (n: number) => numbers.format(n);

export const announcements = {
  announcement: 'Anslag',
  toGroup: (group: string) => `till alla i ${group}`,
  toAll: 'till alla medlemmar',
  newToGroup: 'Skriv till alla i gruppen',
  newToAll: 'Skriv till alla medlemmar',
  reach: (n: number) =>
    n <= 1
      ? 'Alla i gruppen får en notis, och ett mejl om de inte har stängt av det.'
      : `Alla ${said(n)} i gruppen får en notis, och ett mejl om de inte har stängt av det.`,
  reachAll: 'Alla medlemmar får en notis, och ett mejl om de inte har stängt av det.',
  title: 'Rubrik',
  titleExample: 'Ny tid för mötet på torsdag',
  text: 'Text',
  textHelp: 'Det viktigaste först: de första orden står i notisen och i mejlet.',
  send: 'Skicka till alla',
  pace: (n: number) => `Till samma personer kan högst ${n} anslag skickas på ett dygn. Texten står kvar här.`,
  withdraw: 'Ta tillbaka anslaget',
  withdrawTitle: 'Ta tillbaka anslaget?',
  withdrawText: 'Det försvinner härifrån och ur allas notiser. Mejl som redan har skickats går inte att ta tillbaka.',
  withdrawHelp: 'Står i loggen.',
  sendingNow: 'Skickas',
  sending: (n: number, total: number) => `Skickas till ${said(n)} av ${said(total)}.`,
  sent: (n: number) => (n === 1 ? 'Skickat till 1 person.' : `Skickat till ${said(n)} personer.`),
};
