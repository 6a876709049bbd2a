import type { MessageView } from '@socialhallbarhet/content/public';
import { ButtonLink, Buttons } from '../../ui/Button.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { Facts } from './Facts.tsx';
import styles from './pages.module.css';

/** How it went, and where to go now. */
export function MessageScreen({ message }: { readonly message: MessageView }) {
  return (
    <Page>
      <PageTitle>{message.title}</PageTitle>
      <div className={`pad ${styles.text}`}>
        <p className="lead">{message.lead}</p>
        <Facts facts={message.facts} />
        <Buttons>
          {message.links.map(({ to, label }) => (
            <ButtonLink key={to} to={to}>
              {label}
            </ButtonLink>
          ))}
        </Buttons>
      </div>
    </Page>
  );
}
