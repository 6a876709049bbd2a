import { PERSPECTIVES } from '@socialhallbarhet/content/models';
import type { PublicPageOf } from '@socialhallbarhet/content/public';
import { useLanguage } from '../../i18n/language.tsx';
import { ButtonLink, Buttons } from '../../ui/Button.tsx';
import { CellMap } from '../../parts/CellMap.tsx';
import { cellName, cellPath } from '../../parts/cells.ts';
import { Crumb, MarginNote, Page, PageTitle } from '../../ui/Page.tsx';
import { Rutan } from '../../parts/Rutan.tsx';
import { countsText } from './facts.ts';
import { ItemLines } from './ItemLines.tsx';
import styles from './knowledge.module.css';
import { WhoKnows } from './WhoKnows.tsx';

interface CellScreenProps {
  readonly page: PublicPageOf<'cell'>;
  readonly now: Date;
  readonly isMember?: boolean;
}

/** One cell: what it holds, or its question; and what lies around it. */
export function CellScreen({ page, now, isMember = false }: CellScreenProps) {
  const { lang, texts: t } = useLanguage();
  const { cell, cells } = page;
  const counts = new Map(cells.map(({ id, items }) => [id as string, items.length]));
  const seenBy = PERSPECTIVES.filter(({ id }) => cell.items.some((item) => item.perspectives.includes(id)));
  const notes = (
    <>
      <MarginNote title={t.knowledge.nextTo}>
        <CellMap counts={counts} to={cellPath} label={t.knowledge.nextTo} here={cell.id} narrow />
      </MarginNote>
      <WhoKnows competences={cell.items.flatMap((item) => item.competences)} />
    </>
  );
  return (
    <Page notes={notes}>
      <Crumb to="/kunskap/stadsutveckling" label={t.knowledge.crumbMatrix} />
      <PageTitle
        beside={<Rutan cells={[cell.id]} size={96} decorative />}
        below={
          cell.items.length > 0 ? (
            <p className="lead muted">
              {[countsText(cell.items, t.knowledge), ...seenBy.map((one) => one[lang])].join(' · ')}
            </p>
          ) : undefined
        }
      >
        {cellName(cell.id, lang)}
      </PageTitle>
      <div className="pad">
        {cell.items.length > 0 ? (
          <ItemLines items={cell.items} now={now} />
        ) : (
          <div className={styles.gapBox}>
            <p className="muted">{t.knowledge.gap}</p>
            <p className={styles.question}>{cell.gap[lang]}</p>
            <p>{isMember ? t.knowledge.knowSomethingHowMember : t.knowledge.knowSomethingHow}</p>
            <Buttons>
              <ButtonLink
                to={`/grupper/beratta?${new URLSearchParams({ ruta: cell.id, rubrik: cell.gap[lang] }).toString()}`}
                kind="go"
              >
                {t.knowledge.knowSomething}
              </ButtonLink>
            </Buttons>
          </div>
        )}
      </div>
    </Page>
  );
}
