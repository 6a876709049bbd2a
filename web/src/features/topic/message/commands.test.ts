import { expect, test, vi } from 'vitest';
import type { TopicMessage } from '../types.ts';
import { messageCommands } from './commands.ts';

const message = (more: Partial<TopicMessage> = {}): TopicMessage => ({
  id: 'm',
  author: { uid: 'k', name: 'Karin Berg' },
  text: 'm',
  at: null,
  edits: 0,
  state: 'visible',
  mine: false,
  ...more,
});
const deps = { reply: vi.fn(), copy: vi.fn(), history: vi.fn(), report: vi.fn() };
const commands = messageCommands(deps);

test.each([
  ['another’s', message(), true, true, ['reply', 'copy', 'report']],
  ['another’s, edited', message({ edits: 1 }), true, true, ['reply', 'copy', 'history', 'report']],
  ['another’s, where one may not write', message(), false, true, ['copy', 'report']],
  ['one’s own', message({ mine: true }), true, true, ['edit', 'copy']],
  ['one’s own, with a change left', message({ mine: true, edits: 49 }), true, true, ['edit', 'copy', 'history']],
  ['one’s own, changed as often as it may be', message({ mine: true, edits: 50 }), true, true, ['copy', 'history']],
  ['one’s own, as a newcomer', message({ mine: true }), true, false, ['copy']],
])('CMD-1 %s message offers what one may', (_, of, writable, editable, ids) => {
  const allowed = commands.filter((command) => command.allowed(of, { writable, editable }));
  expect(allowed.map(({ id }) => id)).toEqual(ids);
});

test('CMD-2 each does its own', () => {
  const startEditing = vi.fn();
  for (const command of commands) command.run(message(), startEditing);
  for (const done of [...Object.values(deps), startEditing]) expect(done).toHaveBeenCalledTimes(1);
  expect(deps.copy).toHaveBeenCalledWith('m');
});
