import type { Page } from '@playwright/test';

type Node = {
  nodeId: string;
  ignored: boolean;
  parentId?: string;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
};

const ACTED_ON = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'radio',
  'switch',
  'slider',
  'tab',
  'option',
  'menuitem',
  'spinbutton',
  'listbox',
  'DisclosureTriangle',
  'PopUpButton',
]);
const LANDMARKS = new Set([
  'banner',
  'main',
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'region',
  'form',
]);

/** What a screen reader would miss or mix up: read from the tree that the browser hands to it. */
export async function spokenFaults(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await session.detach();
  const faults: string[] = [];
  const heard = nodes.filter(({ ignored }) => !ignored);
  const landmarks = new Map<string, number>();
  const levels: { level: number; name: string }[] = [];
  for (const { role, name, properties = [] } of heard) {
    const what = role?.value ?? '';
    const called = name?.value.trim() ?? '';
    if (ACTED_ON.has(what) && !called) faults.push(`a ${what} without a name`);
    if (LANDMARKS.has(what)) {
      const key = `${what} “${called}”`;
      landmarks.set(key, (landmarks.get(key) ?? 0) + 1);
    }
    if (what === 'heading')
      levels.push({
        level: Number(properties.find((each) => each.name === 'level')?.value.value),
        name: called,
      });
    if (['dialog', 'image', 'table', 'group'].includes(what) && !called && what !== 'group')
      faults.push(`a ${what} without a name`);
  }
  for (const [landmark, times] of landmarks)
    if (times > 1) faults.push(`${times} times the landmark ${landmark}`);
  for (const one of ['main', 'banner'])
    if ([...landmarks.keys()].filter((key) => key.startsWith(one)).length !== 1)
      faults.push(`not one ${one}`);
  if (levels.filter(({ level }) => level === 1).length !== 1)
    faults.push('not one heading of the first level');
  levels.forEach(({ level, name }, at) => {
    const before = levels[at - 1]?.level ?? 0;
    if (level > before + 1)
      faults.push(`the heading “${name}” is of level ${level}, after one of level ${before}`);
    if (!name) faults.push(`a heading of level ${level} without words`);
  });
  return [...new Set(faults)];
}
