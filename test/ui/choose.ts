import { page, userEvent } from 'vitest/browser';

/** Opens the list of a choice and takes one of its lines, as with a mouse. */
export async function choose(label: string, option: string): Promise<void> {
  await userEvent.click(page.getByRole('combobox', { name: label }));
  await userEvent.click(page.getByRole('option', { name: option }));
}
