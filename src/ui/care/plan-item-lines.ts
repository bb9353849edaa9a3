import { html, nothing, type TemplateResult } from 'lit';
import type { PlanItem } from '../../care/plan/plan.ts';
import { unusualIn } from '../../care/plan/plan-changes.ts';
import { planned, type Known } from '../../care/plan/planned.ts';
import { doseSentence } from '../../text/say/card.ts';
import { unusualSentence } from '../../text/say/plan-changes.ts';
import { nameIn, progressSentence } from '../../text/say/plan.ts';

/** One exercise of a plan in lines: its name, how much of it, what is otherwise than usual, how it gets harder, and a word of whoever made the plan. */
export function planItemLines(item: PlanItem, known: Known): TemplateResult {
  const exercise = planned(item, known);
  const unusual = exercise ? unusualIn(item, known) : [];
  return html`<strong>${nameIn(known.exercises, item.exerciseId)}</strong>
    ${exercise ? html`<span class="muted">${doseSentence(exercise)}</span>` : nothing}
    ${unusual.length > 0 ? html`<span class="muted">${unusualSentence(unusual)}</span>` : nothing}
    ${item.progress ? html`<span class="muted">${progressSentence(item.progress)}</span>` : nothing}
    ${item.note ? html`<span><bdi>${item.note}</bdi></span>` : nothing}`;
}
