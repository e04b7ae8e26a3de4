/** An event as every one of the compared timelines can take it; `date` is EDTF, a day or a year. */
export type Dated = { id: string; title: string; lane: string; date: string };

export const LANES = ['court', 'executive', 'congress', 'war'];

const FIRST = Date.UTC(1998, 6, 17);
const LAST = Date.UTC(2023, 6, 26);

/** So many events between 1998 and 2023, denser towards the end as the news is, every twentieth dated by its year alone. */
export function datedEvents(count: number): Dated[] {
  return Array.from({ length: count }, (_, index) => {
    // Steps that have no common measure with a year's, squared towards the end.
    const share = 1 - ((index * 0.618_034) % 1) ** 2;
    const day = new Date(FIRST + share * (LAST - FIRST)).toISOString().slice(0, 10);
    return {
      id: `event-${index}`,
      title: `Event ${index} of the court and the war`,
      lane: LANES[index % LANES.length] ?? '',
      date: index % 20 === 0 ? day.slice(0, 4) : day,
    };
  });
}
