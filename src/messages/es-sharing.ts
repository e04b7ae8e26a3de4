import type { sharing as english } from './en-sharing.ts';

/** The dialog that hands on what is on the screen, in Spanish. */
export const sharing: typeof english = {
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
  qrTooLong:
    'Este enlace es demasiado largo para un código QR que pueda leerse en un aula. Se puede elegir menos en la pantalla o copiar el enlace.',
};
