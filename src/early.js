// The one thing that is waited for before the page is drawn: what the HTML shows is the default screen in the system's theme,
// and for whom that is not the right one it has to be known at once. All else comes after what can be read.
{
  const page = document.documentElement.dataset;
  const link = new URLSearchParams(location.search);
  let theme = link.get('theme');
  try {
    theme ??= localStorage.getItem('parallax.theme');
  } catch {
    // Storage is blocked.
  }
  if (theme) page['theme'] = theme;

  const { content } = /** @type {HTMLTemplateElement} */ (document.getElementById('later'));

  /** The app, the files that it will ask for first, and what tabs and home screens show of the page. */
  const start = () => {
    if (link.has('dossier')) for (const file of content.querySelectorAll('[as="fetch"]')) file.remove();
    document.head.append(content);
  };

  // Another screen is drawn in the place of the HTML's (see `mount`). Where it is a view that comes later, of the same dossier,
  // what that is about can be read before.
  const views = ['ledger', 'history', 'sources', 'lesson', 'about'];
  const isAlone = ['dossier', 'embed', 'presenter'].every((name) => !link.has(name));
  if (location.search !== '')
    page['screen'] = isAlone && views.includes(link.get('view') ?? '') ? 'foreword' : 'none';

  const canBeRead = page['screen'] !== 'none' && !document.hidden;
  // On a phone, whose network may be slow, what can be read is not kept back by fonts, nor does it change under the eye: they are
  // for the next view, and for the next visit. Not where they are at hand, as the page came from the worker, or no words are there
  // yet.
  const isWide = matchMedia('(width >= 48rem)').matches;
  const fonts = content.querySelectorAll('[as="font"]');
  if (!canBeRead || isWide || navigator.serviceWorker?.controller) {
    delete page['fonts'];
    document.head.append(...fonts);
  } else for (const font of fonts) font.remove();
  if (canBeRead && PerformanceObserver.supportedEntryTypes.includes('paint')) {
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      start();
      if (!page['fonts']) return;
      for (const name of ['Source Sans 3 Variable', 'Source Serif 4 Variable'])
        void document.fonts.load(`1em "${name}"`);
    }).observe({ type: 'paint', buffered: true });
  } else start();
}
