/** The dialog that hands on what is on the screen, in English. */
export const sharing = {
  share: 'Share and take along',
  qr: 'QR code',
  failed: 'That did not arrive. Try again.',
  close: 'Close',
  copied: 'Copied',
  notCopied: 'Could not copy; select the text instead',
  link: 'Link',
  linkHelp: 'It opens this very screen.',
  copyLink: 'Copy link',
  linkName: 'the link to this screen',
  showQr: 'Show as QR code',
  embed: 'In a page or course',
  embedHelp:
    'This screen as a frame: without the header, keeping nothing on the reader’s machine. Links in it stay in it.',
  copyEmbed: 'Copy HTML',
  embedName: 'the HTML of the frame',
  /** The frame’s name, for those who do not see it. */
  frameTitle: (title: string) => `${title} · Parallax`,
  qrOf: 'QR code of the link beneath',
  forClass: 'For a class without a network',
  forClassHelp:
    'One HTML file with this explorer, the dossier and its lessons. It opens from a USB stick in any browser and asks nobody for anything.',
  extent: 'What the file holds of the articles',
  extents: { full: 'Full texts', quotations: 'Quotations only' },
  fullHelp:
    'The articles belong to whoever published them. Whether the file may be passed on is for you to know.',
  quotationsHelp:
    'For those who may not pass the texts on: short quotations, first those that the lessons show, then those where the outlets differ. Other words are left out and the copy says so; every claim and event stays in the dossier’s own words. How much of each text goes along:',
  /** A list of articles, each with its share in per cent. */
  shareOf: (article: string, share: string) => `${article}: ${share}`,
  save: 'Save for class',
  making: 'Making the file …',
  saved: (name: string, megabytes: string) =>
    `${name}, ${megabytes} MB. Open it once to see that all is there.`,
  notSaved: 'The file could not be made: its parts did not arrive. Try again with a network.',
  onDisk:
    'This is a file on this machine: its address leads nobody else here. For links, frames and QR codes, open the explorer where it stands on the web.',
  held: 'The explorer, the dossier and its lessons are in this file. To hand them on, copy the file itself.',
  qrTooLong:
    'This link is too long for a QR code that a room could read. Choose less on the screen, or copy the link.',
};
