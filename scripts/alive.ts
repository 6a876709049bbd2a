import { randomUUID } from 'node:crypto';
import { createDb } from '../functions/src/platform/db.ts';
import { connectLocally } from '../functions/src/platform/local.ts';
import { type DemoGroup, type DemoTopic, loadDemo } from '../packages/content/src/demo.ts';
import { NOW, paths } from '../packages/domain/src/index.ts';
import { DEMO_ACCOUNTS } from './seed/accounts.ts';
import { LINES } from './seed/lines.ts';

const PAUSE_MS = { least: 20_000, most: 60_000 };

/** Lets demo members write short messages now and then, until stopped. The demo accounts themselves write nothing. */
export function alive({ offset }: { offset: number }): { stop(): void } {
  const { firestore } = connectLocally({ offset });
  const db = createDb(firestore);
  const writers = loadDemo().groups.map((group) => ({ group, uids: group.members.filter((uid) => !isAccount(uid)) }));
  let lines: string[] = [];
  let timer: NodeJS.Timeout | undefined;

  const speak = async () => {
    const { group, uids } = oneOf(writers);
    const text = (lines.length > 0 ? lines : (lines = shuffled(LINES))).pop() as string;
    await say(group, oneOf(group.topics), oneOf(uids), text).catch(() => {});
    wait();
  };
  const say = (group: DemoGroup, topic: DemoTopic, author: string, text: string) =>
    db.transaction(async (tx) => {
      // A member who left or was removed since then writes nothing.
      if (!(await tx.get(paths.membership(group.id, author)))) return;
      const place = { topic: topic.id, topics: [topic.id], author };
      const data = { v: 1, ...place, text, replyTo: '', edits: 0, state: 'visible', at: NOW, changed: NOW };
      tx.create(paths.message(group.id, randomUUID()), data);
    });
  const wait = () => {
    const pause = PAUSE_MS.least + Math.random() * (PAUSE_MS.most - PAUSE_MS.least);
    timer = setTimeout(() => void speak(), pause);
  };
  wait();
  return {
    stop() {
      clearTimeout(timer);
      void firestore.terminate();
    },
  };
}

const isAccount = (uid: string) => DEMO_ACCOUNTS.some((account) => account.uid === uid);

const oneOf = <T>(items: readonly T[]): T => items[Math.floor(Math.random() * items.length)] as T;

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
