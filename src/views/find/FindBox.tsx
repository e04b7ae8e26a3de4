import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { Search, X } from '#ui/icons.tsx';
import { FoundLine } from './FoundLine.tsx';
import type { FoundGroup } from './found.ts';
import { Option } from './Option.tsx';
import './find.css';

type Props = {
  query: string;
  /** Whether the query is there to be typed over when the field gets the focus first. */
  isOld: boolean;
  onQuery: (query: string) => void;
  /** The name of the one person whose matters are searched. */
  within: string | null;
  onLeave: () => void;
  groups: readonly FoundGroup[];
  /** What is said in place of groups, or above them. */
  remark: string | null;
  /** Said aloud. */
  said: string;
  /** By the item's key. */
  onOpen: (item: string) => void;
  /** By the group's key. */
  onMore: (group: string) => void;
};

/**
 * A field and below it what is found: the focus stays in the field, and the arrows choose.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function FindBox(props: Props) {
  const { query, isOld, onQuery, within, onLeave, groups, remark, said, onOpen, onMore } = props;
  const { find } = useMessages();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // A place counts for the query it was chosen in: another begins at the top.
  const asked = `${within ?? ''}\n${query}`;
  const [chosen, setChosen] = useState({ asked, place: 0 });

  // Whatever shows more keeps its place, which then is that of the first that came.
  const entries = groups.flatMap(({ key: group, items, more }) => [
    ...items.map(({ key }) => ({ key, act: () => onOpen(key) })),
    ...(more === null ? [] : [{ key: moreKey(group), act: () => onMore(group) }]),
  ]);
  const at = chosen.asked === asked ? Math.min(chosen.place, entries.length - 1) : 0;
  const active = entries[at];
  const idOf = (key: string): string => `${id}-${key.replaceAll(/\s/g, '_')}`;
  const point = (key: string): void =>
    setChosen({ asked, place: entries.findIndex((entry) => entry.key === key) });

  const takeFocus = useEffectEvent(() => {
    field.current?.focus();
    if (isOld) field.current?.select();
    // Whoever is typing already goes on at the end.
    else field.current?.setSelectionRange(query.length, query.length);
  });
  useEffect(() => takeFocus(), []);

  function choose(index: number) {
    const next = entries[index];
    if (!next) return;
    setChosen({ asked, place: index });
    document.getElementById(idOf(next.key))?.scrollIntoView({ block: 'nearest' });
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    // Enter and the arrows belong to whatever is composing signs.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return;
    const last = entries.length - 1;
    const deeds: Record<string, () => void> = {
      ArrowDown: () => choose(at === last ? 0 : at + 1),
      ArrowUp: () => choose(at === 0 ? last : at - 1),
      Home: () => choose(0),
      End: () => choose(last),
      Enter: () => active?.act(),
      ...(within !== null && query === '' ? { Backspace: onLeave } : {}),
    };
    const deed = deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  }

  const keys =
    within === null ? find.keys : [...find.keys.slice(0, 2), ...find.keysWithin, ...find.keys.slice(2)];
  return (
    <div className="find-box">
      <div className="find-field">
        <Search className="size-4 shrink-0 text-soft" aria-hidden />
        {within !== null && (
          <span className="find-within">
            <bdi>{within}</bdi>
            <Button
              aria-label={find.leave(within)}
              onClick={() => {
                onLeave();
                field.current?.focus();
              }}
            >
              <X className="size-3.5" aria-hidden />
            </Button>
          </span>
        )}
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={within === null ? find.label : find.labelWithin(within)}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active && idOf(active.key)}
          placeholder={within === null ? find.placeholder : find.placeholderWithin}
          value={query}
          dir="auto"
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          onChange={(event) => {
            onQuery(event.target.value);
            list.current?.scrollTo({ top: 0 });
          }}
          onKeyDown={press}
        />
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="find-results" ref={list}>
        {remark !== null && <p className="find-remark">{remark}</p>}
        <div role="listbox" hidden={entries.length === 0} id={`${id}-list`} aria-label={find.results}>
          {groups.map(({ key: group, title, count, items, more }) => (
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <p className="find-group" role="presentation">
                <span id={`${id}-${group}`}>{title}</span> <span className="find-count">{count}</span>
              </p>
              {items.map((item) => (
                <Option
                  key={item.key}
                  id={idOf(item.key)}
                  isActive={item.key === active?.key}
                  onPoint={() => point(item.key)}
                  onPick={() => onOpen(item.key)}
                >
                  <FoundLine item={item} />
                </Option>
              ))}
              {more !== null && (
                <Option
                  id={idOf(moreKey(group))}
                  isActive={active?.key === moreKey(group)}
                  onPoint={() => point(moreKey(group))}
                  onPick={() => onMore(group)}
                >
                  <span className="find-more">{more}</span>
                </Option>
              )}
            </div>
          ))}
        </div>
      </div>
      <p className="find-keys" aria-hidden>
        {keys.map(([key, deed]) => (
          <span key={key}>
            <kbd>{key}</kbd> {deed}
          </span>
        ))}
      </p>
    </div>
  );
}

const moreKey = (group: string): string => `more ${group}`;
