import { test } from '@playwright/test';
import { noCamera } from './journey.ts';
import { isJanusHere, startJanus, type Janus } from './live-page/janus.ts';
import { linkJourneys } from './live-page/journeys.ts';
import { serveLivePage, type LiveHost } from './live-page/serve-live-page.ts';

/** The same links over a relay server that is none of ours: Janus, as docs/live.md says to run it. */
test.use({ launchOptions: noCamera });
test.skip(!isJanusHere, 'there is no Janus here (apt install janus)');

test.describe('where all goes over the relay', () => {
  let janus: Janus;
  let host: LiveHost;
  test.beforeEach(async () => {
    janus = await startJanus('always');
    host = await serveLivePage(janus.environment);
  });
  test.afterEach(async () => {
    await host.remove();
    await janus.end();
  });

  linkJourneys(() => host);
});
