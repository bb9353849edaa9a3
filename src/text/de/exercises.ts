import type { ExerciseCard, ExerciseWords } from '../../core/exercise/exercise-words.ts';
import type { exercises as cards } from './exercise-cards.ts';

/** The words of each exercise of the library, but for those of its card (`exercise-cards.ts`), under the key that the exercise's data names. */
export const exercises = {
  'bird-dog': {
    steps: [
      'Gehen Sie auf Hände und Knie, die Hände unter den Schultern, die Knie unter der Hüfte.',
      'Schieben Sie ein Bein am Boden entlang nach hinten, heben Sie es dann, und strecken Sie den Arm der anderen Seite nach vorn.',
      'Heben Sie nicht höher als der Rücken. Halten Sie ein paar Atemzüge lang.',
      'Kommen Sie zurück auf Hände und Knie, und wechseln Sie dann die Seite.',
    ],
    whenNot: [
      'Schmerzen die Handgelenke: Stützen Sie sich auf die Fäuste. Schmerzen die Knie: Knien Sie auf etwas Weichem.',
      'Schmerzt eine Schulter: Bewegen Sie nur das Bein. Es kann sein, dass ich das nicht zähle.',
    ],
    startPose: 'Vierfüßlerstand',
    toStart: 'Auf Hände und Knie kommen',
    wayBack: 'Und nach unten',
    fixes: {
      'hip-under': 'Hüfte über die Knie bringen',
      'hip-over': 'Knie unter die Hüfte stellen',
      'shoulder-under': 'Hände unter die Schultern stellen',
      'shoulder-over': 'Hände unter die Schultern stellen',
    },
    rejects: {
      'wrong-limbs': 'Arm und Bein über Kreuz',
      'range-too-small': 'Bein und Arm weiter, dann zählt es',
    },
    findings: {
      'low-back-arch': 'Bein über der Höhe des Rückens',
      'range-too-small': 'Bein oder Arm nicht weit genug',
      'wrong-limbs': 'anderer Arm oder anderes Bein',
    },
    workOn: { 'wrong-limbs': 'Schauen Sie noch einmal auf die Zeichnung: welcher Arm, welches Bein.' },
  },
  'march-on-back': {
    steps: [
      'Legen Sie sich auf den Rücken, die Knie gebeugt, beide Füße auf dem Boden.',
      'Bringen Sie ein Knie nach oben, bis es über der Hüfte ist. Lassen Sie das Knie gebeugt.',
      'Senken Sie den Fuß langsam. Die Gürtellinie bleibt ruhig.',
      'Wechseln Sie das Bein, und atmen Sie weiter.',
    ],
    whenNot: ['Mit einer neuen Hüfte: Heben Sie das Knie nur so weit, wie man es Ihnen gesagt hat.'],
    startPose: 'Rückenlage, Füße aufgestellt',
    toStart: 'Auf den Rücken legen, Füße aufstellen',
    fixes: { 'hip-over-and-knee-over': 'Knie etwas mehr beugen' },
    wayBack: 'Und nach unten',
    rejects: {
      'wrong-limbs': 'Ein Bein nach dem anderen',
      'range-too-small': 'Knie etwas höher, dann zählt es',
      'range-far-too-small': 'Knie höher, dann zählt es',
    },
    findings: { 'range-too-small': 'Knie noch nicht hoch genug', 'wrong-limbs': 'beide Beine auf einmal' },
    workOn: { 'wrong-limbs': 'Heben Sie ein Bein nach dem anderen. Der andere Fuß bleibt am Boden.' },
  },
  'dead-bug-heel-tap': {
    steps: [
      'Legen Sie sich auf den Rücken, die Knie über der Hüfte, die Arme zur Decke.',
      'Senken Sie eine Ferse zum Boden. Das Knie bleibt so gebeugt, wie es war.',
      'Bringen Sie sie wieder nach oben, dann die andere Ferse.',
      'Atmen Sie weiter. Das andere Bein und der Rücken bleiben, wo sie sind.',
    ],
    whenNot: [
      'Bei Schmerz in der Leiste oder einem Spalt in der Bauchwand nach einer Geburt: Nehmen Sie dafür das Marschieren in Rückenlage.',
    ],
    startPose: 'Knie über der Hüfte',
    toStart: 'Knie über die Hüfte, Arme hoch',
    wayBack: 'Und wieder nach oben',
    findings: { 'range-too-small': 'Ferse noch nicht tief genug' },
    rejects: {
      'range-too-small': 'Ferse etwas tiefer, dann zählt es',
      'range-far-too-small': 'Ferse tiefer, dann zählt es',
    },
    workOn: { 'range-too-small': 'Tiefer, so weit es sich sicher anfühlt, dann zählen mehr davon.' },
  },
  bridge: {
    steps: [
      'Legen Sie sich auf den Rücken, die Knie gebeugt, die Fersen eine Hand breit vom Po entfernt.',
      'Drücken Sie den Boden weg, bis Schultern, Hüfte und Knie eine Linie bilden.',
      'Halten Sie ein paar Atemzüge lang.',
      'Kommen Sie langsam herunter.',
    ],
    whenNot: [
      'Bei einem Krampf hinten im Oberschenkel: Stellen Sie die Fersen näher zu sich.',
      'Bei hohem Blutdruck: Halten Sie nur einen Augenblick.',
    ],
    startPose: 'Rückenlage, Füße aufgestellt',
    toStart: 'Auf den Rücken legen, Füße aufstellen',
    fixes: { 'hip-over-and-knee-over': 'Knie etwas mehr beugen' },
    wayBack: 'Und nach unten',
    findings: {
      'low-back-arch': 'Becken über der geraden Linie',
      'range-too-small': 'Becken noch nicht hoch genug',
    },
    cues: { 'low-back-arch': 'Becken etwas senken' },
    rejects: {
      'range-too-small': 'Becken etwas höher, dann zählt es',
      'range-far-too-small': 'Becken höher, dann zählt es',
    },
    workOn: {
      'low-back-arch': 'Heben Sie das Becken etwas weniger, sodass der untere Rücken lang bleibt.',
      'range-too-small': 'Höher, so weit es sich sicher anfühlt, dann zählen mehr davon.',
    },
  },
  'pelvic-tilt': {
    steps: [
      'Legen Sie sich auf den Rücken, die Knie gebeugt, beide Füße auf dem Boden.',
      'Drücken Sie den unteren Rücken flach auf den Boden, klein und leicht.',
      'Lassen Sie wieder los. Ich sage Ihnen, wann.',
    ],
    whenNot: ['Bei Schmerz, der sich ein Bein hinunter ausbreitet: Lassen Sie es aus, und fragen Sie zuerst.'],
    startPose: 'Rückenlage, Füße aufgestellt',
    toStart: 'Auf den Rücken legen, Füße aufstellen',
    fixes: { 'hip-over-and-knee-over': 'Knie etwas mehr beugen' },
    guide: { work: 'Unteren Rücken flach, klein und leicht', hold: 'Klein und leicht bleiben' },
  },
  'transverse-abdominal': {
    steps: [
      'Legen Sie sich auf den Rücken, die Knie gebeugt, die Hände innen an den Beckenknochen.',
      'Atmen Sie aus, und ziehen Sie den Unterbauch sanft ein, mit höchstens einem Zehntel Ihrer Kraft.',
      'Atmen Sie weiter, während Sie halten. Ich sage Ihnen, wann Sie loslassen.',
    ],
    whenNot: ['Bald nach einer Operation am Bauch: Fragen Sie zuerst.'],
    startPose: 'Rückenlage, Füße aufgestellt',
    toStart: 'Auf den Rücken legen, Füße aufstellen',
    fixes: { 'hip-over-and-knee-over': 'Knie etwas mehr beugen' },
    guide: { work: 'Ausatmen, den Bauch sanft einziehen', hold: 'Sanft bleiben und weiteratmen' },
  },
  'shoulder-abduction-raise': {
    steps: [
      'Stehen oder sitzen Sie aufrecht, zur Kamera gewandt, die Arme hängen, die Daumen zeigen nach vorn.',
      'Heben Sie beide Arme zur Seite und ein wenig nach vorn, bis auf Schulterhöhe.',
      'Senken Sie sie langsam, so lange, wie das Heben gedauert hat.',
    ],
    whenNot: [
      'Scharfer Schmerz auf dem Weg nach oben: Bleiben Sie darunter.',
      'Nach einer Operation an der Schulter, oder wenn sie einmal ausgerenkt war: nur, wenn es im Plan Ihrer Physiotherapie steht.',
    ],
    startPose: 'Hängende Arme',
    toStart: 'Aufrecht stehen, Arme hängen lassen',
    wayBack: 'Und nach unten',
    findings: { 'range-too-small': 'Arme noch nicht hoch genug' },
    rejects: { 'range-too-small': 'Etwas höher, dann zählt es', 'range-far-too-small': 'Höher, dann zählt es' },
    workOn: { 'range-too-small': 'Höher, so weit es sich sicher anfühlt, dann zählen mehr davon.' },
  },
  'shoulder-flexion-raise': {
    steps: [
      'Stehen oder sitzen Sie aufrecht, mit der Seite zur Kamera, die Arme hängen.',
      'Heben Sie die Arme nach vorn und nach oben, die Daumen oben, so hoch, wie es sich gut anfühlt.',
      'Senken Sie sie langsam.',
    ],
    whenNot: [
      'Scharfer Schmerz auf dem Weg nach oben: Bleiben Sie darunter.',
      'Nach einer Operation an der Schulter, oder wenn sie einmal ausgerenkt war: nur, wenn es im Plan Ihrer Physiotherapie steht.',
    ],
    startPose: 'Hängende Arme',
    toStart: 'Aufrecht stehen, Arme hängen lassen',
    wayBack: 'Und nach unten',
    findings: { 'range-too-small': 'Arme noch nicht hoch genug' },
    rejects: { 'range-too-small': 'Etwas höher, dann zählt es', 'range-far-too-small': 'Höher, dann zählt es' },
    workOn: { 'range-too-small': 'Höher, so weit es sich sicher anfühlt, dann zählen mehr davon.' },
  },
  'overhead-press': {
    steps: [
      'Stehen oder sitzen Sie aufrecht, zur Kamera gewandt, die Hände an den Schultern.',
      'Drücken Sie beide Hände nach oben und ein wenig nach vorn.',
      'Senken Sie sie langsam zu den Schultern.',
    ],
    whenNot: ['Bei scharfem Schmerz auf dem Weg nach oben, Kribbeln im Arm oder hohem Blutdruck: Fragen Sie zuerst.'],
    startPose: 'Hände an den Schultern',
    toStart: 'Hände an die Schultern bringen',
    wayBack: 'Und nach unten',
    findings: { 'range-too-small': 'Arme noch nicht hoch genug' },
    rejects: { 'range-too-small': 'Etwas höher, dann zählt es', 'range-far-too-small': 'Höher, dann zählt es' },
    workOn: { 'range-too-small': 'Höher, so weit es sich sicher anfühlt, dann zählen mehr davon.' },
  },
  'elbow-curl': {
    steps: [
      'Stehen oder sitzen Sie aufrecht, die Arme hängen, die Oberarme liegen an der Seite.',
      'Beugen Sie die Ellbogen, und bringen Sie die Hände zu den Schultern.',
      'Senken Sie sie langsam, und zählen Sie dabei bis zwei oder drei.',
    ],
    whenNot: ['Bei Schmerz im Ellbogen über 5 von 10: Lassen Sie es vorerst aus.'],
    startPose: 'Hängende Arme',
    toStart: 'Aufrecht stehen, Arme hängen lassen',
    wayBack: 'Und nach unten',
    findings: { 'range-too-small': 'Ellbogen noch nicht weit genug gebeugt' },
    rejects: {
      'range-too-small': 'Etwas weiter beugen, dann zählt es',
      'range-far-too-small': 'Weiter beugen, dann zählt es',
    },
  },
  'shoulder-external-rotation': {
    steps: [
      'Stehen oder sitzen Sie aufrecht, die Ellbogen an der Seite und gebeugt, die Unterarme zeigen nach vorn.',
      'Drehen Sie die Unterarme nach außen. Die Ellbogen bleiben, wo sie sind.',
      'Kommen Sie langsam zurück.',
    ],
    whenNot: [
      'Nach einer Operation an der Schulter, oder wenn sie einmal ausgerenkt war: nur, wenn es im Plan Ihrer Physiotherapie steht.',
    ],
    startPose: 'Ellbogen am Körper, Unterarme nach vorn',
    toStart: 'Ellbogen anlegen, Unterarme nach vorn',
    findings: { 'range-too-small': 'Unterarme noch nicht weit genug außen' },
  },
  'wall-slide': {
    steps: [
      'Stellen Sie sich an eine Wand, die Unterarme daran, die Ellbogen auf Schulterhöhe.',
      'Gleiten Sie mit den Unterarmen nach oben und außen.',
      'Gleiten Sie langsam wieder nach unten.',
    ],
    whenNot: ['Scharfer Schmerz auf dem Weg nach oben: Bleiben Sie darunter.'],
    startPose: 'Unterarme an der Wand',
    toStart: 'Unterarme an die Wand legen',
    wayBack: 'Und nach unten',
    findings: { 'range-too-small': 'Arme noch nicht hoch genug' },
    rejects: { 'range-too-small': 'Etwas höher, dann zählt es', 'range-far-too-small': 'Höher, dann zählt es' },
    workOn: { 'range-too-small': 'Höher, so weit es sich sicher anfühlt, dann zählen mehr davon.' },
  },
  'cross-body-stretch': {
    steps: [
      'Stehen oder sitzen Sie aufrecht, zur Kamera gewandt.',
      'Führen Sie einen Arm quer vor die Brust, und halten Sie ihn mit der anderen Hand.',
      'Bleiben Sie so, und atmen Sie. Ein milder Zug genügt.',
      'Senken Sie den Arm, und wechseln Sie dann die Seite.',
    ],
    whenNot: ['Schmerz vorn an der Schulter: Halten Sie den Arm tiefer.'],
    startPose: 'Hängende Arme',
    toStart: 'Aufrecht stehen, Arme hängen lassen',
    wayBack: 'Und den Arm sinken lassen',
    cues: { 'hold-further': 'Arm weiter herüberziehen' },
    findings: {
      'hold-further': 'Arm nicht weit genug herüber',
      'range-too-small': 'noch nicht weit oder lange genug',
    },
    rejects: { 'range-too-small': 'Weiter, und bleiben, dann zählt es' },
    workOn: {
      'range-too-small': 'Gehen Sie weiter, und bleiben Sie, so weit es mild bleibt, dann zählen mehr davon.',
    },
  },
  'overhead-triceps-stretch': {
    steps: [
      'Stehen oder sitzen Sie aufrecht, zur Kamera gewandt.',
      'Heben Sie einen Ellbogen zur Decke, und lassen Sie die Hand hinter dem Kopf hängen.',
      'Bleiben Sie so, und atmen Sie. Ein milder Zug genügt.',
      'Senken Sie den Arm, und wechseln Sie dann die Seite.',
    ],
    whenNot: ['Geht der Arm nicht gut nach oben, oder kribbelt er: Lassen Sie es aus.'],
    startPose: 'Hängende Arme',
    toStart: 'Aufrecht stehen, Arme hängen lassen',
    wayBack: 'Und den Arm sinken lassen',
    cues: { 'hold-further': 'Ellbogen zur Decke heben' },
    findings: {
      'hold-further': 'Ellbogen nicht hoch genug',
      'range-too-small': 'noch nicht weit oder lange genug',
    },
    rejects: { 'range-too-small': 'Weiter, und bleiben, dann zählt es' },
    workOn: {
      'range-too-small': 'Gehen Sie weiter, und bleiben Sie, so weit es mild bleibt, dann zählen mehr davon.',
    },
  },
  'chest-opener': {
    steps: [
      'Stehen oder sitzen Sie aufrecht, mit der Seite zur Kamera.',
      'Führen Sie die Hände hinter dem Rücken zusammen, und heben Sie das Brustbein.',
      'Bleiben Sie so, und atmen Sie. Ein milder Zug genügt.',
      'Lassen Sie die Arme wieder nach vorn kommen.',
    ],
    whenNot: ['Wird Ihnen schwindlig, oder war ein Knochen Ihres Rückens gebrochen: Machen Sie es klein.'],
    startPose: 'Hängende Arme',
    toStart: 'Aufrecht stehen, Arme hängen lassen',
    wayBack: 'Und loslassen',
    cues: { 'hold-further': 'Hände weiter nach hinten ziehen' },
    findings: {
      'hold-further': 'Hände nicht weit genug hinten',
      'range-too-small': 'noch nicht weit oder lange genug',
    },
    rejects: { 'range-too-small': 'Weiter, und bleiben, dann zählt es' },
    workOn: {
      'range-too-small': 'Gehen Sie weiter, und bleiben Sie, so weit es mild bleibt, dann zählen mehr davon.',
    },
  },
  'neck-side-bend': {
    steps: [
      'Sitzen oder stehen Sie aufrecht, zur Kamera gewandt.',
      'Lassen Sie ein Ohr zur Schulter sinken. Nicht ziehen.',
      'Bleiben Sie so, und atmen Sie.',
      'Kommen Sie wieder hoch, und wechseln Sie dann die Seite.',
    ],
    whenNot: [
      'Bei neuem starkem Schmerz in Nacken oder Kopf, Schwindel, ungeschickten Händen oder Stromschlägen beim Beugen des Nackens: Lassen Sie es aus, und sehen Sie bei den Warnzeichen nach.',
    ],
    startPose: 'Kopf aufrecht',
    toStart: 'Aufrecht sitzen, Kopf gerade',
    wayBack: 'Und hochkommen',
    cues: { 'hold-further': 'Ohr weiter sinken lassen', 'hold-less': 'Kopf etwas heben' },
    findings: {
      'hold-further': 'Kopf nicht weit genug geneigt',
      'hold-less': 'Kopf weiter geneigt als gewünscht',
      'range-too-small': 'noch nicht weit oder lange genug',
    },
    rejects: { 'range-too-small': 'Weiter, und bleiben, dann zählt es' },
    workOn: {
      'range-too-small': 'Gehen Sie weiter, und bleiben Sie, so weit es mild bleibt, dann zählen mehr davon.',
    },
  },
  'sit-to-stand': {
    steps: [
      'Setzen Sie sich auf die vordere Hälfte eines Stuhls, der an einer Wand steht, die Füße unter den Knien.',
      'Lehnen Sie sich nach vorn, und stehen Sie auf.',
      'Stehen Sie einen Moment aufrecht.',
      'Setzen Sie sich langsam, und zählen Sie dabei bis zwei oder drei.',
    ],
    whenNot: [
      'Wird Ihnen schwindlig: Machen Sie Pause, und bleiben Sie sitzen, bis es vorbei ist.',
      'Haben Sie etwas Festes zum Halten in Reichweite.',
    ],
    startPose: 'Aufrecht sitzen, Füße am Boden',
    toStart: 'Aufrecht sitzen, Füße auf den Boden',
    wayBack: 'Und hinsetzen',
    findings: { 'range-too-small': 'noch nicht ganz aufgestanden' },
    rejects: {
      'range-too-small': 'Etwas aufrechter stehen, dann zählt es',
      'range-far-too-small': 'Weiter aufstehen, dann zählt es',
    },
    workOn: { 'range-too-small': 'Stehen Sie ganz auf, so weit es sich sicher anfühlt, dann zählen mehr davon.' },
  },
  'seated-march': {
    steps: [
      'Sitzen Sie aufrecht auf der vorderen Hälfte eines Stuhls, die Füße auf dem Boden.',
      'Heben Sie ein Knie eine Hand hoch.',
      'Senken Sie den Fuß langsam, dann den anderen.',
    ],
    whenNot: [
      'Mit einer Hüfte, die sich nicht weit beugen darf: Heben Sie das Knie nur so weit, wie man es Ihnen gesagt hat.',
    ],
    startPose: 'Aufrecht sitzen, Füße am Boden',
    toStart: 'Aufrecht sitzen, Füße auf den Boden',
    wayBack: 'Und nach unten',
    findings: { 'range-too-small': 'Knie noch nicht hoch genug', 'wrong-limbs': 'beide Beine auf einmal' },
    rejects: {
      'wrong-limbs': 'Ein Bein nach dem anderen',
      'range-too-small': 'Knie etwas höher, dann zählt es',
      'range-far-too-small': 'Knie höher, dann zählt es',
    },
    workOn: { 'wrong-limbs': 'Heben Sie ein Bein nach dem anderen. Der andere Fuß bleibt am Boden.' },
  },
  'seated-trunk-rotation': {
    steps: [
      'Sitzen Sie aufrecht, zur Kamera gewandt, die Arme auf der Brust gekreuzt.',
      'Drehen Sie die Brust zu einer Seite. Die Knie bleiben, wo sie sind.',
      'Warten Sie, bis Sie zwei gezählt haben, und kommen Sie zurück, dann die andere Seite.',
    ],
    whenNot: ['War ein Knochen Ihres Rückens gebrochen: Drehen Sie nur wenig, und drücken Sie am Ende nicht nach.'],
    startPose: 'Aufrecht sitzen, Arme gekreuzt',
    toStart: 'Aufrecht sitzen, Arme kreuzen',
    wayBack: 'Und zurück zur Mitte',
    findings: { 'range-too-small': 'noch nicht weit genug gedreht' },
  },
  'single-leg-stance': {
    steps: [
      'Stellen Sie sich neben eine Arbeitsplatte, zur Kamera gewandt, eine Hand bereit zum Festhalten.',
      'Heben Sie einen Fuß vom Boden.',
      'Stehen Sie aufrecht, und schauen Sie nach vorn. Stellen Sie den Fuß ab, wenn Sie es brauchen.',
      'Dann das andere Bein.',
    ],
    whenNot: ['Mit geschlossenen Augen nur, wenn Ihre Physiotherapie es gesagt hat und jemand neben Ihnen steht.'],
    startPose: 'Aufrecht stehen, beide Füße am Boden',
    toStart: 'Aufrecht auf beiden Füßen stehen',
    wayBack: 'Und den Fuß abstellen',
    cues: { 'hold-further': 'Fuß etwas heben' },
    findings: {
      'hold-further': 'Fuß nicht hoch genug',
      'range-too-small': 'noch nicht hoch oder lange genug',
      'hold-too-short': 'noch nicht lange genug oben',
    },
    rejects: {
      'range-too-small': 'Fuß höher heben, dann zählt es',
      'hold-too-short': 'Fuß oben lassen, dann zählt es',
    },
    workOn: {
      'hold-further': 'Halten Sie den Fuß etwas höher, während Sie stehen.',
      'range-too-small':
        'Heben Sie den Fuß etwas höher, und lassen Sie ihn oben, so lange Sie sich sicher fühlen, dann zählen mehr davon.',
      'hold-too-short':
        'Lassen Sie den Fuß etwas länger oben, so lange Sie sich sicher fühlen, dann zählen mehr davon.',
    },
  },
  'posture-screen': {
    steps: [
      'Stehen Sie so, wie Sie gewöhnlich stehen, zum Laptop gewandt, die Arme hängen.',
      'Stehen Sie still, bis ich geschaut habe.',
      'Drehen Sie die linke Seite zum Laptop, und stehen Sie noch einmal still.',
      'Das ist alles. Machen Sie es in etwa vier Wochen wieder.',
    ],
    startPose: 'Stehen wie gewöhnlich',
    toStart: 'Stehen Sie, wie Sie gewöhnlich stehen',
  },
} as const satisfies Readonly<Record<keyof typeof cards, Omit<ExerciseWords, keyof ExerciseCard>>>;
