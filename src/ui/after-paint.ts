/**
 * Does something once the next picture is on the screen: what the reader asked for is shown before what follows from it.
 *
 * @returns Calls it off.
 */
export function afterPaint(deed: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  // A frame's callbacks come before its picture, a task that they set comes after it.
  const frame = requestAnimationFrame(() => {
    task = setTimeout(deed);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
