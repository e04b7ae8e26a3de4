/** The dialog that hands on what is on the screen, in English. */
export const sharing = {
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
  qrTooLong:
    'This link is too long for a QR code that a room could read. Choose less on the screen, or copy the link.',
};
