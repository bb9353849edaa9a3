import { describe, expect, it } from 'vitest';
import { eyeHash, eyeInviteIn, inviteHash, inviteIn, phoneCanOpen } from '../../../src/care/live/invite-address.ts';

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

describe('the address of a phone as the eye', () => {
  it('holds the invite, and is no invite to exercise together', () => {
    expect(eyeInviteIn(eyeHash(invite))).toEqual(invite);
    expect(inviteIn(eyeHash(invite))).toBeNull();
    expect(eyeInviteIn(inviteHash(invite))).toBeNull();
    for (const odd of ['', '#eye=a&k=b', `${eyeHash(invite)}&more=1`, eyeHash(invite).replace('A&', 'B&')])
      expect(eyeInviteIn(odd)).toBeNull();
  });

  it.each([
    ['https://192.168.1.20:4173/', true],
    ['https://plumbline.clinic.example/', true],
    ['http://192.168.1.20:4173/', false],
    ['http://localhost:4173/', false],
    ['https://localhost:4173/', false],
    ['https://127.0.0.1/', false],
    ['https://[::1]:4173/', false],
  ])('can be opened by a phone that gives its camera: %s %s', (address, can) =>
    expect(phoneCanOpen(new URL(address))).toBe(can),
  );
});
