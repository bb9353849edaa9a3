import type { ExerciseCard } from '../../core/exercise/exercise-words.ts';

/** What stands on the card of each exercise of the library, under the key that the exercise's data names. Its other words: `exercises.ts`. */
export const exercises = {
  'bird-dog': {
    name: 'बर्ड डॉग',
    part: 'पीठ और कूल्हे',
    why: 'पीठ और कूल्हों की मांसपेशियों का अभ्यास, और रीढ़ आराम में रहती है।',
  },
  'march-on-back': {
    name: 'पीठ के बल कदमताल',
    part: 'पेट और कूल्हे',
    why: 'पेट-कमर स्थिर, पैर हिलता हुआ: चलने और सीढ़ियों के लिए एक शुरुआत।',
  },
  'dead-bug-heel-tap': {
    name: 'पीठ के बल एड़ी छुआना',
    part: 'पेट',
    why: 'पैर की हरकत के समय पेट-कमर शांत रहते हैं।',
  },
  bridge: {
    name: 'पुल बनाना',
    part: 'कूल्हे और जाँघें',
    why: 'मज़बूत कूल्हों से उठना और सीढ़ियाँ आसान होते हैं।',
  },
  'pelvic-tilt': {
    name: 'कमर का हल्का झुकाव',
    part: 'कमर',
    why: 'हल्के झुलाने से अकड़ी हुई कमर को आराम मिलता है।',
  },
  'transverse-abdominal': {
    name: 'पेट अंदर खींचना',
    part: 'गहरा पेट',
    why: 'पेट हल्के से काम में हाथ बँटाना सीखता है।',
  },
  'shoulder-abduction-raise': {
    name: 'बाँहें बगल से उठाना',
    part: 'कंधे, बगल की ओर',
    why: 'हाथ बढ़ाने, कपड़े पहनने और चीज़ें उठाने के लिए।',
  },
  'shoulder-flexion-raise': {
    name: 'बाँहें सामने से उठाना',
    part: 'कंधे, आगे की ओर',
    why: 'शेल्फ़ तक पहुँचना और बाल धोना आसान बनाता है।',
  },
  'overhead-press': {
    name: 'छत की ओर धकेलना',
    part: 'कंधे, सिर के ऊपर',
    why: 'ऊँची शेल्फ़ पर चीज़ें रखने के लिए।',
  },
  'elbow-curl': {
    name: 'कोहनी मोड़ना',
    part: 'ऊपरी बाँहें',
    why: 'थैले उठाने में कम मेहनत।',
  },
  'shoulder-external-rotation': {
    name: 'निचली बाँहें खोलना',
    part: 'कंधे, घुमाना',
    why: 'हाथ बढ़ाते समय कंधे को बीच में रखता है।',
  },
  'wall-slide': {
    name: 'दीवार पर ऊपर सरकाना',
    part: 'कंधे की पंखुड़ियाँ',
    why: 'सहारे के साथ ऊपर पहुँचने का अभ्यास।',
  },
  'cross-body-stretch': {
    name: 'बाँह छाती के आर-पार',
    part: 'कंधे का पिछला हिस्सा',
    why: 'कंधे के पीछे की अकड़न कुछ समय के लिए कम करता है।',
  },
  'overhead-triceps-stretch': {
    name: 'हाथ सिर के पीछे',
    part: 'ऊपरी बाँह का पिछला हिस्सा',
    why: 'ऊपरी बाँह के पीछे की अकड़न कुछ समय के लिए कम करता है।',
  },
  'chest-opener': {
    name: 'छाती खोलना',
    part: 'छाती',
    why: 'छाती की अकड़न कुछ समय के लिए कम करता है।',
  },
  'neck-side-bend': {
    name: 'कान कंधे की ओर',
    part: 'गर्दन की बगल',
    why: 'गर्दन की बगल की अकड़न कुछ समय के लिए कम करता है।',
  },
  'sit-to-stand': {
    name: 'बैठकर उठना',
    part: 'जाँघें और कूल्हे',
    why: 'बिना मदद के उठने का सबसे अच्छा अभ्यास।',
  },
  'seated-march': {
    name: 'कुर्सी पर कदमताल',
    part: 'कूल्हों का अगला हिस्सा',
    why: 'कूल्हों को सीढ़ियों और फुटपाथ की किनारी के लिए तैयार रखता है।',
  },
  'seated-trunk-rotation': {
    name: 'कुर्सी पर मुड़ना',
    part: 'ऊपरी पीठ',
    why: 'मुड़कर देखने और हाथ बढ़ाने के लिए।',
  },
  'single-leg-stance': {
    name: 'एक पैर पर खड़े होना',
    part: 'संतुलन',
    why: 'सीढ़ियों पर और कपड़े पहनते समय ज़्यादा स्थिरता।',
  },
  'posture-screen': {
    name: 'आपके खड़े होने का ढंग',
    part: 'पूरा शरीर',
    why: 'आज आपके खड़े होने के ढंग की एक तस्वीर।',
  },
} as const satisfies Readonly<Record<string, ExerciseCard>>;
