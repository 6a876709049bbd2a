import { PATHS, type Topic } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { deps } from '../platform/deps.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';
import { topicWritten } from './topic-written.ts';

/** A topic was started, renamed or archived. */
export const onTopicWritten = onDocumentWritten({ document: PATHS.topic.template, ...RETRY }, (event) =>
  handled('onTopicWritten', event, (id) => topicWritten(deps(), id('gid'), id('tid'), sidesOf<Topic>(event.data))),
);
