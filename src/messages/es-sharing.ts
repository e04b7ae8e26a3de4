import type { sharing as english } from './en-sharing.ts';

/** The dialog that hands on what is on the screen, in Spanish. */
export const sharing: typeof english = {
  share: 'Compartir y llevar',
  qr: 'Código QR',
  failed: 'No llegó. Se puede reintentar.',
  close: 'Cerrar',
  copied: 'Copiado',
  notCopied: 'No se pudo copiar; queda seleccionar el texto',
  link: 'Enlace',
  linkHelp: 'Abre exactamente esta pantalla.',
  copyLink: 'Copiar enlace',
  linkName: 'el enlace a esta pantalla',
  showQr: 'Mostrar como código QR',
  embed: 'En una página o un curso',
  embedHelp:
    'Esta pantalla como marco: sin encabezado y sin guardar nada en el equipo de quien lee. Sus enlaces se abren dentro del marco.',
  copyEmbed: 'Copiar HTML',
  embedName: 'el HTML del marco',
  frameTitle: (title) => `${title} · Parallax`,
  qrOf: 'Código QR del enlace de abajo',
  forClass: 'Para una clase sin red',
  forClassHelp:
    'Un archivo HTML con este explorador, el dosier y sus lecciones. Se abre desde una memoria USB en cualquier navegador y no pide nada a nadie.',
  extent: 'Lo que contiene el archivo de los artículos',
  extents: { full: 'Textos completos', quotations: 'Solo citas' },
  fullHelp:
    'Los artículos pertenecen a quienes los publicaron. Saber si el archivo se puede difundir corresponde a quien lo guarda.',
  quotationsHelp:
    'Para cuando los textos no se pueden difundir: citas breves, primero las que muestran las lecciones y después aquellas en que los medios difieren. Las demás palabras se omiten y la copia lo dice; cada afirmación y cada suceso permanece en las palabras del propio dosier. Parte de cada texto que se incluye:',
  shareOf: (article, share) => `${article}: ${share}`,
  save: 'Guardar para la clase',
  making: 'Creando el archivo…',
  saved: (name, megabytes) => `${name}, ${megabytes} MB. Conviene abrirlo una vez para ver que está todo.`,
  notSaved: 'No se pudo crear el archivo: sus partes no llegaron. Se puede reintentar con red.',
  onDisk:
    'Este es un archivo en este equipo: su dirección no lleva a nadie más hasta aquí. Para enlaces, marcos y códigos QR hay que abrir el explorador donde está en la web.',
  held: 'El explorador, el dosier y sus lecciones están en este archivo. Para compartirlos basta con copiar el archivo.',
  qrTooLong:
    'Este enlace es demasiado largo para un código QR que pueda leerse en un aula. Se puede elegir menos en la pantalla o copiar el enlace.',
};
