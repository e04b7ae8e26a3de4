import { Component, type ReactNode } from 'react';
import { fetchLostStyles } from '#ui/lost-styles.ts';
import { Broken } from './Broken.tsx';

type Props = {
  children: ReactNode;
  onBroken?: () => void;
  /** Of a part that no reader misses: nothing is said where it broke. */
  isUnseen?: boolean;
};

/** Keeps what breaks in one part of the page from taking the others with it. React knows no hook for this. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(): void {
    this.props.onBroken?.();
  }

  #retry(): void {
    fetchLostStyles();
    this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    if (this.props.isUnseen) return null;
    return <Broken error={error} onRetry={() => this.#retry()} />;
  }
}
