import { lazy, useEffect, useState, type ComponentType } from 'react';

/** A component whose code comes after the first view. */
export type LaterPart<Props> = {
  /** Null until it is there. */
  code: ComponentType<Props> | null;
  /** Fetches it, also before it is asked for. */
  load: () => Promise<ComponentType<Props>>;
  /**
   * What a `Suspense` waits for, to be kept in a state above it, so that it is made anew for each try: React keeps a `lazy`
   * that failed as failed. Once the code is there it is that itself and drawn at once; a `lazy` would first draw what waits
   * in its place, which then stays for 300 ms.
   */
  component: () => ComponentType<Props>;
};

export function laterPart<Props>(fetchCode: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  const part: LaterPart<Props> = {
    code: null,
    load: async () => (part.code ??= await fetchCode()),
    component: () => part.code ?? lazy(async () => ({ default: await part.load() })),
  };
  return part;
}

/**
 * A component that draws nothing until its code is there. Where the code does not come it throws, for the boundary around it
 * to offer another try.
 *
 * @returns The component, and `load`, which fetches the code before it is asked for.
 */
export function later<Props extends object>(fetchCode: () => Promise<ComponentType<Props>>) {
  const part = laterPart(fetchCode);
  function Later(props: Props) {
    const [Shown, setShown] = useState(() => part.code);
    const [failure, setFailure] = useState<Error | null>(null);
    useEffect(() => {
      if (Shown) return;
      part.load().then(
        (arrived) => setShown(() => arrived),
        (reason: Error) => setFailure(reason),
      );
    }, [Shown]);
    if (failure) throw failure;
    return Shown && <Shown {...props} />;
  }
  return Object.assign(Later, { load: part.load });
}
