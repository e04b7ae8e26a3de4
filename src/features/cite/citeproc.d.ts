/** What is used of citeproc-js, which comes without types. */
declare module 'citeproc' {
  /** How a style's typography is written: for each, false or the string around `%%STRING%%`. */
  type Format = Record<string, unknown>;

  type System = {
    retrieveLocale: (lang: string) => string;
    retrieveItem: (id: string) => object | null;
  };

  class Engine {
    constructor(system: System, style: string, lang: string);
    setOutputFormat(name: string): void;
    updateItems(ids: string[]): void;
    /** False where the style has no bibliography; else its facts and its entries. */
    makeBibliography(): false | [unknown, string[]];
  }

  const CSL: { Engine: typeof Engine; Output: { Formats: Record<string, Format> } };
  export default CSL;
}
