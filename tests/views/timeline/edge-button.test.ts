import { describe, expect, test } from 'vitest';
import { settleEvent, settleGroup } from '#views/timeline/edge-button.ts';

function eventButton(): { button: HTMLElement; label: HTMLElement } {
  const button = document.createElement('button');
  const label = document.createElement('span');
  button.append(document.createElement('span'), label);
  return { button, label };
}

describe('an event at the edge', () => {
  const inView = { stuck: 0, under: 0, over: 0 };
  const over = { ...inView, over: 30 };
  const dot = { behind: 16, width: 100 };
  const bar = { behind: 0, width: 100 };
  const cases = [
    { name: 'is as it is within the view', edge: inView, label: dot, keeps: false, isCut: false, moved: '' },
    {
      name: 'hides what would be cut at the end, and has it before its mark',
      edge: over,
      label: dot,
      keeps: false,
      isCut: true,
      moved: 'translateX(-116px)',
    },
    {
      name: 'shows it before its mark where it keeps it',
      edge: over,
      label: dot,
      keeps: true,
      isCut: false,
      moved: 'translateX(-116px)',
    },
    {
      name: 'carries it along on a bar',
      edge: over,
      label: bar,
      keeps: true,
      isCut: false,
      moved: 'translateX(-30px)',
    },
    {
      name: 'hides what would be cut at the beginning',
      edge: { ...inView, under: 20 },
      label: dot,
      keeps: false,
      isCut: true,
      moved: '',
    },
  ];
  test.each(cases)('$name', ({ edge, label, keeps, isCut, moved }) => {
    const made = eventButton();
    settleEvent(made.button, edge, label, keeps);
    expect(made.button.classList.contains('is-cut')).toBe(isCut);
    expect(made.label.style.transform).toBe(moved);
  });
});

test('a group has its number alone where the edge leaves no room for its words', () => {
  const button = document.createElement('button');
  const words = { short: '12', full: '12 events' };
  settleGroup(button, { stuck: 0, under: 0, over: 0 }, 90, words);
  expect([button.textContent, button.style.inlineSize]).toEqual(['12 events', '90px']);
  settleGroup(button, { stuck: 0, under: 0, over: 60 }, 90, words);
  expect([button.textContent, button.style.inlineSize]).toEqual(['12', '30px']);
});
