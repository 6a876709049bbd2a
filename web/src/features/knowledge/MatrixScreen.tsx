import { type Item, MODES, PERSPECTIVES } from '@socialhallbarhet/content/models';
import type { CellView, MatrixFilter, PublicPageOf } from '@socialhallbarhet/content/public';
import { SCALES, THEMES } from '@socialhallbarhet/content/vocabularies';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { CellMap } from '../../parts/CellMap.tsx';
import { cellPath } from '../../parts/cells.ts';
import { Crumb, PageTitle } from '../../ui/Page.tsx';
import { plainMonth } from '../../parts/time/time.ts';
import { Choices } from './Choices.tsx';
import { countsText, suits, withChoices } from './facts.ts';
import styles from './matrix.module.css';
import shared from './knowledge.module.css';

interface MatrixScreenProps {
  readonly page: PublicPageOf<'matrix'>;
  readonly now: Date;
}

/** The matrix: a real table. What was chosen lights its cells up and dims none away: a gap is worth seeing too. */
export function MatrixScreen({ page, now }: MatrixScreenProps) {
  const { lang, texts: t } = useLanguage();
  const { model, cells, filter } = page;
  const asked = filter.perspective !== undefined || filter.mode !== undefined;
  const lit = new Set(
    asked ? cells.filter((cell) => cell.items.some((item) => suits(item, filter))).map(({ id }) => id as string) : [],
  );
  const counts = new Map(cells.map((cell) => [cell.id as string, cell.items.length]));
  return (
    <div className={styles.page}>
      <Crumb to="/kunskap" label={t.knowledge.crumbKnowledge} />
      <PageTitle below={<p className={`lead ${shared.lead}`}>{model.lead[lang]}</p>}>{model.title[lang]}</PageTitle>
      <Filters filter={filter} />
      <p className={`pad ${styles.found}`}>
        {asked ? (
          <>
            {t.knowledge.filtered(lit.size, cells.length)}{' '}
            <Link className="link" to="/kunskap/stadsutveckling">
              {t.knowledge.clear}
            </Link>
          </>
        ) : null}
      </p>
      <div className={styles.phone}>
        <CellMap counts={counts} to={(cell) => `#${cell}`} label={t.knowledge.atAGlance} {...(asked && { lit })} />
      </div>
      <table className={styles.matrix}>
        <caption className="unseen">{t.knowledge.tableTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{t.knowledge.theme}</th>
            {SCALES.map((scale) => (
              <th scope="col" key={scale.id}>
                {scale[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {THEMES.map((theme) => (
            <tr key={theme.id}>
              <th scope="row">{theme[lang]}</th>
              {cells
                .filter((cell) => cell.theme.id === theme.id)
                .map((cell) => (
                  <Cell key={cell.id} cell={cell} filter={filter} lit={lit.has(cell.id)} now={now} />
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={`pad ${styles.below}`}>
        <section>
          <h2>{t.knowledge.howToUse}</h2>
          <ol>
            {model.use.map((step) => (
              <li key={step.sv}>{step[lang]}</li>
            ))}
          </ol>
        </section>
        <p className="muted small">
          {t.knowledge.answers}: {model.editor[lang]}
        </p>
      </div>
    </div>
  );
}

function Filters({ filter: { perspective, mode } }: { readonly filter: MatrixFilter }) {
  const { lang, texts: t } = useLanguage();
  const to = (choices: MatrixFilter) =>
    withChoices('/kunskap/stadsutveckling', { perspektiv: choices.perspective, satt: choices.mode });
  return (
    <div className={`pad ${styles.filters}`}>
      <Choices
        label={t.knowledge.perspective}
        chosen={perspective}
        options={[
          { id: undefined, name: t.knowledge.all, to: to({ ...(mode && { mode }) }) },
          ...PERSPECTIVES.map((one) => ({
            id: one.id,
            name: one[lang],
            to: to({ perspective: one.id, ...(mode && { mode }) }),
          })),
        ]}
      />
      <Choices
        label={t.knowledge.mode}
        chosen={mode}
        options={[
          { id: undefined, name: t.knowledge.all, to: to({ ...(perspective && { perspective }) }) },
          ...MODES.map((one) => ({
            id: one.id,
            name: one[lang],
            to: to({ mode: one.id, ...(perspective && { perspective }) }),
          })),
        ]}
      />
    </div>
  );
}

interface CellProps {
  readonly cell: CellView;
  readonly filter: MatrixFilter;
  readonly lit: boolean;
  readonly now: Date;
}

function Cell({ cell, filter, lit, now }: CellProps) {
  const { lang, texts: t } = useLanguage();
  const scale = (
    <span className={styles.scale} aria-hidden="true">
      {cell.scale[lang]}
    </span>
  );
  const first: Item | undefined = cell.items.find((item) => suits(item, filter)) ?? cell.items[0];
  if (!first) {
    return (
      <td className={styles.gap} id={cell.id}>
        <div>
          {scale}
          <Link to={cellPath(cell.id)}>{cell.gap[lang]}</Link>
          <span className={styles.know}>{t.knowledge.knowSomething}</span>
        </div>
      </td>
    );
  }
  return (
    <td className={lit ? `${styles.cell} ${styles.lit}` : styles.cell} id={cell.id}>
      <div>
        {scale}
        <Link to={cellPath(cell.id)}>{first.title[lang]}</Link>
        <span className="muted">
          {countsText(cell.items, t.knowledge)}
          <br />
          {t.knowledge.reviewed(plainMonth(first.reviewed, now, t.time))}
        </span>
      </div>
    </td>
  );
}
