import type { Language, Registration } from '@socialhallbarhet/domain';
import { isOpen } from '@socialhallbarhet/domain';
import { inTurn } from '../../platform/in-turn.ts';
import { register, unregister } from '../../registrations/register.ts';
import { openByKey } from '../../registrations/registration-key.ts';
import {
  ANSWER_FIELDS,
  answersOf,
  attempt,
  closed,
  factsOf,
  linksTo,
  personFields,
  type Typed,
  typedFaults,
  whenOf,
} from './guest-forms.ts';
import { guestTexts } from './guest-texts.ts';
import type { FormContext, FormOutcome, FormRoute } from '../types.ts';

type Opened = NonNullable<Awaited<ReturnType<typeof openByKey>>>;

/** The registration of a link and what may still be done with it; or the page to show instead. */
async function opened({ deps, lang, params }: FormContext): Promise<Opened | { instead: FormOutcome }> {
  const { id = '', key = '' } = params;
  const found = await openByKey(deps.db, id, key);
  if (!found) return { instead: undefined };
  if (!isOpen(found.event, deps.clock.now())) return { instead: closed(lang) };
  if (found.registration.state === 'cancelled') return { instead: gone(id, lang) };
  return found;
}

const gone = (id: string, lang: Language): FormOutcome => {
  const { cancelled, again } = guestTexts[lang];
  return { message: { ...cancelled, links: [{ to: `/kalender/${id}/anmalan`, label: again }, ...linksTo(id, lang)] } };
};

const typedOf = ({ name, answers }: Registration): Typed => {
  const [q0 = '', q1 = '', q2 = '', q3 = '', q4 = ''] = answers;
  return { name, q0, q1, q2, q3, q4 };
};

/** `/kalender/{id}/anmalan/{key}`, the link in the mail. A GET shows the registration; a POST changes it. */
export const changeForm: FormRoute<keyof Typed> = {
  pattern: '/kalender/:id/anmalan/:key',
  fields: { name: 80, ...ANSWER_FIELDS },
  async show(context) {
    const found = await opened(context);
    if ('instead' in found) return found.instead;
    return { form: await changeView(found, context, typedOf(found.registration)) };
  },
  async submit(context) {
    const found = await opened(context);
    if ('instead' in found) return found.instead;
    const { deps, lang, params, fields } = context;
    const { event, registration } = found;
    const faults = typedFaults(fields, event, lang);
    if (Object.keys(faults).length > 0) return { form: await changeView(found, context, fields, faults) };
    const id = params['id'] ?? '';
    const who = { kind: 'guest', email: registration.email, name: fields.name.trim(), lang } as const;
    return attempt(
      lang,
      async () => {
        await inTurn(id, () => register(deps, id, who, answersOf(fields, event)));
        return { message: { ...guestTexts[lang].saved, links: linksTo(id, lang) } };
      },
      async (problem) => ({ ...(await changeView(found, context, fields)), problem }),
    );
  },
};

async function changeView(
  { event, registration }: Opened,
  { deps, lang, params }: FormContext,
  typed: Typed,
  faults: ReturnType<typeof typedFaults> = {},
) {
  const texts = guestTexts[lang];
  const isWaiting = registration.state === 'waiting';
  return {
    title: texts.mine,
    lead: texts.mineLead[isWaiting ? 'waiting' : 'going'],
    facts: await factsOf(deps.db, params['id'] ?? '', event, lang, registration),
    fields: personFields(event, lang, typed, faults),
    submit: texts.save,
    back: { to: `/kalender/${params['id']}/anmalan/${params['key']}/avboka`, label: texts.cancel },
  };
}

/** `/kalender/{id}/anmalan/{key}/avboka`. A GET asks; only a POST cancels. */
export const cancelForm: FormRoute<never> = {
  pattern: '/kalender/:id/anmalan/:key/avboka',
  fields: {},
  async show(context) {
    const found = await opened(context);
    if ('instead' in found) return found.instead;
    const { lang, params } = context;
    const texts = guestTexts[lang];
    return {
      form: {
        title: texts.cancelTitle,
        lead: texts.cancelLead(found.event.title, whenOf(found.event, lang)),
        fields: [],
        submit: texts.cancel,
        danger: true,
        back: { to: `/kalender/${params['id']}/anmalan/${params['key']}`, label: texts.keep },
      },
    };
  },
  async submit(context) {
    const found = await opened(context);
    if ('instead' in found) return found.instead;
    const id = context.params['id'] ?? '';
    await inTurn(id, () => unregister(context.deps, id, found.rid));
    return gone(id, context.lang);
  },
};
