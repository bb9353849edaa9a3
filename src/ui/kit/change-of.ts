/** The event of an element that the person has changed; its target is the element. */
export type ChangeOf<Tag extends keyof HTMLElementTagNameMap> = Event & {
  readonly target: HTMLElementTagNameMap[Tag];
};
