import type { Bundle } from '../care/exchange/fhir/resources.ts';
import type { RecordPart } from '../care/exchange/fhir/parts.ts';
import type { Sending, ServerAnswer } from '../care/exchange/sending.ts';
import type { Result, StoreFailure } from '../core/record/failures.ts';

/** The FHIR servers of clinics: the only addresses but the app's own to which anything goes, each named by the person. */
export interface ClinicServer {
  /**
   * Keeps the key (a bearer token) for an address, until this page closes and nowhere else; null: it wants none. Whoever reads the disk of
   * this device must not get into a clinic's records by it.
   */
  useKey(address: string, key: string | null): Promise<void>;
  /** Sends a transaction with the key for the address. Never rejects; abort lets go of it, and what is on its way may still come there. */
  send(address: string, transaction: Bundle, signal: AbortSignal): Promise<ServerAnswer>;
}

/** What waits to be sent, and what came of it: kept on this device until it is removed. */
export interface Outbox {
  /** Oldest first. */
  list(): Promise<Result<readonly Sending[], StoreFailure>>;
  /** The address that was sent to last; null: nothing was sent yet. */
  lastAddress(): Promise<Result<string | null, StoreFailure>>;
  add(sending: Sending, parts: readonly RecordPart[]): Promise<Result<void, StoreFailure>>;
  /** The part that is sent next; null where there is none. */
  nextPart(id: string): Promise<Result<RecordPart | null, StoreFailure>>;
  /** Changes a record that is still there; parts that have come to the server go. */
  change(id: string, how: (now: Sending) => Sending): Promise<Result<void, StoreFailure>>;
  remove(id: string): Promise<Result<void, StoreFailure>>;
  /** Everything of one person, or, where none is named, of all, with the address. */
  clear(patientId?: string): Promise<Result<void, StoreFailure>>;
  /** Runs `work` while no other tab sends; waits for its turn. */
  inTurn(work: () => Promise<void>): Promise<void>;
}
