import { SECTORS } from '@socialhallbarhet/content/vocabularies';
import { LIMITS, profile as profileSchema } from '@socialhallbarhet/domain';
import { OwnField, SelectField, TextField } from '../../forms/kit/fields.tsx';
import { FormFooter, SchemaForm } from '../../forms/kit/SchemaForm.tsx';
import { useSchemaForm } from '../../forms/kit/useSchemaForm.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { CompetencePicker } from '../../parts/pickers/CompetencePicker.tsx';
import { PlacePicker } from '../../parts/pickers/PlacePicker.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { MarginNote, Page, PageTitle } from '../../ui/Page.tsx';
import { MyTabs } from './MyTabs.tsx';
import styles from './profile.module.css';
import type { ProfileFormScreenProps } from './types.ts';

const SECTOR_IDS = SECTORS.map(({ id }) => id);

/** My profile as a form, with competences and places of the vocabularies. */
export function ProfileFormScreen({ uid, profile, draft, onSave }: ProfileFormScreenProps) {
  const { lang, texts: t } = useLanguage();
  const words = t.profile;
  const form = useSchemaForm({
    schema: profileSchema,
    begin: profile,
    draft,
    allowed: { sector: SECTOR_IDS },
    onSend: async (next) => {
      await onSave(next);
      announce(words.saved);
    },
  });
  const { at } = form;
  const sectors = SECTORS.map((term) => ({ id: term.id, label: term[lang] }));
  return (
    <Page
      notes={
        <MarginNote title={words.readTitle}>
          <p className="muted">{words.readBy}</p>
          <p style={{ marginTop: 12 }}>
            <ButtonLink to={`/folk/${uid}`}>{words.publicPage}</ButtonLink>
          </p>
        </MarginNote>
      }
    >
      <PageTitle>{words.title}</PageTitle>
      <div className={`pad ${styles.narrow}`}>
        <MyTabs at="profile" />
        <SchemaForm form={form} changes>
          <TextField at={at('name')} label={words.name} help={words.nameHelp} autoComplete="name" />
          <TextField
            at={at('askMeAbout')}
            optional
            label={words.ask}
            help={words.askHelp}
            placeholder={words.askExample}
          />
          <TextField
            at={at('headline')}
            optional
            label={words.headline}
            help={words.headlineHelp}
            placeholder={words.headlineExample}
          />
          <OwnField at={at('competences')}>{(field) => <CompetencePicker {...field} />}</OwnField>
          <SelectField at={at('sector')} label={words.sector} options={sectors} />
          <TextField at={at('organisation')} optional label={words.organisation} autoComplete="organization" />
          <OwnField at={at('places')}>
            {(field) => <PlacePicker label={words.places} help={words.placesHelp(LIMITS.placesMax)} {...field} />}
          </OwnField>
          <TextField at={at('about')} optional label={words.about} help={words.aboutHelp} lines={5} />
          <FormFooter form={form} send={t.common.save} sending={t.common.saving} saved={words.saved} />
        </SchemaForm>
      </div>
    </Page>
  );
}
