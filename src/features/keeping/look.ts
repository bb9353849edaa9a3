import { setKeeping, type Keeping } from './keeping.ts';
import { recordsOf, writtenCount } from './records.ts';

/** Finds out what is kept, how much room it takes, and whether the browser keeps it. No part waits for another. */
export async function look(app: Keeping): Promise<void> {
  const { ports } = app;
  setKeeping(app, { backedUpAtEpochMs: ports.keeping.read().backedUpAtEpochMs });
  await Promise.all([
    count(app),
    ports.disk.use().then((disk) => setKeeping(app, { disk })),
    ports.disk.isPromised().then((isPromised) => {
      const { promise } = app.store.state.keeping;
      if (isPromised === true) setKeeping(app, { promise: 'given' });
      else if (isPromised === null) setKeeping(app, { promise: 'unavailable' });
      else if (promise !== 'asking' && promise !== 'refused') setKeeping(app, { promise: 'open' });
    }),
  ]);
}

/** Counts what is kept. */
export async function count(app: Keeping): Promise<void> {
  const counted = await app.ports.backups.count();
  const { plan, ownExercises, ownRanges, planLibrary } = await recordsOf(app.ports);
  setKeeping(
    app,
    counted.ok
      ? {
          kept: {
            ...counted.value,
            hasPlan: plan !== null,
            ownExercises: ownExercises.length,
            ownRanges: ownRanges.length,
            writtenPlans: writtenCount(planLibrary),
            hasSettings: true,
          },
          failure: null,
        }
      : { kept: null, failure: counted.failure },
  );
}

/** Asks the browser to promise that it keeps everything. */
export async function askToKeep(app: Keeping): Promise<void> {
  const { disk, clock, keeping } = app.ports;
  if (['given', 'asking', 'unavailable'].includes(app.store.state.keeping.promise)) return;
  keeping.change({ askedAtEpochMs: clock.epochMs() });
  setKeeping(app, { promise: 'asking' });
  setKeeping(app, { promise: (await disk.ask()) ? 'given' : 'refused' });
}
