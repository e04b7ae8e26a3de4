/** What wants a place in a row, in px; `rows` is how many rows below each other it takes. */
export type Room = { from: number; to: number; rows: number };

/**
 * The first row of each room, so that no two share any: each goes as high as there is room for it.
 *
 * Rooms that come earlier have the choice, so that what is given in order of time goes down like stairs where it is
 * crowded.
 *
 * @param limit - How many rows there are.
 * @returns In the order of the rooms; null for one that finds no place.
 */
export function packRows(rooms: readonly Room[], limit: number): (number | null)[] {
  const taken: Room[][] = [];
  const isFree = (row: number, { from, to }: Room) =>
    (taken[row] ?? []).every((other) => to <= other.from || from >= other.to);
  return rooms.map((room) => {
    const wanted = Array.from({ length: room.rows }, (_, index) => index);
    for (let row = 0; row + room.rows <= limit; row += 1) {
      if (!wanted.every((index) => isFree(row + index, room))) continue;
      for (const index of wanted) (taken[row + index] ??= []).push(room);
      return row;
    }
    return null;
  });
}
