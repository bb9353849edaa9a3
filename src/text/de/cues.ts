import type { QuestionId, UnseenId } from '../../core/exercise/not-seen.ts';
import type { Counts } from '../values.ts';
import { capital, inWords } from './counted.ts';

/**
 * The name of what was seen, by the id of a fault, of a hold that slipped, or the reason why an attempt did not count: a
 * finding that a camera can make, of no side, at most six words, never an order. The cue of the same id is what helps.
 */
export const findings = {
  'hold-further': 'nicht weit genug für das Halten',
  'hold-less': 'mehr als für das Halten gewünscht',
  'hold-elbow-low': 'Ellbogen deutlich unter der Schulter',
  'hold-elbow-high': 'Ellbogen über der Schulter',
  'hold-elbow-open': 'Ellbogen weniger gebeugt als gewünscht',
  'hold-face-ahead': 'Gesicht abgewandt',
  'leg-low': 'Bein unter der Höhe des Rückens',
  'arm-low': 'Arm unter der Höhe des Rückens',
  'hips-turn': 'Becken mit der Brust mitgedreht',
  'pelvis-drops': 'Gürtellinie geneigt',
  'low-back-arch': 'Hüfte über die gerade Linie hinaus',
  'knee-bent': 'Knie des gehobenen Beins gebeugt',
  'head-drops': 'Kopf unter der Höhe des Rückens',
  'trunk-shifts': 'Linie des Rückens geneigt',
  'same-side': 'Arm und Bein derselben Seite',
  'knee-extends': 'Knie weniger gebeugt als gewünscht',
  'both-legs': 'beide Beine auf einmal',
  'pelvis-rocks': 'Becken hat sich bewegt',
  'head-lifts': 'Kopf vom Boden gelöst',
  asymmetry: 'ein Arm höher als der andere',
  'shoulder-hikes': 'Schulter zum Ohr hochgezogen',
  'trunk-leans': 'Oberkörper geneigt',
  'elbow-bends': 'Ellbogen oben gebeugt',
  'too-fast': 'Hinweg schneller als gewünscht',
  'hold-short': 'kürzer gehalten als gewünscht',
  'other-leg-drops': 'anderes Bein mitgesunken',
  'hips-lift': 'Becken hat sich bewegt',
  'legs-move': 'Knie haben sich bewegt',
  'hips-drop': 'Becken beim Halten gesunken',
  'feet-far': 'Füße weit vom Becken entfernt',
  'elbows-not-straight': 'Ellbogen oben noch gebeugt',
  'elbow-drifts': 'Oberarm mitbewegt',
  'elbow-leaves-side': 'Ellbogen von der Seite gelöst',
  'chin-pokes': 'Kopf nach vorn geschoben',
  'drops-down': 'Weg nach unten schneller als gewünscht',
  'range-too-small': 'noch nicht weit genug',
  'hold-too-short': 'noch nicht lange genug gehalten',
  'no-return': 'noch nicht ganz zurück',
  'wrong-limbs': 'beide Arme oder Beine auf einmal',
  'one-side': 'eine Seite allein',
  'view-lost': 'nicht gut genug gesehen',
} as const;

/** One cue for each fault id: positive, about the effect, at most seven words, in the short form that is spoken. */
export const cues = {
  'hold-further': 'Etwas weiter, und bleiben',
  'hold-less': 'Etwas weniger, und bleiben',
  'hold-elbow-low': 'Ellbogen etwas heben',
  'hold-elbow-high': 'Ellbogen etwas senken',
  'hold-elbow-open': 'Hand hinter dem Kopf sinken lassen',
  'hold-face-ahead': 'Nach vorn schauen, Ohr zur Schulter',
  'leg-low': 'Ferse zur Wand hinter Ihnen schieben',
  'arm-low': 'Zur Wand vor Ihnen greifen',
  'hips-turn': 'Knie zum Bildschirm zeigen lassen',
  'pelvis-drops': 'Gürtellinie waagerecht halten',
  'low-back-arch': 'Bein etwas senken',
  'knee-bent': 'Ferse von sich wegschieben',
  'head-drops': 'Zum Boden schauen',
  'trunk-shifts': 'Gewicht in der Mitte halten',
  'same-side': 'Arm und Bein über Kreuz',
  'knee-extends': 'Knie gebeugt lassen',
  'both-legs': 'Ein Bein nach dem anderen',
  'pelvis-rocks': 'Gürtellinie ruhig halten',
  'head-lifts': 'Kopf ruhen lassen',
  asymmetry: 'Beide Hände auf gleiche Höhe bringen',
  'shoulder-hikes': 'Schulter hängen lassen, dann greifen',
  'trunk-leans': 'Groß werden, der Decke entgegen',
  'elbow-bends': 'Zur Wand gegenüber greifen',
  'too-fast': 'Zwei hin, zwei zurück zählen',
  'hold-short': 'Etwas länger dort bleiben',
  'other-leg-drops': 'Anderes Knie über der Hüfte halten',
  'hips-lift': 'Becken ruhen lassen',
  'legs-move': 'Beine ruhen lassen',
  'hips-drop': 'Becken oben halten, sanft atmen',
  'feet-far': 'Fersen etwas näher heranstellen',
  'elbows-not-straight': 'Zimmerdecke wegdrücken',
  'elbow-drifts': 'Ein Handtuch an der Seite festhalten',
  'elbow-leaves-side': 'Das Handtuch an der Seite festhalten',
  'chin-pokes': 'Nacken lang werden lassen',
  'drops-down': 'Hinsetzen wie auf rohe Eier',
} as const;

/** The pace cue where a plan asks for another pace than two seconds. */
export const paceCue = ({ seconds }: Counts<'seconds'>): string =>
  `${capital(inWords(seconds))} hin, ${inWords(seconds)} zurück zählen`;
/** The same pace, as something to work on until next time. */
export const paceToWorkOn = ({ seconds }: Counts<'seconds'>): string =>
  `Lassen Sie sich Zeit: Zählen Sie hin bis ${inWords(seconds)} und zurück bis ${inWords(seconds)}.`;

export const praise = {
  'praise-steady': 'Schön gleichmäßig',
  'praise-better': 'Ja, genau so',
  'praise-quiet': 'Gleichmäßig. Stille heißt: weiter so',
} as const;

/** Why a repetition was not counted, in words that say what would make it count. */
export const rejects = {
  'range-too-small': 'Etwas weiter, dann zählt es',
  'range-far-too-small': 'Weiter, dann zählt es',
  'hold-too-short': 'Etwas länger bleiben, dann zählt es',
  'no-return': 'Dazwischen ganz zurückkommen',
  'wrong-limbs': 'Eines nach dem anderen bewegen',
  'one-side': 'Beide Seiten zusammen bewegen',
  'view-lost': 'Das konnte ich nicht sehen',
} as const;

/** Why nothing can be judged now, in words that say what to do about it. Shown at once, spoken when it lasts. */
export const unmeasurable = {
  'no-person': 'Ich sehe Sie nicht. Kommen Sie ins Bild',
  'body-cut-off': 'Weiter zurück, Sie sind nicht ganz im Bild',
  'feet-out-of-frame': 'Füße ins Bild bringen',
  'head-out-of-frame': 'Kopf ins Bild bringen',
  'too-far': 'Etwas näher kommen',
  'too-close': 'Etwas weiter zurück',
  'not-side-on': 'Seite zur Kamera drehen',
  'not-facing': 'Zur Kamera drehen',
  'not-back-on': 'Rücken zur Kamera drehen',
  'other-posture': 'Hochkommen, wenn Sie bereit sind',
  'other-posture-hands-and-knees': 'Nach unten kommen, wenn Sie bereit sind',
  'other-posture-supine': 'Hinlegen, wenn Sie bereit sind',
  'limb-hidden': 'Arme und Beine sehen lassen',
  'only-black': 'Ich sehe nur Schwarz: Ist die Blende zu?',
  'too-dark': 'Licht einschalten',
  'too-unsteady': 'Das Bild ist zu unruhig. Mehr Licht, Kamera fest hinstellen',
  'two-people': 'Ich sehe zwei Menschen. Bitte nur einer',
  'no-depth': 'Ich brauche Tiefe: andere Erkennung wählen',
  gap: 'Ich habe kurz weggeschaut',
} as const;

export const unmeasurableNotes = {
  'no-person': 'Niemand im Bild',
  'body-cut-off': 'Ein Teil des Körpers außerhalb des Bildes',
  'feet-out-of-frame': 'Füße außerhalb des Bildes',
  'head-out-of-frame': 'Kopf außerhalb des Bildes',
  'too-far': 'Zu weit von der Kamera entfernt',
  'too-close': 'Zu nah an der Kamera',
  'not-side-on': 'Nicht seitlich zur Kamera',
  'not-facing': 'Nicht zur Kamera gewandt',
  'other-posture': 'In einer anderen Körperlage',
  'limb-hidden': 'Ein Arm oder ein Bein war verdeckt',
  'only-black': 'Nur Schwarz zu sehen',
  'too-dark': 'Zu dunkel',
  'too-unsteady': 'Das Bild war zu unruhig: Mehr Licht hilft und eine Kamera, die fest steht',
  'two-people': 'Zwei Menschen, die ich nicht auseinanderhalten konnte',
  'no-depth': 'Das Modell sieht keine Tiefe, und diese Übung braucht sie',
  gap: 'Eine Lücke im Bild',
  'no-attempt': 'Bewegung, aber kein Versuch dieser Übung, den ich erkennen konnte',
  'not-still': 'Bewegung, während ich darauf wartete, dass Sie still sind',
} as const;

/** What a camera cannot see in an exercise, by the ids in the exercise's data. */
export const notSeen = {
  'pelvis-from-side': 'Ob sich Ihr Becken dreht oder Ihr Bauch durchhängt: Von der Seite kann ich das nicht sehen.',
  'hips-level-and-knees':
    'Ob eine Seite des Beckens sinkt oder Ihre Knie nach innen oder außen gehen: Von der Seite kann ich das nicht sehen.',
  'pelvis-rolls': 'Ob Ihr Becken nach hinten rollt oder kippt, wenn sich der Fuß hebt.',
  'low-back-on-floor': 'Ob sich Ihr unterer Rücken vom Boden löst. Sagen Sie mir, ob er ruhig geblieben ist.',
  'pelvis-rotation': 'Ob sich Ihr Becken dreht, während sich das Bein bewegt.',
  'pelvic-tilt': 'Das Kippen selbst: Es ist kleiner, als eine Kamera erkennen kann. Ich führe Sie nach der Uhr.',
  'deep-muscle':
    'Einen tiefen Muskel bei der Arbeit. Ich führe Sie nach der Uhr; Sie sagen mir, wie es sich angefühlt hat.',
  breath: 'Ob Sie atmen.',
  scapula: 'Was Ihre Schulterblätter tun.',
  'far-arm': 'Den Arm auf der Seite, die von mir abgewandt ist.',
  'forearm-turn': 'Ob sich Ihr Unterarm dreht.',
  'muscle-tension': 'Wie stark der Zug ist. Sagen Sie mir, ob er mild war.',
  'shoulder-hike': 'Ob die Schulter hinter dem Arm nach oben wandert.',
  'back-arch-from-front': 'Ob Sie ins Hohlkreuz gehen: Von vorn kann ich das nicht sehen.',
  'true-rotation': 'Um wie viel Grad sich die Schulter wirklich dreht.',
  'rotation-degrees': 'Um wie viel Grad Sie sich drehen, und wie viel davon aus dem unteren Rücken kommt.',
  grip: 'Wie fest Sie greifen.',
  sway: 'Kleine Schwankungen von Fuß und Knöchel.',
  'small-pelvis-drop': 'Wie weit die Gürtellinie auf der freien Seite sinkt: Davon sehe ich kaum etwas.',
  'load-per-leg': 'Wie viel Gewicht jedes Bein trägt.',
  'spine-curve': 'Die Schwingungen Ihrer Wirbelsäule oder eine Biegung zur Seite.',
  'why-posture': 'Warum Sie so stehen, wie Sie stehen, und ob etwas deswegen wehtut.',
  'ear-is-not-neck': 'Wie weit Ihr Kopf vor dem Hals steht: Ohr und Schulter deuten es nur an.',
  'arm-forward': 'Arme, die nach vorn wandern: Auf mich zu sieht es genauso aus wie tiefer.',
  'neck-degrees': 'Um wie viel Grad sich Ihr Kopf neigt: Ich sehe davon die Hälfte bis sieben Zehntel.',
  'neck-turn': 'Ob sich Ihr Kopf auch dreht: Ein geneigter Kopf sieht für mich gedreht aus.',
  'shoulder-rise': 'Ob eine Schulter nach oben wandert, während das Ohr nach unten kommt.',
  'head-forward': 'Ob Ihr Kopf nach vorn wandert: Von vorn kann ich das nicht sehen.',
  'trunk-turn': 'Ob sich Ihre Brust mitdreht: Mit einem Arm davor sieht das für mich gleich aus.',
  'knees-from-side': 'Ob Ihre Knie nach innen fallen: Von der Seite kann ich das nicht sehen.',
  'hands-push': 'Ob Ihre Hände drücken oder nur auf den Beinen liegen.',
} as const satisfies Readonly<Record<UnseenId, string>>;

/** What no camera sees, as questions after a set. */
export const questions = {
  'breathed-on': 'Konnten Sie beim Halten weiteratmen?',
  'tummy-worked': 'Haben Sie gespürt, wie Ihr Unterbauch sanft arbeitet?',
  'back-pressed': 'Hat Ihr unterer Rücken sanft gegen den Boden gedrückt?',
  'back-quiet': 'Ist Ihr unterer Rücken ruhig auf dem Boden geblieben?',
  'back-down': 'Ist Ihr unterer Rücken unten geblieben, ohne Platz für eine Hand?',
  'hand-under-back': 'Hätte eine Hand unter Ihren Rücken gepasst?',
  'pull-mild': 'War der Zug mild?',
} as const satisfies Readonly<Record<QuestionId, string>>;

/** What comes of the answer to a question, by the question's id: see the same table of the source. */
export const afterAnswer = {
  'breathed-on': {
    told: 'Der Atem stockte beim Halten',
    otherwise: 'Nehmen Sie nächstes Mal weniger Kraft, sodass Ihr Atem von selbst weitergeht.',
    unsure: 'Achten Sie nächstes Mal auf Ihren Atem: Er soll von selbst weitergehen, während Sie halten.',
  },
  'tummy-worked': {
    told: 'Der Unterbauch war nicht zu spüren',
    otherwise: 'Versuchen Sie es auf der Seite liegend oder im Sitzen: Dort ist es leichter zu spüren.',
    unsure: 'Legen Sie nächstes Mal die Hände innen an die Beckenknochen: Dort können Sie es spüren.',
  },
  'back-pressed': {
    told: 'Der untere Rücken drückte nicht gegen den Boden',
    otherwise: 'Machen Sie es nächstes Mal kleiner und leichter: Ein sanfter Druck genügt.',
    unsure: 'Schieben Sie nächstes Mal eine Hand unter den unteren Rücken: Dort spüren Sie, ob er drückt.',
  },
  'back-quiet': {
    told: 'Der untere Rücken blieb nicht ruhig',
    otherwise:
      'Lassen Sie die Ferse nächstes Mal am Boden entlanggleiten: Ihr unterer Rücken bleibt dann leichter ruhig.',
    unsure: 'Schieben Sie nächstes Mal eine Hand unter den unteren Rücken: Dort spüren Sie, ob er ruhig bleibt.',
  },
  'back-down': {
    told: 'Der untere Rücken blieb nicht unten',
    otherwise: 'Marschieren Sie nächstes Mal in Rückenlage: Ihr unterer Rücken bleibt dann leichter unten.',
    unsure: 'Fühlen Sie nächstes Mal mit einer Hand: Ist Platz unter Ihrem unteren Rücken?',
  },
  'hand-under-back': {
    told: 'Eine Hand hatte Platz unter dem Rücken',
    otherwise: 'Marschieren Sie nächstes Mal in Rückenlage: Ihr unterer Rücken bleibt dann leichter unten.',
    unsure: 'Fühlen Sie nächstes Mal mit einer Hand: Ist Platz unter Ihrem unteren Rücken?',
  },
  'pull-mild': {
    told: 'Der Zug war mehr als mild',
    otherwise: 'Gehen Sie nächstes Mal weniger weit, oder halten Sie kürzer: Ein milder Zug genügt.',
    unsure: 'Mild ist bis 3, wenn 10 der stärkste Zug ist. Lassen Sie nach, wo es mehr ist.',
  },
} as const satisfies Readonly<Record<QuestionId, object>>;

/** One thing to change, by fault id or reason for not counting. It stands before the cue. */
export const workOn = {
  'leg-low': 'Lassen Sie das Bein etwas länger werden: Schieben Sie die Ferse zur Wand hinter Ihnen.',
  'arm-low': 'Lassen Sie den Arm etwas länger werden: Greifen Sie zur Wand vor Ihnen.',
  'hips-turn': 'Lassen Sie die Knie zum Bildschirm zeigen, während sich die Brust dreht.',
  'pelvis-drops': 'Halten Sie die Gürtellinie waagerecht, während Sie auf einem Bein stehen.',
  'low-back-arch': 'Heben Sie das Bein etwas weniger, sodass der untere Rücken lang bleibt.',
  'knee-bent': 'Schieben Sie die Ferse von sich weg, sodass das Knie gerade wird.',
  'head-drops': 'Schauen Sie zwischen Ihren Händen auf den Boden, sodass der Nacken lang bleibt.',
  'trunk-shifts': 'Halten Sie Ihr Gewicht in der Mitte, während sich Arm und Bein bewegen.',
  'same-side': 'Heben Sie den Arm auf der anderen Seite als das Bein.',
  'knee-extends': 'Lassen Sie das Knie gebeugt, während es nach oben kommt.',
  'both-legs': 'Heben Sie ein Bein nach dem anderen. Der andere Fuß bleibt am Boden.',
  'pelvis-rocks': 'Halten Sie die Gürtellinie ruhig, als ob ein Glas darauf stünde.',
  'head-lifts': 'Lassen Sie den Kopf auf dem Boden ruhen.',
  asymmetry: 'Bringen Sie beide Hände auf dieselbe Höhe.',
  'shoulder-hikes': 'Lassen Sie erst die Schulter hängen, und greifen Sie dann.',
  'trunk-leans': 'Werden Sie groß, und lassen Sie nur die Arme sich bewegen.',
  'elbow-bends': 'Greifen Sie mit langen Armen zur Wand gegenüber.',
  'too-fast': 'Lassen Sie sich Zeit: Zählen Sie hin bis zwei und zurück bis zwei.',
  'hold-short': 'Bleiben Sie etwas länger dort, bevor Sie zurückkommen.',
  'other-leg-drops': 'Halten Sie das andere Knie über der Hüfte, während eine Ferse nach unten geht.',
  'hips-lift': 'Lassen Sie das Becken auf dem Boden ruhen. Eine kleine Bewegung genügt.',
  'legs-move': 'Lassen Sie die Beine ruhen, während die Körpermitte arbeitet.',
  'hips-drop': 'Halten Sie das Becken oben, und atmen Sie sanft weiter.',
  'feet-far': 'Stellen Sie die Fersen etwas näher heran, bevor Sie beginnen.',
  'elbows-not-straight': 'Drücken Sie die Zimmerdecke weg, bis die Arme lang sind.',
  'elbow-drifts': 'Halten Sie den Oberarm an der Seite, als ob er dort ein Handtuch hielte.',
  'elbow-leaves-side': 'Halten Sie den Ellbogen an der Seite, als ob er dort ein Handtuch hielte.',
  'chin-pokes': 'Lassen Sie den Nacken lang werden, während sich die Brust öffnet.',
  'hold-further': 'Gehen Sie etwas weiter in die Dehnung, so weit sie mild bleibt.',
  'hold-less': 'Etwas weniger genügt: Die Dehnung soll mild bleiben.',
  'hold-elbow-low': 'Halten Sie den Ellbogen auf Brusthöhe, während Sie halten.',
  'hold-elbow-high': 'Halten Sie den Ellbogen etwas tiefer, auf Brusthöhe.',
  'hold-elbow-open': 'Lassen Sie die Hand hinter dem Kopf sinken, während Sie halten.',
  'hold-face-ahead': 'Lassen Sie das Gesicht nach vorn schauen, während das Ohr zur Schulter geht.',
  'drops-down': 'Lassen Sie sich Zeit auf dem Weg nach unten, wie auf rohe Eier.',
  'range-too-small': 'Gehen Sie weiter, so weit es sich sicher anfühlt, dann zählen mehr davon.',
  'hold-too-short': 'Bleiben Sie etwas länger dort, so lange es sich sicher anfühlt, dann zählen mehr davon.',
  'no-return': 'Kommen Sie zwischen zwei Wiederholungen ganz zurück.',
  'wrong-limbs': 'Bewegen Sie immer nur einen Arm oder ein Bein, und lassen Sie das andere ruhen.',
  'one-side': 'Bewegen Sie beide Seiten zusammen.',
  'view-lost': 'Bleiben Sie dort, wo die Kamera Sie ganz sieht.',
} as const;
