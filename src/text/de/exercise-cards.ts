import type { ExerciseCard } from '../../core/exercise/exercise-words.ts';

/** What stands on the card of each exercise of the library, under the key that the exercise's data names. Its other words: `exercises.ts`. */
export const exercises = {
  'bird-dog': {
    name: 'Diagonaler Vierfüßlerstand',
    part: 'Rücken und Hüfte',
    why: 'Trainiert Rücken- und Hüftmuskeln, während die Wirbelsäule es bequem hat.',
  },
  'march-on-back': {
    name: 'Marschieren in Rückenlage',
    part: 'Körpermitte und Hüfte',
    why: 'Ruhige Mitte, bewegtes Bein: ein Anfang für Gehen und Treppen.',
  },
  'dead-bug-heel-tap': {
    name: 'Fersen tippen in Rückenlage',
    part: 'Körpermitte',
    why: 'Die Körpermitte bleibt ruhig, während sich ein Bein bewegt.',
  },
  bridge: {
    name: 'Brücke',
    part: 'Hüfte und Oberschenkel',
    why: 'Eine kräftigere Hüfte macht Aufstehen und Treppen leichter.',
  },
  'pelvic-tilt': {
    name: 'Becken kippen',
    part: 'Unterer Rücken',
    why: 'Sanftes Wiegen lockert einen steifen Rücken.',
  },
  'transverse-abdominal': {
    name: 'Unterbauch einziehen',
    part: 'Tiefer Bauch',
    why: 'Ihr Bauch lernt, sanft mitzuarbeiten.',
  },
  'shoulder-abduction-raise': {
    name: 'Arme zur Seite heben',
    part: 'Schultern, seitwärts',
    why: 'Zum Greifen, Anziehen und Heben.',
  },
  'shoulder-flexion-raise': {
    name: 'Arme nach vorn heben',
    part: 'Schultern, vorwärts',
    why: 'Macht Regale und Haarewaschen leichter.',
  },
  'overhead-press': {
    name: 'Zur Decke drücken',
    part: 'Schultern, über Kopf',
    why: 'Um etwas auf ein hohes Regal zu stellen.',
  },
  'elbow-curl': {
    name: 'Ellbogen beugen',
    part: 'Oberarme',
    why: 'Taschen tragen mit weniger Mühe.',
  },
  'shoulder-external-rotation': {
    name: 'Unterarme nach außen drehen',
    part: 'Schultern, drehen',
    why: 'Hält die Schulter in der Mitte, wenn Sie nach etwas greifen.',
  },
  'wall-slide': {
    name: 'An der Wand hochgleiten',
    part: 'Schulterblätter',
    why: 'Übt das Greifen nach oben, mit Stütze.',
  },
  'cross-body-stretch': {
    name: 'Arm quer vor den Körper',
    part: 'Hintere Schulter',
    why: 'Lockert für eine Weile, was hinten an der Schulter steif ist.',
  },
  'overhead-triceps-stretch': {
    name: 'Hand hinter den Kopf',
    part: 'Rückseite des Oberarms',
    why: 'Lockert für eine Weile, was hinten am Oberarm steif ist.',
  },
  'chest-opener': {
    name: 'Brust öffnen',
    part: 'Brust',
    why: 'Lockert für eine Weile, was vorn an der Brust steif ist.',
  },
  'neck-side-bend': {
    name: 'Ohr zur Schulter',
    part: 'Seite des Halses',
    why: 'Lockert für eine Weile, was seitlich am Hals steif ist.',
  },
  'sit-to-stand': {
    name: 'Aufstehen vom Stuhl',
    part: 'Oberschenkel und Hüfte',
    why: 'Die beste Übung, um allein aufzustehen.',
  },
  'seated-march': {
    name: 'Marschieren im Sitzen',
    part: 'Vorderseite der Hüfte',
    why: 'Hält die Hüfte bereit für Stufen und Bordsteine.',
  },
  'seated-trunk-rotation': {
    name: 'Drehen im Sitzen',
    part: 'Oberer Rücken',
    why: 'Zum Umschauen und Greifen.',
  },
  'single-leg-stance': {
    name: 'Stehen auf einem Bein',
    part: 'Gleichgewicht',
    why: 'Sicherer auf Stufen und beim Anziehen.',
  },
  'posture-screen': {
    name: 'So stehen Sie',
    part: 'Ganzer Körper',
    why: 'Ein Bild davon, wie Sie heute gestanden haben.',
  },
} as const satisfies Readonly<Record<string, ExerciseCard>>;
