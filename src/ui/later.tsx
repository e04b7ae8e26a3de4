import { useEffect, useState, type ComponentType } from 'react';

/**
 * A component whose code comes after the first view, and which draws nothing until then. Once the code is there it
 * is drawn at once, which `React.lazy` does not do. Where the code does not come it throws, for the boundary around it to
 * offer another try.
 *
 * @returns The component, and `load`, which fetches the code before it is asked for.
 */
export function later<Props extends object>(fetchCode: () => Promise<ComponentType<Props>>) {
  let code: ComponentType<Props> | null = null;
  async function load(): Promise<ComponentType<Props>> {
    code ??= await fetchCode();
    return code;
  }
  function Later(props: Props) {
    const [Shown, setShown] = useState(() => code);
    const [failure, setFailure] = useState<Error | null>(null);
    useEffect(() => {
      if (Shown) return;
      load().then(
        (arrived) => setShown(() => arrived),
        (reason: Error) => setFailure(reason),
      );
    }, [Shown]);
    if (failure) throw failure;
    return Shown && <Shown {...props} />;
  }
  return Object.assign(Later, { load });
}
