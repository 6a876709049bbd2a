import type { Participant } from '@socialhallbarhet/domain';
import { describe, expect, it } from 'vitest';
import { needsOf } from './needs.ts';

const person = (name: string, answers: readonly string[], state: Participant['state'] = 'going') =>
  ({ kind: 'member', uid: name, name, email: '', turn: 0, at: 0, state, answers: [...answers] }) as Participant;
const QUESTIONS = ['Har du gått förut?', 'Behöver du tolk eller något annat?'];

describe('what the organiser must not overlook', () => {
  it('is what was answered, question by question, the rarest first', () => {
    const list = [
      person('Karin', ['Nitton gånger', 'Nej']),
      person('Hiwa', ['Nej, första', 'Tolk till sorani']),
      person('Lina', ['Ja', ''], 'waiting'),
    ];
    const asked = needsOf(list, QUESTIONS).map(({ question, answers }) => [
      question,
      answers.map(({ one }) => one.name),
    ]);
    expect(asked).toEqual([
      [QUESTIONS[1], ['Hiwa']],
      [QUESTIONS[0], ['Karin', 'Hiwa', 'Lina']],
    ]);
  });

  it.each(['', ' ', 'Nej', 'nej tack.', 'Inget', '-', 'No thanks', 'None'])('passes over %j', (answer) => {
    expect(needsOf([person('Karin', [answer])], ['Mat?'])).toEqual([]);
  });

  it('leaves out those who do not come, and what was never answered', () => {
    expect(needsOf([person('Ali', ['Hörslinga'], 'cancelled'), person('Eva', [])], ['Mat?'])).toEqual([]);
  });
});
