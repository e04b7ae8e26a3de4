/** What older browsers can hold in a canvas: 4096 by 4096. */
const MOST_PIXELS = 4096 * 4096;

/**
 * A picture in SVG as a PNG, twice as fine, or as fine as every browser can hold.
 *
 * Through an image with a `data:` address, which the page's policy allows as it is, and not through one with a `blob:`.
 *
 * @param svg - A whole file that needs no other.
 * @param size - Of the picture, in px.
 */
export async function pngOfSvg(
  svg: string,
  { width, height }: { width: number; height: number },
): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser could not make a PNG of the picture.');
  return blob;
}
