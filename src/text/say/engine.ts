import type { EngineInfo } from '../../core/record/engine-info.ts';
import { catalogue } from '../in-use.ts';

/** "LiteRT full, threads": which engine sees, in a few words. */
export function engineName({ name, model, accelerator }: EngineInfo): string {
  const t = catalogue().engines;
  const engine = model === 'unknown' ? t.names[name] : t.model({ name: t.names[name], model: t.models[model] });
  return accelerator === 'none' ? engine : t.on({ engine, accelerator: t.accelerators[accelerator] });
}

/** Which engine sees the person, small beside the picture. */
export const seenByEngine = (info: EngineInfo): string => catalogue().practise.seenBy({ engine: engineName(info) });

/** Which engine runs now, on the page of settings. */
export const runningNow = (info: EngineInfo): string => catalogue().settings.now({ engine: engineName(info) });
