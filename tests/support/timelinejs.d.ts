/** What TimelineJS itself reads a timeline with. It brings no types of its own. */
declare module '@knight-lab/timelinejs/src/js/core/TimelineConfig.js' {
  type Slide = {
    unique_id: string;
    start_date: { data: { date_obj: Date; year: number; month?: number; day?: number } };
    end_date?: Slide['start_date'];
    display_date: string;
    group: string;
    text: { headline: string; text: string };
  };
  export class TimelineConfig {
    constructor(timeline: unknown);
    title: Pick<Slide, 'text'>;
    events: Slide[];
    eras: { start_date: Slide['start_date']; end_date: Slide['start_date']; headline: string }[];
    scale: string;
    validate(): void;
    getErrors(): unknown[];
  }
}

declare module '@knight-lab/timelinejs/src/js/core/ConfigFactory.js' {
  /** The timeline in a published spreadsheet, as the file format has it. */
  export function readGoogleAsCSV(url: string, proxy: string): Promise<{ errors: unknown[] }>;
}

declare module '@knight-lab/timelinejs/src/js/timeline/Timeline.js' {
  /** The drawn timeline, which is ready when its slides are in the page. */
  export class Timeline {
    constructor(host: HTMLElement, config: object, options: object);
    on(event: 'ready', done: () => void): void;
  }
}
