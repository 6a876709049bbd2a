import { expect, test } from 'vitest';
import { AppError, ERROR_CODES, isErrorCode } from './errors.ts';

test('ERR-1 an error says its code and field, and keeps what it came from', () => {
  const cause = new Error('words of a person');
  const error = new AppError('invalid-input', { field: 'name', cause });
  expect(error.message).toBe('invalid-input (name)');
  expect(error).toMatchObject({ code: 'invalid-input', field: 'name', retryAfter: undefined, cause });
  expect(new AppError('too-many', { retryAfter: 30 })).toMatchObject({ message: 'too-many', retryAfter: 30 });
});

test('ERR-2 the codes are a closed list', () => {
  expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
  expect(isErrorCode('not-found')).toBe(true);
  for (const other of ['nope', '', null, 3, 'toString']) expect(isErrorCode(other)).toBe(false);
});
