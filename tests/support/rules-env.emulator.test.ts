import { readFileSync } from 'node:fs';
import { initializeTestEnvironment } from '@firebase/rules-unit-testing';
import { expect, inject, test } from 'vitest';
import { requireNoIssues } from './rules-env.ts';

const [host, port] = ['127.0.0.1', inject('firestorePort')];
const rulesWith = (condition: string) => `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    match /members/{uid} { allow read: if ${condition}; }
  }
}`;
const projectId = 'demo-planted-rules';
const require = (rules: string) => requireNoIssues(`http://${host}:${port}`, projectId, rules);
const load = (rules: string) => initializeTestEnvironment({ projectId, firestore: { host, port, rules } });

test.each([
  ['an unknown function', 'isKnown(uid)', 'isKnown'],
  ['an unknown variable', 'uid == reader', 'reader'],
])('ENV-1 rules with %s, which the library accepts, are not loaded', async (_, condition, named) => {
  const env = await load(rulesWith(condition));
  await env.cleanup();
  await expect(require(rulesWith(condition))).rejects.toThrow(named);
});

test('ENV-1 rules that cannot be parsed are not loaded', async () => {
  await expect(load(rulesWith('uid =='))).rejects.toThrow();
  await expect(require(rulesWith('uid =='))).rejects.toThrow('firestore.rules');
});

test('ENV-1 the rules of the app and the sound twin of the planted ones are loaded', async () => {
  await require(rulesWith('uid == request.auth.uid'));
  await require(readFileSync('firestore.rules', 'utf8'));
});
