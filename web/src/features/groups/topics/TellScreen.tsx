import { useLanguage } from '../../../i18n/language.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { cellName } from '../../../parts/cells.ts';
import { Crumb, Page, PageTitle } from '../../../ui/Page.tsx';
import { Panel, Row, Rows } from '../../../ui/panels.tsx';
import { Rutan } from '../../../parts/Rutan.tsx';
import { Empty, SkeletonRows } from '../../../ui/states.tsx';
import { nearestFirst } from './begun.ts';
import styles from '../groups.module.css';
import type { TellScreenProps } from '../types.ts';

/** Which of my groups to tell: those that the cell belongs to first. */
export function TellScreen({ begun, search, groups, loading }: TellScreenProps) {
  const { lang, texts: t } = useLanguage();
  const [cell] = begun.cells;
  return (
    <Page>
      <Crumb to="/grupper" label={t.groups.title} />
      <PageTitle>{t.groups.tellTitle}</PageTitle>
      <div className={`pad ${styles.body}`}>
        {cell ? <p className="muted">{cellName(cell, lang)}</p> : null}
        {begun.title ? (
          <p dir="auto" className="lead">
            {begun.title}
          </p>
        ) : null}
      </div>
      <div className={styles.body}>
        <Panel>
          {loading ? (
            <SkeletonRows />
          ) : groups.length === 0 ? (
            <Empty what={t.home.noGroups} how={t.groups.tellNoGroups}>
              <ButtonLink kind="go" to="/grupper">
                {t.home.findGroup}
              </ButtonLink>
            </Empty>
          ) : (
            <Rows label={t.groups.mine}>
              {nearestFirst(groups, begun.cells).map(({ gid, name, cells }) => (
                <Row key={gid} to={`/g/${gid}/nytt?${search}`} before={<Rutan cells={cells} size={25} />}>
                  <bdi>{name}</bdi>
                </Row>
              ))}
            </Rows>
          )}
        </Panel>
      </div>
    </Page>
  );
}
