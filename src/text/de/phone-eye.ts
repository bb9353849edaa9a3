import type { Catalogue } from '../catalogue.ts';
import type { Words } from '../values.ts';

export const phoneEye: Catalogue['phoneEye'] = {
  title: 'Ihr Telefon als Kamera',
  lead: 'Ein Telefon kann stehen, wo dieser Computer nicht stehen kann. Es sieht zu; dieser Computer zählt, spricht und bewahrt auf, was getan wurde.',
  scan: 'Lesen Sie den Code mit dem Telefon ein oder öffnen Sie dort die Adresse. Sie gilt für ein Telefon.',
  address: 'Die Adresse für das Telefon',
  copy: 'Adresse kopieren',
  code: 'Die Adresse als Code für das Telefon',
  otherAddress:
    'Unter dieser Adresse gibt kein Telefon seine Kamera her. Starten Sie Plumbline mit „npm start -- --https“, öffnen Sie hier eine der Adressen, die dann ausgegeben werden, und holen Sie sich dort den Code.',
  again: 'Wieder die Kamera dieses Computers verwenden',
  both: 'Beide Kameras sehen lassen',
  phoneAlone: 'Nur das Telefon sehen lassen',
  bothLook:
    'Beide Kameras sehen hin: Was die eine nicht sieht, sieht vielleicht die andere. Stellen Sie das Telefon seitlich von sich auf, oder vor sich, wenn dieser Computer Ihre Seite sieht.',
  missed: 'Ihr Telefon sieht gerade nichts. Dieser Computer zählt mit seiner eigenen Kamera weiter.',
  anew: 'Neuen Code machen',
  shown: 'Was das Telefon sieht',
  linesOnly: 'Die Person als Linien, wie das Telefon sie sieht',
  wait: 'Ich warte auf das Telefon',
  link: {
    connecting: 'Das Telefon verbindet sich',
    down: 'Die Verbindung zum Telefon ist weg. Sie stellt sich von selbst wieder her.',
    over: 'Das Telefon ist nicht verbunden',
  },
  sight: {
    opening: 'Das Telefon ist verbunden und macht sich bereit.',
    trying: 'Ich probiere, wie schnell das Telefon ist.',
    poses: ({ rate }: Words<'rate'>) =>
      `Das Telefon sieht selbst hin, beim Probieren ${rate}-mal in der Sekunde. Hierher kommen nur Linien, kein Bild.`,
    picture: ({ rate }: Words<'rate'>) =>
      `Das Telefon hat ${rate}-mal in der Sekunde hingesehen, das ist zu wenig. Deshalb sendet es sein Bild, und dieser Computer sieht hin. Nichts davon wird gespeichert.`,
    noModel:
      'Das Telefon kann nicht selbst hinsehen. Deshalb sendet es sein Bild, und dieser Computer sieht hin. Nichts davon wird gespeichert.',
  },
  somebody: 'In seinem Bild ist jemand.',
  nobody: 'In seinem Bild ist niemand.',
  blind: {
    asking: 'Das Telefon fragt, ob seine Kamera verwendet werden darf. Erlauben Sie es dort.',
    denied:
      'Das Telefon darf seine Kamera nicht verwenden. Erlauben Sie es dort, in den Einstellungen des Browsers, und versuchen Sie es noch einmal.',
    missing: 'Das Telefon findet keine Kamera.',
    busy: 'Eine andere App auf dem Telefon verwendet die Kamera. Schließen Sie sie dort.',
    lost: 'Die Kamera des Telefons gibt kein Bild. Ich versuche es von selbst wieder.',
    unsupported:
      'Der Browser des Telefons gibt hier keine Kamera her. Ein aktueller Chrome, Edge, Firefox oder Safari tut es.',
    insecure:
      'Das Telefon gibt seine Kamera nur einer sicheren Seite. Starten Sie Plumbline auf dem Computer mit „npm start -- --https“ und machen Sie einen neuen Code.',
    late: 'Die Kamera des Telefons braucht lange.',
    hidden:
      'Die Seite auf dem Telefon ist nicht auf dessen Bildschirm. Wecken Sie das Telefon und öffnen Sie dort die Seite.',
  },
  battery: ({ percent }: Words<'percent'>) => `Akku des Telefons: ${percent}`,
  charging: ({ percent }: Words<'percent'>) => `Akku des Telefons: ${percent}, wird geladen`,
  batteryLow: ({ percent }: Words<'percent'>) => `Der Akku Ihres Telefons ist bei ${percent}. Bitte stecken Sie es an.`,
  slowing:
    'Ihr Telefon wird langsam, vielleicht weil es warm ist. Geben Sie ihm Luft: aus der Hülle und aus der Sonne.',
  failures: {
    'no-live-here':
      'Dieser Browser kann sich nicht mit einem anderen Gerät verbinden. Ein aktueller Chrome, Edge, Firefox oder Safari kann es.',
    'no-server':
      'Der Server, über den Telefon und Computer einander finden, antwortet nicht. Starten Sie Plumbline mit „npm start -- --https“ und machen Sie einen neuen Code.',
    'no-room': 'Dieser Code gilt nicht mehr: Er wurde verbraucht oder ist zu alt. Machen Sie am Computer einen neuen.',
    full: 'Ein anderes Telefon hat diesen Code schon verwendet. Machen Sie am Computer einen neuen.',
    'not-trusted':
      'Ich habe die Verbindung beendet: Das andere Gerät hat den Code nicht, oder jemand sitzt dazwischen. Machen Sie einen neuen Code.',
    expired: 'Es kam rechtzeitig kein Telefon. Machen Sie einen neuen Code.',
    'not-an-invite': 'Diese Adresse ist nicht vollständig. Lesen Sie den Code noch einmal ein.',
    unreachable:
      'Telefon und Computer erreichen einander nicht. Bringen Sie beide in dasselbe Netz und machen Sie einen neuen Code.',
    version:
      'Telefon und Computer haben verschiedene Fassungen von Plumbline. Laden Sie die Seite auf beiden neu und machen Sie einen neuen Code.',
    ended: 'Das Telefon ist nicht mehr die Kamera.',
  },
  phone: {
    title: 'Dieses Telefon als Kamera',
    lead: 'Ein Computer bittet dieses Telefon, seine Kamera zu sein. Er bekommt die Linien, die dieses Telefon von Ihnen sieht, oder das Bild, wenn dieses Telefon zu langsam ist. Auf diesem Telefon bleibt nichts.',
    careful: 'Machen Sie nur weiter, wenn Sie diesen Code gerade selbst gemacht haben.',
    begin: 'Kamera sein',
    noCode:
      'Damit dieses Telefon die Kamera wird, wählen Sie am Computer „Ihr Telefon als Kamera“ und lesen Sie dort den Code ein.',
    where: 'Wohin mit dem Telefon',
    whereFor: ({ exercise }: Words<'exercise'>) => `Wohin mit dem Telefon für diese Übung: ${exercise}`,
    anywhere: 'Stellen Sie es so hin, dass es Sie ganz sieht und nicht umfällt.',
    otherCamera: 'Die andere Kamera',
    retry: 'Noch einmal versuchen',
    keepPicture: 'Trotzdem nur Linien senden',
    stop: 'Aufhören',
    picture: 'Was dieses Telefon sieht',
    waiting: 'Ich warte auf den Computer',
    connecting: 'Ich verbinde mich mit dem Computer',
    down: 'Die Verbindung ist weg. Sie stellt sich von selbst wieder her.',
    opening: 'Ich mache mich bereit',
    trying: 'Ich probiere, wie schnell dieses Telefon ist',
    somebody: 'Ich sehe Sie',
    nobody: 'Ich sehe noch niemanden',
    sending: 'Das Bild geht an den Computer, der hinsieht',
    set: 'Der Satz läuft',
    pause: 'Der Satz macht Pause',
    open: 'Lassen Sie diese Seite auf dem Bildschirm.',
  },
};
