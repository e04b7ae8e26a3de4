import type { Page } from '@playwright/test';
import { article, axeFaults, card, drawn, expect, isInView, open, test } from './reader.ts';

type Lesson = {
  id: string;
  title: string;
  steps: { title: string; answer?: string; show: { view: string; claim?: string; event?: string } }[];
};

/** The lessons as the app was given them. */
async function lessonsOf(page: Page): Promise<Lesson[]> {
  const url = await page.evaluate(
    () => performance.getEntriesByType('resource').find(({ name }) => /dossier-.*\.json$/.test(name))?.name,
  );
  const response = await page.request.get(url ?? '');
  const { lessons } = (await response.json()) as { lessons: Lesson[] };
  return lessons;
}

const step = (page: Page) => page.locator('.lesson-panel h2');
const onwards = (page: Page) => page.locator('.step-onwards');
/** Open the presenter's window, as a teacher does who has no mouse at hand. */
async function openDesk(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: /^Presenter’s window/ }).focus();
  await page.keyboard.press('Enter');
  const desk = await opened;
  await expect(desk.locator('.presenter')).toBeVisible();
  return desk;
}

const hands = (page: Page) => page.locator('.hand');

/** All that a page can keep, and what it has sent. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: await indexedDB.databases(),
  }));

for (const { dossier, id } of [
  { dossier: 'us-icc', id: 'told-two-ways' },
  { dossier: 'us-icc', id: 'only-one' },
  { dossier: 'us-icc', id: 'sources-dates-record' },
  { dossier: 'marrow-lock', id: 'how-sure-is-a-number' },
]) {
  test(`${id}: from the first step to the last by keyboard alone, a presenter’s window follows, and nothing is kept`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a phone has no keyboard');
    test.slow();
    await open(page, `?dossier=${dossier}&view=lesson`);
    const lesson = (await lessonsOf(page)).find((each) => each.id === id);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    const link = page.getByRole('link', { name: lesson?.title ?? '', exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(step(page)).toBeFocused();
    const desk = await openDesk(page);
    desk.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    await step(page).focus();

    const told: string[] = [];
    for (const { title, answer, show } of lesson?.steps ?? []) {
      await expect(step(page)).toHaveText(title);
      await expect(step(page)).toBeFocused();
      await expect(desk.getByRole('heading', { level: 2 })).toHaveText(title);
      for (;;) {
        // While there is something to guess, no standing and no proof of it is on the screen.
        if ((await hands(page).count()) > 0 && (await page.locator('[data-right]').count()) === 0) {
          expect(await page.locator('[data-standing], .lesson-explorer, figcaption').count(), title).toBe(0);
        }
        const next = await onwards(page).innerText();
        if (/Next step|End of the lesson/.test(next)) break;
        await page.keyboard.press('PageDown');
      }
      if (answer) await expect(page.locator('.step-answer')).toContainText(answer);
      if (answer) await expect(desk.getByText('Answer (shown)')).toBeVisible();
      if (show.view !== 'lesson') await expect(page.locator('.lesson-explorer')).toBeVisible();
      if (show.claim) await expect(card(page)).toHaveAttribute('data-claim', show.claim);
      if (show.event && show.view === 'explore') {
        await expect(card(page)).toHaveAttribute('data-event', show.event);
        await expect(drawn(page, show.event).first()).toBeVisible();
      }
      // What was set is set still: nothing of it counts as the reader's own looking around.
      await expect(page).toHaveURL(/view=lesson/);
      told.push(title);
      if (told.length < (lesson?.steps.length ?? 0)) await page.keyboard.press('ArrowRight');
    }
    expect(told).toEqual(lesson?.steps.map(({ title }) => title));
    await page.keyboard.press('PageDown');
    await expect(step(page)).toHaveText(told.at(-1) ?? '');
    await desk.keyboard.press('PageUp');
    await desk.keyboard.press('PageDown');
    await expect(step(page)).toHaveText(told.at(-1) ?? '');
    for (const window of [page, desk]) {
      expect(await kept(window)).toEqual({ local: {}, session: {}, cookies: '', databases: [] });
    }
    expect(sent).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Lessons', exact: true })).toBeVisible();
  });
}

test('a step sets the explorer; looking around leaves it, and back, a press and the clicker return to it', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no clicker');
  await open(page, '?view=lesson&lesson=told-two-ways&step=4');
  await expect(card(page)).toHaveAttribute('data-claim', 'order-to-share');
  await expect(page).toHaveURL(/\?view=lesson&lesson=told-two-ways&step=4$/);
  const mark = article(page, 'nyt').locator('mark[data-chosen]');
  await expect.poll(() => isInView(mark)).toBe(true);

  await card(page).getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page).toHaveURL(/^[^?]*\?claim=[^&]+&lesson=told-two-ways&step=4$/);
  await expect(page.getByText('The step waits.')).toBeVisible();
  await page.goBack();
  await expect(card(page)).toHaveAttribute('data-claim', 'order-to-share');
  await expect(step(page)).toBeFocused();

  await page.getByRole('link', { name: 'Ledger' }).click();
  await expect(page.locator('tr[data-claim]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Back to the step' }).click();
  await expect(card(page)).toHaveAttribute('data-claim', 'order-to-share');

  // A click into an article gives it the focus, but the teacher has the clicker in hand.
  await article(page, 'nyt').locator('mark[data-smallest="reasons-unclear"]').first().click();
  await expect(card(page)).toHaveAttribute('data-claim', 'reasons-unclear');
  await page.keyboard.press('PageDown');
  await expect(card(page)).toHaveAttribute('data-claim', 'order-to-share');
  await page.keyboard.press('PageDown');
  await expect(page.getByText(/The Times adds “quietly”/)).toBeVisible();
  // Whoever goes through an article by keyboard keeps its keys.
  await article(page, 'nyt').click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('Tab');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await expect(step(page)).toHaveText('A word more, a word less');
});

test('either window drives: steps, hands, a blank screen, and back from looking around', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has one window');
  await open(page, '?view=lesson&lesson=told-two-ways&step=2');
  const desk = await openDesk(page);
  expect(await axeFaults(desk)).toEqual([]);
  await expect(desk.getByText('Right (not shown yet)')).toBeVisible();
  await hands(desk).first().click();
  await hands(page).first().click();
  await expect(hands(page).first()).toHaveAccessibleName('The New York Times 2 hands');
  await expect(hands(desk).first()).toHaveAccessibleName('The New York Times 2 hands');

  await desk.getByRole('button', { name: 'Answer' }).click();
  await expect(page.locator('[data-right="true"]')).toHaveText(/NBC News/);
  await desk.keyboard.press('b');
  const blank = page.getByRole('dialog', { name: /The screen is blank/ });
  await expect(blank).toBeVisible();
  await page.keyboard.press('b');
  await expect(desk.getByText('The class’s screen is blank.')).toBeHidden();

  await page.goto('/?view=lesson&lesson=told-two-ways&step=4');
  await expect(desk.getByRole('heading', { level: 2 })).toHaveText(await step(page).innerText());
  await card(page).getByRole('button', { name: 'Next', exact: true }).click();
  await expect(desk.getByText(/Somebody is looking around/)).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(page).toHaveURL(/\?view=lesson&lesson=told-two-ways&step=4$/);

  // Either may go and come back; who comes is told how things are.
  await desk.keyboard.press('PageDown');
  await desk.reload();
  await expect(desk.getByText('Answer (shown)')).toBeVisible();
  await page.goto('about:blank');
  await expect(desk.getByText(/No window of the class is open/)).toBeVisible();
  // Another lesson in another window is no concern of it.
  await open(page, '?view=lesson&lesson=only-one&step=3');
  await desk.keyboard.press('PageDown');
  await expect(desk.locator('.presenter-bar')).toContainText('Step 5');
  await expect(page).toHaveURL(/step=3$/);
});

test('each step is in the link, and in the history', async ({ page }) => {
  await open(page, '?view=lesson&lesson=only-one&step=5');
  await expect(step(page)).toHaveText('Silence is not disagreement');
  await onwards(page).click();
  await onwards(page).click();
  await expect(page).toHaveURL(/step=6/);
  await page.goBack();
  await expect(step(page)).toHaveText('Silence is not disagreement');
  await page.goForward();
  await expect(step(page)).toHaveText('Two sentences to take home');
});

test('on a narrow screen a step is read before what it shows', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'they stand side by side');
  await open(page, '?view=lesson&lesson=only-one&step=5');
  await expect(article(page, 'nyt').locator('mark[data-chosen]').first()).toBeAttached();
  await expect(step(page)).toBeInViewport();
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('hands are counted with a finger, and a stroke turns to the next step', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'fingers are for phones');
  await open(page, '?view=lesson&lesson=told-two-ways&step=2');
  await hands(page).first().tap();
  await hands(page).first().tap();
  await expect(hands(page).first()).toHaveAccessibleName('The New York Times 2 hands');
  const stroke = async (from: number, to: number) => {
    const panel = page.locator('.lesson-panel');
    const at = { pointerType: 'touch', isPrimary: true, clientY: 300, bubbles: true };
    await panel.dispatchEvent('pointerdown', { ...at, clientX: from });
    await panel.dispatchEvent('pointerup', { ...at, clientX: to });
  };
  await stroke(300, 90);
  await expect(page.locator('[data-right="true"]')).toHaveText(/NBC News/);
  await stroke(90, 300);
  await expect(page.locator('[data-right]')).toHaveCount(0);
  await expect(hands(page).first()).toHaveAccessibleName('The New York Times 2 hands');
});

test('the screen is blanked and shown again, and the keys of a focused control stay its own', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no keyboard');
  await open(page, '?view=lesson&lesson=told-two-ways');
  await page.keyboard.press('b');
  const blank = page.getByRole('dialog', { name: /The screen is blank/ });
  await expect(blank).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect(blank).toBeHidden();
  await expect(page).not.toHaveURL(/step=/);
  await page.keyboard.press('.');
  await blank.click();
  await expect(blank).toBeHidden();
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByRole('combobox', { name: /^Find/ })).toBeFocused();
  await page.keyboard.type('b f .');
  await page.keyboard.press('Escape');
  await expect(blank).toBeHidden();
  await expect(page).not.toHaveURL(/step=/);
});

test('a step that points at nothing says so to the teacher, and the lesson goes on', async ({ page }) => {
  await page.route(/assets\/dossier-.*\.json/, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    json.lessons[0].steps[3].show.claim = 'no-such-claim';
    json.lessons[0].steps[1].exercise.passages[0].article = 'bbc';
    await route.fulfill({ json });
  });
  await open(page, '?view=lesson&lesson=told-two-ways&step=4');
  await expect(page.getByRole('alert')).toContainText('To the teacher');
  await expect(page.getByRole('alert')).toContainText('no claim has the id "no-such-claim"');
  await expect(page.getByText('Both articles, marked.', { exact: false })).toBeVisible();
  await onwards(page).click();
  await onwards(page).click();
  await expect(step(page)).toHaveText('Say how they differ');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const theme of ['light', 'dark', 'projector']) {
  test(`axe finds nothing in a lesson, and nothing sticks out, ${theme}`, async ({ page, isMobile }) => {
    test.skip(isMobile && theme !== 'light', 'the colours are the same as on a wide screen');
    test.slow();
    const check = async (what: string) => {
      expect(await axeFaults(page), what).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, what).toBeLessThanOrEqual(0);
    };
    await open(page, `?view=lesson&theme=${theme}`);
    await check('the list');
    await open(page, `?view=lesson&lesson=only-one&step=2&theme=${theme}`);
    await check('a guess');
    await onwards(page).click();
    await check('its answer');
    await open(page, `?view=lesson&lesson=sources-dates-record&step=7&theme=${theme}`);
    await onwards(page).click();
    await check('a step beside the explorer');
  });
}

const NOWHERE = { x: NaN, y: NaN, width: NaN, height: NaN };

test('beside a step the story’s player stands right over the card, and the tools in rows that are filled', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the page of a phone scrolls');
  for (const [width, height] of [
    [1024, 768],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, '?view=lesson&lesson=sources-dates-record&step=7&theme=projector');
    await expect(card(page)).toBeVisible();
    const box = async (selector: string) => {
      const { x, y, width, height } = (await page.locator(selector).last().boundingBox()) ?? NOWHERE;
      return { y, end: x + width, below: y + height };
    };
    const player = await box('.story-player');
    expect(Math.abs(player.below - (await box('.card[data-card]')).y)).toBeLessThan(2);
    const [onwardsBox, tools] = [await box('.step-onwards'), await box('.step-more')];
    expect(tools.y, 'the tools have a row of their own').toBeGreaterThanOrEqual(onwardsBox.below);
    expect(Math.abs(tools.end - onwardsBox.end)).toBeLessThan(2);
  }
});

test('what is said fits the screens of classrooms, and is large', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone is no classroom’s screen');
  test.slow();
  const wrong: string[] = [];
  for (const [width, height] of [
    [1024, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, '?view=lesson&theme=projector');
    for (const { id, steps } of await lessonsOf(page)) {
      await page.goto(`/?view=lesson&lesson=${id}&theme=projector`);
      for (const { title } of steps) {
        await expect(step(page)).toHaveText(title);
        for (;;) {
          const say = page.locator('.lesson-say');
          const next = await onwards(page).innerText();
          const { beyond, size } = await say.evaluate((element) => ({
            beyond: element.scrollHeight - element.clientHeight,
            size: parseFloat(getComputedStyle(element).fontSize) / innerHeight,
          }));
          if (beyond > 0 || size < 1 / 32)
            wrong.push(`${width}: ${title}, ${next}, ${beyond} px beyond, ${size}`);
          if (/End of/.test(next)) break;
          await page.keyboard.press('PageDown');
          if (/Next step/.test(next)) break;
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});
