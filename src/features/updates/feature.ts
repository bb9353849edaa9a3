import { AWAITED, awaiting } from '../../app/awaited.ts';
import { defineFeature } from '../../app/feature.ts';
import { notify } from '../../app/notices.ts';
import { visitIsOver } from '../../app/visit-is-over.ts';
import { firstText } from '../../text/text.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly updates: {
      readonly intents: {
        /** Load the new version that is ready. */
        readonly 'use-update': Nothing;
      };
      readonly notices: { readonly 'update-ready': Nothing };
    };
  }
}

/** A new version of the app: it is offered when it is all there, never during a visit to the mat, and used when somebody says so. */
export default defineFeature('updates', {
  needs: ['clock', 'updates'],
  intents: {
    'use-update': async (_intent, { store, ports: { clock, updates } }) => {
      if (store.state.run !== null) return;
      const onLate = (): void => notify(store, { kind: 'late', failure: AWAITED.update.says });
      await awaiting('update', updates.takeOver(), { clock, onLate });
      updates.reload();
    },
  },
  notices: {
    'update-ready': {
      sentence: () => firstText().notices.update,
      action: () => ({ words: firstText().notices.useUpdate, asks: [{ kind: 'use-update' }] }),
    },
  },
  start: ({ store, ports }) => {
    ports.updates.onReady(() => void visitIsOver(store).then(() => notify(store, { kind: 'update-ready' })));
  },
});
