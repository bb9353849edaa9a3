/**
 * A file or a link that is dropped where nothing takes it would be opened by the browser in place of the app, in the middle of
 * a set too. It is ignored instead; text may be dropped where text is written.
 */
export function ignoreDrop(event: DragEvent): void {
  const { dataTransfer: dropped, defaultPrevented: isTaken } = event;
  if (isTaken) return;
  const isText = dropped !== null && !dropped.types.includes('Files') && !dropped.types.includes('text/uri-list');
  if (isText && event.composedPath().some((one) => one instanceof Element && one.matches('input, textarea'))) return;
  event.preventDefault();
  if (dropped) dropped.dropEffect = 'none';
}
