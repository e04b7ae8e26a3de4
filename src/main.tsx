import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './fonts.css';
// Before the app's own, which may overrule it.
import './styles.css';
import { mount } from '#app/mount.tsx';

function start(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root".');
  void mount(root);
}

// `early.js` puts this script into the page, so that it may be there before the end of the HTML.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
