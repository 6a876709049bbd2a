import { describe, expect, test } from 'vitest';
import { type Singled, singlesOut } from './singles-out.ts';

const TOLD: readonly (readonly [Singled, string])[] = [
  ['personal-number', 'Pojken, 20110304-1230, bor kvar hemma.'],
  ['personal-number', 'Hon är 850672-4569.'],
  ['personal-number', 'Gäller 8112289874'],
  ['health', 'Kalle har adhd och behöver stöd.'],
  ['health', 'Kalle har ADHD.'],
  ['health', 'Anna Svensson har fått diagnosen autism.'],
  ['health', 'Mohammed är schizofren'],
  ['health', 'Jag träffade Lisa som bor här. Lisa har svår depression.'],
  ['health', 'Eleven Xerxes har dyslexi'],
  ['health', 'Brukaren Karin S hade en psykos i våras.'],
  ['health', 'Klienten Björn mår dåligt av sitt missbruk'],
  ['health', 'Pojken som heter Elias utreds nu för autism'],
  ['health', 'Elias utreds för autism.'],
  ['health', 'Vi pratade om Fatimas depression.'],
  ['health', 'boende Åke är dement'],
  ['health', 'Our client John suffers from dementia.'],
  ['health', 'Emma was diagnosed with autism'],
  ['health', '**Kalle** har adhd'],
  ['health', 'Patienten Rut vårdas för cancer'],
  ['health', 'A\u030asa har autism'],
  ['address', 'Eleven Ali bor på Storgatan 5.'],
  ['address', 'Klienten Maria hämtas på Karl Johansgatan 12'],
  ['address', 'Anna Svensson bor på Vasagatan 3, tre trappor.'],
  ['address', 'Omars hemadress är Björkvägen 14'],
  ['address', 'Barnet Leo flyttade till Hisingsgatan 20'],
  ['address', 'The pupil Sara lives on Main street 4'],
];
const NOT_TOLD = [
  'Hej alla!',
  'Ring Anna Berg på 031-365 00 00 om lokalen.',
  'Karin Sjö, 070-123 45 67, karin@exempel.se',
  'Kontakta Anna Berg, Storgatan 5, 411 38 Göteborg.',
  'Vi ses hos Karin på Storgatan 5 kl. 13.',
  'Mötet är på Vasagatan 3.',
  'Anna Berg föreläser om autism på torsdag.',
  'Karin har arbetat med adhd i tio år.',
  'Erik har skrivit en rapport om missbruk.',
  'Johan är expert på demens.',
  'Maria leder projektet om psykisk ohälsa.',
  'Vi behöver mer kunskap om autism.',
  'Elever med adhd behöver lugna rum.',
  'Klienter med missbruk bör mötas med respekt.',
  'Brukare som är dementa ska kunna hitta hem.',
  'Autism är en vanlig diagnos.',
  'Barn med funktionsnedsättning har rätt till stöd.',
  'Boende på Storgatan 5 har klagat på bullret.',
  'De boende längs Björkvägen vill ha bänkar.',
  'Hisingen har fler barn än centrum.',
  'Göteborg har autismteam i varje stadsområde.',
  'Kommunen fick kritik av IVO.',
  'Pojkar och flickor leker på olika ställen.',
  'Eleverna på Vasaskolan mäter luften.',
  'Alla barnen från Gårda kom.',
  '[@Karin Berg](/folk/karin) har adhd-utbildningen på fredag.',
  '@Karin Berg har dyslexikursen',
  'Tack Lisa för fina bilder!',
  'Dnr 2026-0412, se Stadsledningskontoret.',
  'Fakturan 556012-5790 är betald.',
  'Ring 0701234567',
  'Anders har fått svar av nämnden.',
  'Anna har cancer­fondens rapport'.replace('\u00ad', ''),
  'Sara bor i Majorna och cyklar hit.',
  'The report about dementia is ready, John.',
  'Emma works with addiction services.',
  'Per Albin Hanssons väg 40 stängs av.',
  'Erik Dahlbergsgatan 12 är vår nya adress.',
  'Olof Palmes plats 1 är mötesplatsen.',
  'Vi träffar klienten i morgon.',
];

describe('SIN-1 a text that seems to single out somebody', () => {
  test.each(TOLD)('%s: %j', (why, text) => expect(singlesOut(text)).toBe(why));
});
describe('SIN-2 a text about colleagues, places and subjects', () => {
  test.each(NOT_TOLD)('%j', (text) => expect(singlesOut(text)).toBeUndefined());
});
test('SIN-3 it is quick, whatever stands there', () => {
  const begin = process.cpuUsage();
  for (const unit of [
    'Anna ',
    'Anna har ',
    'eleven Ali ',
    'Storgatan 5 ',
    '811228-9874x',
    '[@a](/folk/',
    'A',
    'en en ',
  ])
    singlesOut(unit.repeat(8000 / unit.length));
  const { user, system } = process.cpuUsage(begin);
  expect((user + system) / 1000).toBeLessThan(1000);
});
