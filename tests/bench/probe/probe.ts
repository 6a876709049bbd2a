import { newMessageId, NOW, localPorts, config, paths, queries } from '@socialhallbarhet/domain';
import { initializeApp } from 'firebase/app';
import { connectAuthEmulator, initializeAuth, inMemoryPersistence, signInWithEmailAndPassword } from 'firebase/auth';
import {
  collection,
  connectFirestoreEmulator,
  doc,
  initializeFirestore,
  memoryLocalCache,
  onSnapshot,
  orderBy,
  query,
  serverTimestamp,
  setDoc,
  where,
} from 'firebase/firestore';

/**
 * The least a chat page can be: the same SDK, cache mode, rules, documents and listener as the app,
 * a plain list, and nothing else. What the app takes beyond this is ours.
 */
async function main() {
  const parameters = new URLSearchParams(location.search);
  const take = (name: string) => parameters.get(name) ?? '';
  const [group, topic] = [take('group'), take('topic')];
  const ports = localPorts(Number(take('offset')));
  const app = initializeApp({ projectId: config.localProjectId, apiKey: 'local' });
  const auth = initializeAuth(app, { persistence: inMemoryPersistence });
  const db = initializeFirestore(app, { localCache: memoryLocalCache() });
  connectAuthEmulator(auth, `http://127.0.0.1:${ports.auth}`, { disableWarnings: true });
  connectFirestoreEmulator(db, '127.0.0.1', ports.firestore);
  const { user } = await signInWithEmailAndPassword(auth, take('email'), take('password'));

  const list = document.querySelector('ul') as HTMLUListElement;
  const input = document.querySelector('input') as HTMLInputElement;
  const [[field, operator, value]] = queries.topicMessages(group, topic).where as [[string, 'array-contains', string]];
  const news = query(
    collection(db, queries.topicMessages(group, topic).from),
    where(field, operator, value),
    where('changed', '>', new Date()),
    orderBy('changed'),
  );
  onSnapshot(news, (snapshot) => {
    for (const change of snapshot.docChanges()) {
      if (change.type === 'added') show(change.doc.get('text') as string);
    }
    document.body.dataset.ready = 'yes';
  });
  function show(text: string) {
    const item = document.createElement('li');
    item.textContent = text;
    list.append(item);
    // In sight, as in any chat: a message that nobody could see is not painted.
    scrollTo(0, document.body.scrollHeight);
  }
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const text = input.value;
    input.value = '';
    show(text);
    const id = newMessageId(user.uid, crypto.randomUUID().replaceAll('-', '').slice(0, 20));
    const message = {
      v: 1,
      topic,
      topics: [topic],
      author: user.uid,
      text,
      replyTo: '',
      edits: 0,
      state: 'visible',
      at: NOW,
      changed: NOW,
    };
    const filled = Object.entries(message).map(([key, held]) => [key, held === NOW ? serverTimestamp() : held]);
    void setDoc(doc(db, paths.message(group, id)), Object.fromEntries(filled));
  });
}

void main();
