import type { EngineInfo } from '../core/report/session.ts';
import type { Settings } from '../ports/storage.ts';
import type { AnyFailure } from './failures.ts';
import type { ChosenFile } from './source-choice.ts';

/** Why another engine or model size runs now. */
export type EngineChange = 'smaller' | 'larger' | 'restarted' | 'second-engine';

/** A page, an intent or a notice without parameters. */
export type Nothing = Readonly<Record<never, never>>;

/**
 * What every feature declares, as types. A feature adds its own entry in its `feature.ts`, by
 * `declare module '../../app/registry.ts' { interface Features { … } }`, and `defineFeature` then asks for exactly what the
 * entry declares. An entry may hold
 * - `slice`: fields of the state that only this feature's use cases and pages read (what several read is in `AppState`);
 * - `intents`: by kind, what a person can ask for and what goes with it;
 * - `pages`: by name, with the parameters of their routes;
 * - `notices`: by kind, what a quiet line at the edge of the page can tell.
 */
export interface Features {
  /** The intents of the kernel itself, declared in the same way as a feature's (`kernel-feature.ts`). */
  readonly kernel: {
    readonly intents: {
      readonly go: { readonly route: Route };
      readonly 'use-camera': { readonly deviceId: string | null };
      readonly 'use-recording': { readonly file: ChosenFile; readonly name: string };
      /** Look at this recording, and begin the visit that runs anew with it. */
      readonly 'begin-with-recording': { readonly file: ChosenFile; readonly name: string };
      readonly 'load-model': Nothing;
      readonly 'change-settings': { readonly change: Partial<Settings> };
      readonly 'toggle-mute': Nothing;
      /** Start without waiting for the start pose, or begin the next set without waiting for the end of the rest. */
      readonly next: Nothing;
      readonly pause: Nothing;
      readonly resume: Nothing;
      readonly stop: Nothing;
      readonly reconnect: Nothing;
      readonly 'dismiss-notice': { readonly noticeId: number };
      readonly connection: { readonly online: boolean };
      /** Copy what a helper needs to know of a trouble. */
      readonly 'copy-details': { readonly details: string };
    };
  };
}

/** The pages that the kernel itself opens. Some feature has to bring each of them. */
export interface KernelPages {
  readonly start: Nothing;
  readonly check: Nothing;
  readonly practise: Nothing;
}

/** The notices of the kernel itself. */
export interface KernelNotices {
  readonly failure: { readonly failure: AnyFailure };
  readonly 'save-trouble': { readonly failure: AnyFailure };
  readonly engine: { readonly change: EngineChange; readonly info: EngineInfo };
  /** Something that is not there yet, and is awaited. */
  readonly late: { readonly failure: AnyFailure };
  /** Another camera than the chosen one is used; its name. */
  readonly 'other-camera': { readonly label: string };
  readonly offline: Nothing;
  /** Whether the details of a trouble could be copied. */
  readonly copied: { readonly done: boolean };
}

export type FeatureName = keyof Features;

type Declared<N extends FeatureName, Kind extends string> =
  Features[N] extends Readonly<Record<Kind, infer Table extends object>> ? Table : Nothing;

/** The fields of the state that a feature declares. */
export type SliceOf<N extends FeatureName> = Declared<N, 'slice'>;
export type IntentsOf<N extends FeatureName> = Declared<N, 'intents'>;
export type PagesOf<N extends FeatureName> = Declared<N, 'pages'>;
export type NoticesOf<N extends FeatureName> = Declared<N, 'notices'>;

/** An entry of a table, with its name as one of its fields. */
export type Named<Tag extends string, Table, K extends keyof Table> = Readonly<Record<Tag, K>> & Table[K];
type Union<Tag extends string, Table> = { [K in keyof Table]: Named<Tag, Table, K> }[keyof Table];

/**
 * Everything a person can ask for. An intent may come at any time; one that does not fit the present state does
 * nothing.
 */
export type Intent = { [N in FeatureName]: Union<'kind', IntentsOf<N>> }[FeatureName];

/** Which page is open, with the parameters of its address. */
export type Route = { [N in FeatureName]: Union<'page', PagesOf<N>> }[FeatureName] | Union<'page', KernelPages>;

export type KernelNotice = Union<'kind', KernelNotices>;

/** What a quiet line at the edge of the page can tell. */
export type NoticeBody = { [N in FeatureName]: Union<'kind', NoticesOf<N>> }[FeatureName] | KernelNotice;

/** The slices of all features together. */
export type Slices = { [N in FeatureName]: (slice: SliceOf<N>) => void }[FeatureName] extends (slice: infer S) => void
  ? S
  : never;
