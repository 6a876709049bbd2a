import { Component, type ReactNode } from 'react';
import { useText } from '../i18n/language.tsx';
import { Button, Buttons } from '../ui/Button.tsx';
import { tellOf } from './faults.ts';
import { Page, PageTitle } from '../ui/Page.tsx';

interface ErrorBoundaryProps {
  /** A change of place is a new start. */
  readonly place: string;
  readonly children: ReactNode;
}
interface ErrorBoundaryState {
  readonly broken: boolean;
  readonly place: string;
  readonly again: number;
}

/** React's own complaints about a DOM that something else has moved. */
const isMovedDom = (error: unknown) =>
  error instanceof DOMException && (error.name === 'NotFoundError' || error.name === 'HierarchyRequestError');

/** A broken screen leaves the shell standing. A DOM moved by a translator is simply painted anew, once. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false, place: this.props.place, again: 0 };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { broken: true };
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: ErrorBoundaryState) {
    return props.place === state.place ? null : { broken: false, place: props.place, again: 0 };
  }

  override componentDidCatch(error: unknown) {
    if (isMovedDom(error) && this.state.again < 1) {
      this.setState(({ again }) => ({ broken: false, again: again + 1 }));
    } else tellOf(error);
  }

  override render() {
    return this.state.broken ? <Broken /> : <div key={this.state.again}>{this.props.children}</div>;
  }
}

function Broken() {
  const t = useText();
  return (
    <Page>
      <PageTitle>{t.shell.crashed}</PageTitle>
      <div className="pad">
        <p className="muted">{t.shell.crashedHow}</p>
        <Buttons style={{ marginTop: 16 }}>
          <Button kind="go" onClick={() => window.location.reload()}>
            {t.shell.reload}
          </Button>
        </Buttons>
      </div>
    </Page>
  );
}
