// The one script that is waited for before the page is drawn: what the HTML shows is the default screen in the system's
// theme, and for whom that is not the right one it has to be known at once. It holds nothing else, and nothing that fails.
{
  const page = document.documentElement.dataset;
  const link = new URLSearchParams(location.search);
  // Any other screen is drawn in its place (see `mount`).
  if (location.search !== '') page['screen'] = 'other';
  let theme = link.get('theme');
  try {
    theme ??= localStorage.getItem('parallax.theme');
  } catch {
    // Storage is blocked.
  }
  if (theme) page['theme'] = theme;
  // The default dossier's files set out with the app's scripts, which will ask for them.
  if (!link.has('dossier')) {
    for (const file of document.currentScript?.dataset['ahead']?.split(' ') ?? []) {
      const ahead = document.createElement('link');
      Object.assign(ahead, {
        rel: 'preload',
        as: 'fetch',
        crossOrigin: 'anonymous',
        fetchPriority: 'low',
        href: file,
      });
      document.head.append(ahead);
    }
  }
}
