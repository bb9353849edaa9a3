// @ts-check
/** The headers of `policy.mjs` in the words of common hosts, and a container: written beside the build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headers, policyOfPage, SENDER, senderHeaders } from './policy.mjs';

/** Files with a hash in their names never change; every other file is asked for again each time. */
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

const all = Object.entries(headers);
/** The one file with a policy of its own. */
const POLICY = 'Content-Security-Policy';
const ofSender = senderHeaders[POLICY];

/** For hosts that read `_headers` in the folder that they serve. */
export const headersFile = `/*
${all.map(([name, value]) => `  ${name}: ${value}`).join('\n')}
  Cache-Control: ${ASK_AGAIN}
/assets/*
  ! Cache-Control
  Cache-Control: ${FOREVER}
${SENDER}*
  ! ${POLICY}
  ${POLICY}: ${ofSender}
`;

/** @param {string} cache */
const ofNginx = (cache, sent = all) =>
  [...sent, ['Cache-Control', cache]].map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n');

const nginx = `# Plumbline behind nginx: the folder of the build in /srv/plumbline, TLS in front of it or here (the camera needs https).
server {
  listen 8080;
  root /srv/plumbline;
  # Beside the types that nginx knows: what it sends as plain text a browser does not run.
  include /etc/nginx/mime.types;
  types {
    text/javascript mjs;
    application/manifest+json webmanifest;
  }
  gzip_static on;
  location / {
${ofNginx(ASK_AGAIN)}
  }
  location /assets/ {
${ofNginx(FOREVER)}
  }
  # Where the app lies in a folder of the address, the folder stands before it here too.
  location ~ ^${SENDER} {
${ofNginx(FOREVER, Object.entries(senderHeaders))}
  }
}
`;

const caddy = `# Plumbline behind Caddy: put your own name in place of :8080, and Caddy sees to the certificate (the camera needs https).
:8080 {
	root * /srv/plumbline
	file_server {
		precompressed br gzip
	}
	header {
${all.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
	}
	@hashed path /assets/*
	@others not path /assets/*
	header @hashed Cache-Control "${FOREVER}"
	header @others Cache-Control "${ASK_AGAIN}"
	@sender path ${SENDER}*
	header @sender ${POLICY} "${ofSender}"
	@manifest path *.webmanifest
	header @manifest Content-Type application/manifest+json
}
`;

const container = `# docker build -f hosting/Containerfile -t plumbline . ; docker run -p 8080:8080 plumbline
FROM caddy:2-alpine
COPY hosting/Caddyfile /etc/caddy/Caddyfile
COPY dist /srv/plumbline
EXPOSE 8080
`;

/** Writes `_headers` into the build and the other files into `hosting/` beside it. @param {string} folder of the build */
export function writeHosting(folder) {
  mkdirSync('hosting', { recursive: true });
  writeFileSync(join(folder, '_headers'), headersFile);
  writeFileSync('hosting/nginx.conf', nginx);
  writeFileSync('hosting/Caddyfile', caddy);
  writeFileSync('hosting/Containerfile', container);
}

/** The policy in the page itself, before anything of it is fetched. */
export const policyInPage = {
  name: 'plumbline:policy-in-page',
  apply: /** @type {const} */ ('build'),
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOfPage },
      injectTo: /** @type {const} */ ('head-prepend'),
    },
  ],
};
