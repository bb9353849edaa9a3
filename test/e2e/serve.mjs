// @ts-check
/** The built app for the journeys, on exactly the port they were told. */
import { run } from '../../scripts/start.mjs';

await run();
