import { planOfDraft } from '../../care/plan/edit-plan.ts';
import { useLanguage } from '../../text/in-use.ts';
import type { PrescribingApp } from './prescribing.ts';

/** Of which plan a handout is: of the one that is written, or of this device's own. */
export type HandoutOf = 'written' | 'own';

/** Shows a plan as it is printed. */
export async function showHandout(app: PrescribingApp, of: HandoutOf): Promise<void> {
  const { store, ports } = app;
  const { draft } = ports.planLibrary.read();
  const { prescribing } = store.state;
  const written = prescribing ? planOfDraft(prescribing.editing.draft) : (draft?.plan ?? null);
  const plan = of === 'own' ? ports.plans.read() : written;
  store.set({ handout: plan && { plan, packed: null } });
  if (!plan || plan.items.length === 0) return;
  const packed = await ports.planFiles.pack(plan, store.state.exercises);
  if (store.state.handout?.plan === plan) store.set({ handout: { plan, packed } });
}

/** The language of whoever gets the handout, as long as its page is open: what is chosen in the settings stays. */
export async function speakFor({ store, ports }: PrescribingApp, language: string): Promise<void> {
  await useLanguage(language);
  // Its page was left while the language was fetched.
  if (!store.state.handout) {
    const { language: own } = ports.settings.read();
    await useLanguage(own);
    return store.set({ settings: { ...store.state.settings, language: own } });
  }
  store.set({ settings: { ...store.state.settings, language } });
}

/** Back to the language of the settings. */
export async function speakAsBefore({ store, ports }: PrescribingApp): Promise<void> {
  store.set({ handout: null });
  const { language } = ports.settings.read();
  if (language === store.state.settings.language) return;
  await useLanguage(language);
  store.set({ settings: { ...store.state.settings, language } });
}
