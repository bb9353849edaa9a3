/** What an element tells when somebody changed it; the target is the element itself. */
export type ChangeOf<Tag extends keyof HTMLElementTagNameMap> = Event & {
  readonly target: HTMLElementTagNameMap[Tag];
};
