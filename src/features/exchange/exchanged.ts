import type { AnyFailure } from '../../app/failures.ts';
import type { Kernel } from '../../app/kernel.ts';
import type { WorkShown } from '../../app/long-work.ts';
import type { ChosenFile } from '../../app/source-choice.ts';
import type { StateOf } from '../../app/state.ts';
import type { RecordPart } from '../../care/exchange/fhir/parts.ts';
import type { Sending } from '../../care/exchange/sending.ts';
import type { SessionFile, SessionFileMistake } from '../../care/exchange/session-file.ts';
import type { Sealing } from '../../ports/exchange.ts';
import type { Gathered, Imported, ImportPreview, Patient } from '../../ports/patients.ts';

/** From when on sessions are handed over. */
export type Period = 'weeks' | 'months' | 'all';

/** What somebody wants to hand over, and to whom. */
export interface GiveWish {
  readonly period: Period;
  readonly withDays: boolean;
  readonly withPlan: boolean;
  readonly withTraces: boolean;
  /** Empty: no name. */
  readonly name: string;
  readonly sealing: Sealing;
}

/** Why no file was made, other than a failure of a device. */
export type NotGiven = 'nothing' | 'no-passphrase' | 'no-recipient';

/** What other programs read: a table of attempts (CSV), a bundle of FHIR R4. */
export type OtherForm = 'table' | 'record';

/** What came of saving somebody's sessions for other programs, or of forgetting them. */
export type CameOfPerson =
  | ({ readonly kind: 'saved' } & Omit<Gathered, 'contents'>)
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'failed'; readonly failure: AnyFailure };

/** Work that goes on. */
export interface ExchangeWork extends WorkShown {
  readonly kind: 'giving' | 'reading' | 'taking' | 'saving' | 'preparing' | 'forgetting' | 'making-key';
}

/** A pair of keys that was made on this page. */
export interface OwnKey {
  /** The open half, to be given to those who send. */
  readonly recipient: string;
  /** The secret half; null once it was handed to the browser as a file. */
  readonly identity: string | null;
  /** Whether the open half could be copied; null: nobody has asked for that. */
  readonly isCopied: boolean | null;
}

/** What of somebody would go to a clinic's server. */
export interface Prepared {
  readonly patient: Patient;
  readonly withName: boolean;
  readonly sessions: number;
  readonly checkIns: number;
  readonly scales: number;
  readonly hasPlan: boolean;
  readonly leftOut: number;
  readonly withoutRoom: number;
  /** Empty: there is nothing to send. */
  readonly parts: readonly RecordPart[];
}

/** Why nothing can be sent to an address, or by a key, as it was typed. */
export type AddressMistake = 'no-address' | 'not-encrypted' | 'odd-key';

/** What waits to be sent, and what came of it. */
export interface OutboxShown {
  /** Oldest first. */
  readonly sendings: readonly Sending[];
  /** Where a record was sent last. */
  readonly address: string | null;
  readonly failure: AnyFailure | null;
  /** Addresses whose key this page has; the keys themselves are with the device. */
  readonly withKey: readonly string[];
  /** What is on its way now, and how to let go of it. */
  readonly inFlight: { readonly id: string; readonly stop: () => void } | null;
  readonly isAtWork: boolean;
  /** Calls off the next look at what is due. */
  readonly callOff: () => void;
}

export const NOTHING_WAITS: OutboxShown = {
  sendings: [],
  address: null,
  failure: null,
  withKey: [],
  inFlight: null,
  isAtWork: false,
  callOff: () => undefined,
};

/** What the page of handing over shows. */
export interface Exchanged {
  readonly work: ExchangeWork | null;
  /** A passphrase that the person may take; null until the page has opened. */
  readonly suggested: string | null;
  /** The file that was made last on this page. */
  readonly given: Omit<Gathered, 'contents'> | null;
  readonly notGiven: NotGiven | AnyFailure | null;
  /** A file that waits for what opens it; `not`: what was given does not open it, or the file that was to has no key in it. */
  readonly locked: { readonly file: ChosenFile; readonly not: 'wrong' | 'no-secret' | null } | null;
  /** A file that was read, and what would come of it. */
  readonly opened: { readonly file: SessionFile; readonly preview: ImportPreview } | null;
  readonly mistake: SessionFileMistake | null;
  /** Why a file could not be taken in, or that not be undone. */
  readonly notTaken: AnyFailure | null;
  /** What was taken in last on this page; `undone`: that was taken back. */
  readonly taken: Imported | 'undone' | null;
  readonly ownKey: OwnKey | null;
  /** Those whose sessions are here, this device's own person first; null: it is not known yet. */
  readonly people: readonly Patient[] | null;
  readonly came: CameOfPerson | null;
  /** What would be sent, once the person says so. */
  readonly prepared: Prepared | null;
  readonly notSent: AddressMistake | AnyFailure | null;
}

export const NOTHING_EXCHANGED: Exchanged = {
  work: null,
  suggested: null,
  given: null,
  notGiven: null,
  locked: null,
  opened: null,
  mistake: null,
  notTaken: null,
  taken: null,
  ownKey: null,
  people: null,
  came: null,
  prepared: null,
  notSent: null,
};

/** What the use cases of this feature see and use. */
export type Exchanging = Kernel<
  StateOf<'exchange'>,
  | 'clipboard'
  | 'clinicServer'
  | 'clock'
  | 'downloads'
  | 'newId'
  | 'otherTabs'
  | 'outbox'
  | 'patients'
  | 'sessionFiles'
  | 'settings'
  | 'store'
>;

export const setExchange = ({ store }: Pick<Exchanging, 'store'>, change: Partial<Exchanged>): void =>
  store.set({ exchange: { ...store.state.exchange, ...change } });

export const setOutbox = ({ store }: Pick<Exchanging, 'store'>, change: Partial<OutboxShown>): void =>
  store.set({ outbox: { ...store.state.outbox, ...change } });
