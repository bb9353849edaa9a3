import type { Words } from '../values.ts';

export const exchange = {
  title: 'Weitergeben und annehmen',
  lead: 'Ihre Sitzungen als Datei für Ihre Physiotherapie, und Dateien, die Ihnen jemand gegeben hat. Ich schicke nichts: Sie selbst geben die Datei weiter.',
  link: 'Eine Datei für Ihre Physiotherapie, oder eine von jemandem',
  give: {
    title: 'Eine Datei für Ihre Physiotherapie',
    which: 'Welche Sitzungen',
    periods: { weeks: 'Die der letzten zwei Wochen', months: 'Die der letzten drei Monate', all: 'Alle' },
    what: 'Was noch darin ist',
    days: 'Was ich zu Schmerz, Anstrengung und meinem Können gesagt habe',
    plan: 'Mein Plan',
    traces: 'Meine Bewegungen, als bewegte Punkte ohne Bild',
    name: 'Ihr Name in der Datei',
    nameHint: 'Sie können das leer lassen. Dann steht dort eine Nummer, die nichts über Sie sagt.',
    who: 'Wer sie öffnen kann',
    sealings: {
      passphrase: 'Wer das Kennwort weiß',
      recipient: 'Nur wer den Schlüssel meiner Physiotherapie hat',
      open: 'Wer die Datei hat',
    },
    passphrase: 'Kennwort',
    passphraseHint:
      'Schreiben Sie es auf und sagen Sie es Ihrer Physiotherapie am Telefon, nicht zusammen mit der Datei. Ohne Kennwort kann niemand die Datei öffnen, auch ich nicht.',
    recipient: 'Schlüssel Ihrer Physiotherapie',
    recipientHint: 'Ihre Physiotherapie gibt ihn Ihnen. Er beginnt mit age1.',
    make: 'Die Datei machen',
    working: 'Ihre Sitzungen werden gesammelt',
    none: 'Aus dieser Zeit ist hier keine Sitzung. Wählen Sie eine längere Zeit.',
    short: 'Das Kennwort braucht acht Zeichen oder mehr. Es wurde noch nichts gemacht.',
    noKey: 'Das kenne ich nicht als Schlüssel. Er beginnt mit age1. Es wurde noch nichts gemacht.',
    withoutRoom: ({ count }: Words<'count'>) =>
      `Die ältesten Sitzungen haben nicht in eine Datei gepasst und sind nicht dabei: ${count}.`,
    failed: 'Es wurde keine Datei gemacht. Alles ist hier, wie es war.',
  },
  take: {
    title: 'Eine Datei, die Ihnen jemand gegeben hat',
    lead: 'Zuerst zeige ich, was darin ist. Ich übernehme nichts, bevor Sie es sagen.',
    choose: 'Eine Sitzungsdatei wählen',
    fileLabel: 'Eine Sitzungsdatei',
    locked: 'Diese Datei ist verschlüsselt. Was sie öffnet, weiß, wer sie Ihnen gegeben hat.',
    wrong: 'Das öffnet sie nicht. Prüfen Sie jedes Zeichen und versuchen Sie es noch einmal.',
    secret: 'Kennwort oder geheimer Schlüssel',
    unlock: 'Öffnen',
    from: ({ name, day }: Words<'name' | 'day'>) => `Von ${name}, ${day}`,
    unnamed: ({ day }: Words<'day'>) => `Von jemandem ohne Namen, ${day}`,
    own: ({ day }: Words<'day'>) => `Von Ihnen, ${day}`,
    holds: ({ count, first, last }: Words<'count' | 'first' | 'last'>) =>
      `Sitzungen darin: ${count}. Die erste: ${first}. Die letzte: ${last}.`,
    holdsOne: ({ first }: Words<'first'>) => `Eine Sitzung ist darin: ${first}.`,
    traces: ({ count }: Words<'count'>) => `Sätze mit ihren Bewegungen: ${count}.`,
    first: 'Von dieser Person habe ich noch nichts.',
    known: 'Von dieser Person habe ich schon Dateien. Was neu ist, käme dazu.',
    ofYou: 'Es käme zu Ihren eigenen Sitzungen.',
    comes: 'Das würde hier übernommen',
    corrections: 'Anmerkungen und Korrekturen aus der Physiotherapie',
    newPlan: 'Ein Plan',
    nothing: 'Alles davon ist schon hier. Es gibt nichts zu übernehmen.',
    yes: 'Übernehmen',
    adding: 'Wird übernommen',
    done: 'Übernommen',
    notTaken: {
      empty: 'Diese Datei ist leer. Nichts wurde übernommen. Wählen Sie eine andere.',
      'not-a-session-file':
        'Das ist keine Sitzungsdatei von Plumbline. Nichts wurde übernommen. Wählen Sie eine andere.',
      'cut-short':
        'Diese Datei hört vor ihrem Ende auf: Ein Teil fehlt. Nichts wurde übernommen. Lassen Sie sie sich noch einmal schicken.',
      'not-whole':
        'In dieser Datei wurde unterwegs etwas verändert oder ging verloren, deshalb traue ich ihr nicht. Nichts wurde übernommen. Lassen Sie sie sich noch einmal schicken.',
      'too-deep':
        'Diese Datei ist anders gebaut als jede von Plumbline, deshalb habe ich aufgehört. Nichts wurde übernommen.',
      'too-large':
        'In dieser Datei ist mehr als in jeder von Plumbline, deshalb habe ich aufgehört. Nichts wurde übernommen.',
      newer:
        'Diese Datei stammt von einem neueren Plumbline. Laden Sie diese Seite neu, um es zu bekommen, und wählen Sie die Datei dann noch einmal. Nichts wurde übernommen.',
      odd: 'Etwas in dieser Datei ergibt keinen Sinn, deshalb habe ich nichts davon genommen. Lassen Sie sie von der Person neu machen, die sie Ihnen gegeben hat.',
    },
  },
  people: {
    title: 'Von wem hier Sitzungen sind',
    lead: 'Ich kann sie für eine Tabellenkalkulation speichern oder für das System einer Praxis. Bewegungen sind dann nicht dabei.',
    loading: 'Ich sehe nach, von wem hier Sitzungen sind',
    own: 'Ihre eigenen',
    unnamed: 'Jemand ohne Namen',
    last: ({ name, day }: Words<'name' | 'day'>) => `${name}, letzte Datei: ${day}`,
    withName: 'Den Namen hineinschreiben',
    table: 'Als Tabelle speichern (CSV)',
    record: 'Als Akte speichern (FHIR)',
    saving: 'Wird zusammengestellt',
    forget: 'Vergessen',
    forgetAsk:
      'Alles von dieser Person auf diesem Gerät verschwindet für immer. Das lässt sich nicht rückgängig machen.',
    forgetYes: 'Für immer vergessen',
    forgetNo: 'Alles behalten',
    forgetting: 'Wird vergessen',
    forgotten: 'Von dieser Person ist auf diesem Gerät nichts mehr.',
  },
} as const;
