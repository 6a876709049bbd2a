import { announcementCard, SERVER_LIMITS } from '@socialhallbarhet/domain';
import { TextField } from '../../forms/kit/fields.tsx';
import { FormFooter, SchemaForm } from '../../forms/kit/SchemaForm.tsx';
import { useSchemaForm } from '../../forms/kit/useSchemaForm.ts';
import { useText } from '../../i18n/language.tsx';
import { ProofOfYou } from '../../parts/ProofOfYou.tsx';
import { Crumb, Page, PageTitle } from '../../ui/Page.tsx';
import styles from './announcements.module.css';
import type { NewAnnouncementScreenProps } from './types.ts';

/** A title and a text, under how many will be told. What was written is kept whatever happens. */
export function NewAnnouncementScreen({ group, draft, proof, onSend, onCancel }: NewAnnouncementScreenProps) {
  const t = useText();
  const words = t.announcements;
  const form = useSchemaForm({ schema: announcementCard, begin: { title: '', text: '' }, draft, onSend });
  const { at, failure } = form;
  const isOld = failure?.code === 'sign-in-old';
  return (
    <Page>
      <Crumb to={group ? `/g/${group.gid}` : '/notiser'} label={group ? group.name : t.notifications.title} />
      <PageTitle>{group ? words.newToGroup : words.newToAll}</PageTitle>
      <div className={`pad ${styles.narrow}`}>
        <p className={`lead ${styles.lead}`}>{group ? words.reach(group.readers) : words.reachAll}</p>
        <div className={styles.body}>
          <SchemaForm form={form}>
            <TextField at={at('title')} label={words.title} placeholder={words.titleExample} />
            <TextField at={at('text')} label={words.text} help={words.textHelp} lines={8} />
            <FormFooter form={form} send={words.send} isElsewhere={isOld} onCancel={onCancel}>
              {failure?.code === 'too-many' ? <p>{words.pace(SERVER_LIMITS.announcementsPerDay)}</p> : null}
            </FormFooter>
          </SchemaForm>
          {isOld ? <ProofOfYou proof={proof} deed={words.send} onProved={form.submit} /> : null}
        </div>
      </div>
    </Page>
  );
}
