import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './fonts.css';
// Before the app's own, which may overrule it.
import './styles.css';
import { mount } from '#app/mount.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
void mount(root);
