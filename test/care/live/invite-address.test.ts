import { describe, expect, it } from 'vitest';
import { inviteHash, inviteIn } from '../../../src/care/live/invite-address.ts';

const invite = { room: 'AbCdEfGhIjKlMnOpQrSt-A', secret: '0123456789_bcdefghijkg' };

describe('an invite in an address', () => {
  it('is read as it was written', () => {
    expect(inviteIn(inviteHash(invite))).toEqual(invite);
  });

  it.each([
    '',
    '#/live',
    '#r=&k=',
    `#r=${invite.room}`,
    `#r=${invite.room}&k=${invite.secret}x`,
    `#r=${invite.room}&k=${invite.secret.slice(1)}`,
    `#r=${invite.room}&k=${invite.secret}&x=1`,
    `#r=${invite.room.slice(0, -1)}B&k=${invite.secret}`,
    `#r=<script>alert(1)</script>&k=${invite.secret}`,
  ])('is not found in %s', (hash) => expect(inviteIn(hash)).toBeNull());
});
