import * as v from 'valibot';
import { expect, test } from 'vitest';
import { email } from './email.ts';
import { code, password, requestCodeInput, verifyCodeInput } from './schema.ts';

test('SGN-1 an address is one person however it is typed', () => {
  expect(v.parse(email, '  Mia.Ek@Example.ORG ')).toBe('mia.ek@example.org');
  for (const bad of [
    '',
    'mia',
    'mia@',
    '@example.org',
    'mia@example.org, ali@example.org',
    `${'a'.repeat(250)}@a.se`,
    null,
  ])
    expect(v.is(email, bad), String(bad)).toBe(false);
});

test.each([
  ['ü@exämple.se', 'ü@xn--exmple-cua.se'],
  ['Ü@EXÄMPLE.SE', 'ü@xn--exmple-cua.se'],
  ['u\u0308@exa\u0308mple.se', 'ü@xn--exmple-cua.se'],
  ['ü@xn--exmple-cua.se', 'ü@xn--exmple-cua.se'],
  ["per.o'neill@åre.se", "per.o'neill@xn--re-xia.se"],
  ['anna+kalender@sub.sub.kommun.example', 'anna+kalender@sub.sub.kommun.example'],
  ['a_b-c!#$%&*/=?^`{|}~@x.museum', 'a_b-c!#$%&*/=?^`{|}~@x.museum'],
  ['josé@例え.テスト', 'josé@xn--r8jz45g.xn--zckzah'],
  ['info@xn--80akhbyknj4f.xn--p1ai', 'info@xn--80akhbyknj4f.xn--p1ai'],
  ['namn@1984.is', 'namn@1984.is'],
  [`${'a'.repeat(64)}@a.se`, `${'a'.repeat(64)}@a.se`],
])('SGN-5 %s is an address, in one form', (typed, stored) => {
  expect(v.parse(email, typed)).toBe(stored);
  expect(v.parse(email, stored)).toBe(stored);
});

test.each([
  'anna@example.org\r\nBcc: b@example.org',
  'anna@example.org\nBcc: b@example.org',
  'an\tna@example.org',
  'anna@example.org,b@example.org',
  'anna@example.org;b@example.org',
  '<anna@example.org>',
  'Anna <anna@example.org>',
  '"anna\\"@example.org',
  'anna@b@example.org',
  'anna..b@example.org',
  '.anna@example.org',
  'anna.@example.org',
  'anna@localhost',
  'anna@192.0.2.1',
  'anna@[192.0.2.1]',
  'anna@0x7f.1',
  'anna@-a.se',
  'anna@a-.se',
  'anna@a..se',
  'anna@exa mple.se',
  'anna@example.org:25',
  'anna@example.org/x',
  'anna@example.org?x',
  'anna@example.org#x',
  'anna@a%2ese',
  'an\u200bna@example.org',
  'an\u202ena@example.org',
  'anna\0@example.org',
  `${'a'.repeat(65)}@a.se`,
  `a@${'a'.repeat(64)}.se`,
])('SGN-6 %j is none', (typed) => expect(v.is(email, typed)).toBe(false));

test('SGN-2 a code is six digits, spaced as one likes', () => {
  expect(v.parse(code, ' 123 456\n')).toBe('123456');
  for (const bad of ['12345', '1234567', '12345a', '１２３４５６', '', 123_456])
    expect(v.is(code, bad), String(bad)).toBe(false);
});

test('SGN-3 a password is long enough and not endless', () => {
  expect(['a'.repeat(9), 'a'.repeat(10), 'a'.repeat(200), 'a'.repeat(201)].map((one) => v.is(password, one))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('SGN-4 callables take exactly what they name', () => {
  expect(v.is(requestCodeInput, { email: 'a@b.se', lang: 'sv' })).toBe(true);
  expect(v.is(requestCodeInput, { email: 'a@b.se', lang: 'sv', admin: true })).toBe(false);
  expect(v.is(requestCodeInput, { email: 'a@b.se', lang: 'de' })).toBe(false);
  expect(v.is(verifyCodeInput, { email: 'a@b.se', code: '123456' })).toBe(true);
  expect(v.is(verifyCodeInput, { email: 'a@b.se' })).toBe(false);
});
