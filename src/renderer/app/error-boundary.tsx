import { Component, type ReactElement, type ReactNode } from "react";
import { Button } from "../kit/button.tsx";
import { EmptyState } from "../kit/states.tsx";

interface Props {
  readonly children: ReactNode;
}

/** A fault in one screen leaves the others and every draft as they are. React has no other way to catch one than a class. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Fault onRetry={() => this.setState({ error: null })} />;
  }
}

function Fault({ onRetry }: { readonly onRetry: () => void }): ReactElement {
  return (
    <EmptyState title="This screen has failed" action={<Button onPress={onRetry}>Show it again</Button>}>
      Everything that was saved is safe in your journal. If it fails again, start Pronto anew.
    </EmptyState>
  );
}
