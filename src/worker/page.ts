/**
 * The page as it is best where its files are at hand: its first script is waited for, which costs nothing then, so that
 * nothing is drawn that the reader's own theme or link would change.
 */
export async function waitingForItsScript(page: Response): Promise<Response> {
  const html = await page.text();
  return new Response(html.replace('<script async ', '<script '), page);
}
