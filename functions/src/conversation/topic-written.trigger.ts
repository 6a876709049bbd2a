import { PATHS, type Topic } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { deps } from '../platform/deps.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';
import { topicWritten } from './topic-written.ts';

/** Handles a topic that was started, renamed or ended. */
export const onTopicWritten = onDocumentWritten({ document: PATHS.topic.template, ...RETRY }, (event) =>
  handled('onTopicWritten', event, (id) => topicWritten(deps(), id('gid'), id('tid'), sidesOf<Topic>(event.data))),
);
