import type { EngineInfo } from '../../core/record/engine-info.ts';
import { catalogue, firstCatalogue } from '../in-use.ts';

/** Which engine watches, in a few words: "LiteRT full, threads". */
export function engineName({ name, model, accelerator }: EngineInfo): string {
  const t = firstCatalogue().engines;
  const engine = model === 'unknown' ? t.names[name] : t.model({ name: t.names[name], model: t.models[model] });
  return accelerator === 'none' ? engine : t.on({ engine, accelerator: t.accelerators[accelerator] });
}

/** Which engine runs now, for the page of settings. */
export const runningNow = (info: EngineInfo): string => catalogue().settings.now({ engine: engineName(info) });
