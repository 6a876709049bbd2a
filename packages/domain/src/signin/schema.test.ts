import * as v from 'valibot';
import { expect, test } from 'vitest';
import { code, email, password, requestCodeInput, verifyCodeInput } from './schema.ts';

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
