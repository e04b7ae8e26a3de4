import { plural } from './es-count.ts';
import type { cite as english } from './en-cite.ts';

/** Citing what is read, in Spanish. */
export const cite: typeof english = {
  title: 'Citar',
  close: 'Cerrar',
  style: 'Estilo',
  styles: { apa: 'APA 7', mla: 'MLA 9', chicago: 'Chicago 17, autor-fecha', csl: 'CSL-JSON' },
  articles: (count) => plural(count, { one: 'El artículo', other: 'Los artículos' }),
  page: 'Esta página',
  publisher: 'Parallax',
  copy: 'Copiar',
  copyOf: { page: 'esta página', data: 'CSL-JSON' },
  copied: 'Copiado',
  notCopied: 'No se pudo copiar; queda seleccionar el texto',
  save: 'Guardar como archivo',
  data: 'Elementos en CSL-JSON',
  note: 'Compuesto con lo que el dosier sabe: sin autor donde no consta la firma, sin dirección donde no se da. Conviene cotejarlo con la guía de estilo.',
  thanks: 'Compuesto con',
  processor: 'citeproc-js',
  processorLicence: '(Frank Bennett, CPAL 1.0) y estilos del',
  stylesProject: 'proyecto Citation Style Language',
  stylesLicence: '(CC BY-SA 3.0).',
  failed: 'Los estilos de cita no llegaron. Se puede reintentar.',
};
