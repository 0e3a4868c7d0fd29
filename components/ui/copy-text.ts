/**
 * Puts text on the clipboard; false when the browser does not allow it. The site's Permissions-Policy has everything off, the
 * asynchronous clipboard with it: copying a selection needs no such permission, only the reader's press of a button.
 */
export function copyText(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
