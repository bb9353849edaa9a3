import { page, userEvent } from 'vitest/browser';

/** Opens the list of a choice and clicks one of its lines. */
export async function choose(label: string, option: string): Promise<void> {
  await userEvent.click(page.getByRole('combobox', { name: label }));
  await userEvent.click(page.getByRole('option', { name: option }));
}
