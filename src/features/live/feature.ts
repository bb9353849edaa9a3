import type { MediaKinds } from '../../care/live/media.ts';
import type { Consent, LiveDeed, LiveRole } from '../../core/record/live-note.ts';
import { defineFeature } from '../../app/feature.ts';
import { later } from '../../app/later.ts';
import { notify } from '../../app/notices.ts';
import { endedSentence } from '../../text/say/live-over.ts';
import { allSentences } from '../../text/in-use.ts';
import { firstText, text } from '../../text/text.ts';
import type { LiveKernel } from './kernel.ts';
import type { Invite } from '../../ports/live.ts';
import { mineIn, NOT_LIVE, type LiveState, type LiveTrouble } from './live-state.ts';
import type { Live } from './live.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly live: {
      readonly slice: { readonly live: LiveState };
      readonly intents: {
        /** Looks whether this browser can. */
        readonly 'look-for-live': Nothing;
        /** Makes an invite, and waits for who takes it. `how`: through the server, or by texts that are carried by hand. */
        readonly 'invite-live': { readonly role: LiveRole; readonly how: 'server' | 'hand' };
        /** Takes the invite that the address held. */
        readonly 'join-live': Nothing;
        /** Answers the first text of somebody who invites by hand. */
        readonly 'answer-live': { readonly text: string };
        /** Takes the text that came back to who invites by hand. */
        readonly 'take-live-answer': { readonly meetingId: string; readonly text: string };
        readonly 'admit-live': Nothing;
        readonly 'refuse-live': Nothing;
        readonly 'consent-live': { readonly change: Partial<Consent> };
        /** Takes of the other one's picture and sound, or does not any more. */
        readonly 'take-live': { readonly meetingId: string; readonly change: Partial<MediaKinds> };
        /** Gives a patient one's own picture or sound, or takes it back. */
        readonly 'give-live': { readonly meetingId: string; readonly change: Partial<MediaKinds> };
        readonly 'choose-live': { readonly isOpen: boolean };
        /** Ends at once whatever this person shares. */
        readonly 'stop-live': Nothing;
        readonly 'answer-live-target': { readonly isTaken: boolean };
        readonly 'close-live-asked': Nothing;
        /** Asks a patient's side for something. */
        readonly 'ask-live': { readonly meetingId: string; readonly deed: LiveDeed };
        /** Copies an invite, or a text that is carried by hand. */
        readonly 'copy-live': { readonly text: string };
        readonly 'open-live': { readonly meetingId: string };
        /** Ends a meeting, or takes one that is over from the page. */
        readonly 'end-live': { readonly meetingId: string };
        readonly 'remove-live': { readonly meetingId: string };
      };
      readonly pages: { readonly live: Nothing };
      readonly notices: {
        readonly 'live-copied': { readonly done: boolean };
        readonly 'live-over': {
          readonly by: LiveRole | null;
          readonly name: string | null;
          readonly trouble: LiveTrouble | null;
        };
      };
    };
  }
}

/** What leads a meeting is fetched with the first one, with all sentences. */
const code = later(async () => (await Promise.all([import('./live.ts'), allSentences()]))[0]);
/** The meetings of each app: a test has several in one process. */
const lives = new WeakMap<object, Live>();

async function liveOf(app: LiveKernel): Promise<Live> {
  const here = lives.get(app.store);
  if (here) return here;
  const [{ Live }, devices] = await Promise.all([code.fetch(), app.ports.live.fetch()]);
  const live = lives.get(app.store) ?? new Live(app, devices);
  lives.set(app.store, live);
  return live;
}

/** The meeting in which this person exercises and lets somebody see, or may. */
const mine = (live: LiveState) => {
  const meeting = mineIn(live);
  return meeting && meeting.phase !== 'over' && meeting.phase !== 'refused' ? meeting : null;
};

/** Two people exercise together from afar: one is seen, the other one sees. */
export default defineFeature('live', {
  needs: ['clipboard', 'clock', 'live', 'liveTab', 'newId', 'plans', 'speaker', 'store'],
  slice: { live: NOT_LIVE },
  intents: {
    'look-for-live': async (_intent, app) => void (await liveOf(app)),
    'invite-live': async ({ role, how }, app) => {
      const live = await liveOf(app);
      return how === 'server' ? live.invite(role) : live.offer(role);
    },
    'join-live': async (_intent, app) => {
      const { invited } = app.store.state.live;
      if (invited) (await liveOf(app)).join(invited);
    },
    'answer-live': async ({ text }, app) => (await liveOf(app)).answer(text),
    'take-live-answer': async ({ meetingId, text }, app) => (await liveOf(app)).takeAnswer(meetingId, text),
    'admit-live': (_intent, app) => lives.get(app.store)?.admit(),
    'refuse-live': (_intent, app) => lives.get(app.store)?.patientEnd()?.refuse(),
    'consent-live': ({ change }, app) => lives.get(app.store)?.consents(change),
    'take-live': ({ meetingId, change }, app) => lives.get(app.store)?.take(meetingId, change),
    'give-live': ({ meetingId, change }, app) => lives.get(app.store)?.give(meetingId, change),
    'choose-live': ({ isOpen }, app) => lives.get(app.store)?.chooses(isOpen),
    'stop-live': (_intent, app) => lives.get(app.store)?.stopAll(),
    'answer-live-target': ({ isTaken }, app) => lives.get(app.store)?.patientEnd()?.answerTarget(isTaken),
    'close-live-asked': (_intent, app) => lives.get(app.store)?.patientEnd()?.closeAsked(),
    'ask-live': ({ meetingId, deed }, app) => lives.get(app.store)?.ask(meetingId, deed),
    'copy-live': async ({ text: given }, { ports, store }) =>
      notify(store, { kind: 'live-copied', done: await ports.clipboard.write(given) }),
    'open-live': ({ meetingId }, { store }) => store.set({ live: { ...store.state.live, opened: meetingId } }),
    'end-live': ({ meetingId }, app) => lives.get(app.store)?.end(meetingId),
    'remove-live': ({ meetingId }, app) => lives.get(app.store)?.remove(meetingId),
  },
  pages: {
    live: {
      title: () => firstText().pages.live,
      under: 'exercises',
      load: async () => (await import('./ui/pl-page-live.ts')).PlPageLive,
      enter: async (_route, app) => void (await liveOf(app)),
      keys: (key, state) => code.here?.cueOfKey(key, state) ?? null,
    },
  },
  notices: {
    'live-copied': { sentence: ({ done }) => text().live.invite[done ? 'copied' : 'notCopied'] },
    'live-over': { sentence: ({ by, name, trouble }) => endedSentence({ mine: 'patient', by, name, trouble }) },
  },
  // Over every page, so that nobody forgets who sees them.
  above: {
    isThere: ({ live }) => mine(live) !== null,
    load: async () => (await import('./ui/pl-live-bar.ts')).PlLiveBar,
  },
  // What was shared goes with everything else.
  erased: (app) => lives.get(app.store)?.endAll(),
  keys: (key, { live }) => ((key === 'x' || key === 'X') && mine(live) ? { kind: 'stop-live' } : null),
  start: async (app) => {
    const { liveTab } = app.ports;
    const show = (invited: Invite | null): void => app.store.set({ live: { ...app.store.state.live, invited } });
    liveTab.onInvited(show);
    const { invited, meetings } = await liveTab.read();
    show(invited);
    if (meetings.length > 0) (await liveOf(app)).comeBack(meetings);
  },
});
