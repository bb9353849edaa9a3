import type { QuestionId, UnseenId } from '../../core/exercise/not-seen.ts';
import type { Counts } from '../values.ts';
import { inWords } from './counted.ts';

/**
 * The name of what was seen, by the id of a fault, of a hold that slipped, or the reason why an attempt did not count: a
 * finding that a camera can make, of no side, at most six words, never an order. The cue of the same id is what helps.
 */
export const findings = {
  'hold-further': 'ठहराव के लिए दूरी कम',
  'hold-less': 'ठहराव में बताए से ज़्यादा',
  'hold-elbow-low': 'कोहनी कंधे से काफ़ी नीचे',
  'hold-elbow-high': 'कोहनी कंधे से ऊपर',
  'hold-elbow-open': 'कोहनी बताए से कम मुड़ी',
  'hold-face-ahead': 'चेहरा दूसरी ओर मुड़ा हुआ',
  'leg-low': 'पैर पीठ से नीचे',
  'arm-low': 'बाँह पीठ से नीचे',
  'hips-turn': 'छाती के साथ कूल्हे भी मुड़े',
  'pelvis-drops': 'बेल्ट की रेखा झुकी हुई',
  'low-back-arch': 'कूल्हा सीधी रेखा से आगे',
  'knee-bent': 'उठे पैर का घुटना मुड़ा हुआ',
  'head-drops': 'सिर पीठ से नीचे',
  'trunk-shifts': 'पीठ की रेखा झुकी हुई',
  'same-side': 'एक ही तरफ़ के हाथ-पैर',
  'knee-extends': 'घुटना बताए से कम मुड़ा',
  'both-legs': 'दोनों पैर एक साथ',
  'pelvis-rocks': 'कूल्हे हिले',
  'head-lifts': 'सिर ज़मीन से उठा हुआ',
  asymmetry: 'एक बाँह दूसरी से ऊँची',
  'shoulder-hikes': 'कंधा कान की ओर चढ़ा हुआ',
  'trunk-leans': 'धड़ एक ओर झुका हुआ',
  'elbow-bends': 'ऊपर पहुँचकर कोहनी मुड़ी हुई',
  'too-fast': 'जाने की हरकत बताए से तेज़',
  'hold-short': 'बताए से कम समय का ठहराव',
  'other-leg-drops': 'दूसरा पैर भी नीचे आया',
  'hips-lift': 'कूल्हे हिले',
  'legs-move': 'घुटने हिले',
  'hips-drop': 'ठहराव में कूल्हे नीचे आए',
  'feet-far': 'पैर कूल्हों से दूर',
  'elbows-not-straight': 'ऊपर कोहनी अभी भी मुड़ी हुई',
  'elbow-drifts': 'ऊपरी बाँह भी साथ हिली',
  'elbow-leaves-side': 'कोहनी बगल से दूर',
  'chin-pokes': 'सिर आगे आया',
  'drops-down': 'नीचे आना बताए से तेज़',
  'range-too-small': 'दूरी अभी पूरी नहीं',
  'hold-too-short': 'ठहराव का समय अभी पूरा नहीं',
  'no-return': 'वापसी अभी पूरी नहीं',
  'wrong-limbs': 'दोनों हाथ या पैर एक साथ',
  'one-side': 'सिर्फ़ एक तरफ़',
  'view-lost': 'ठीक से नहीं दिखा',
} as const;

/** One cue for each fault id: positive, about the effect, at most seven words. */
export const cues = {
  'hold-further': 'थोड़ा और आगे, और ठहरें',
  'hold-less': 'थोड़ा कम, और ठहरें',
  'hold-elbow-low': 'कोहनी थोड़ी ऊपर उठाएँ',
  'hold-elbow-high': 'कोहनी थोड़ी नीचे करें',
  'hold-elbow-open': 'हाथ सिर के पीछे ढलने दें',
  'hold-face-ahead': 'सामने देखें, कान कंधे की ओर',
  'leg-low': 'एड़ी पीछे की दीवार तक सरकाएँ',
  'arm-low': 'हाथ सामने की दीवार तक बढ़ाएँ',
  'hips-turn': 'घुटने स्क्रीन की ओर रहने दें',
  'pelvis-drops': 'बेल्ट की रेखा बराबर रखें',
  'low-back-arch': 'पैर थोड़ा नीचे करें',
  'knee-bent': 'एड़ी दूर धकेलें',
  'head-drops': 'ज़मीन की ओर देखें',
  'trunk-shifts': 'वज़न बीच में रखें',
  'same-side': 'एक तरफ़ बाँह, दूसरी तरफ़ पैर',
  'knee-extends': 'घुटना मोड़े रखें',
  'both-legs': 'एक बार में एक पैर',
  'pelvis-rocks': 'बेल्ट की रेखा स्थिर रखें',
  'head-lifts': 'सिर को आराम दें',
  asymmetry: 'दोनों हाथ बराबर ऊँचाई पर लाएँ',
  'shoulder-hikes': 'कंधा ढीला छोड़ें, फिर हाथ बढ़ाएँ',
  'trunk-leans': 'छत की ओर लंबाई बढ़ाएँ',
  'elbow-bends': 'दूर की दीवार तक हाथ बढ़ाएँ',
  'too-fast': 'जाते हुए दो गिनें, लौटते दो',
  'hold-short': 'वहाँ थोड़ा और ठहरें',
  'other-leg-drops': 'दूसरा घुटना कूल्हे के ऊपर रखें',
  'hips-lift': 'कूल्हों को आराम दें',
  'legs-move': 'पैरों को आराम दें',
  'hips-drop': 'कूल्हे ऊपर रखें, साँस हल्की',
  'feet-far': 'एड़ियाँ थोड़ी पास लाएँ',
  'elbows-not-straight': 'छत को ऊपर धकेलें',
  'elbow-drifts': 'तौलिया बगल में दबाए रखें',
  'elbow-leaves-side': 'तौलिये को बगल में थामे रखें',
  'chin-pokes': 'गर्दन लंबी रखें',
  'drops-down': 'ऐसे बैठें मानो नीचे अंडे हों',
} as const;

/** The pace cue where a plan asks for another pace than two seconds. */
export const paceCue = ({ seconds }: Counts<'seconds'>): string =>
  `जाते हुए ${inWords(seconds)} गिनें, लौटते ${inWords(seconds)}`;
/** The same pace, as something to work on until next time. */
export const paceToWorkOn = ({ seconds }: Counts<'seconds'>): string =>
  `आराम से करें: जाते हुए ${inWords(seconds)} गिनें और लौटते हुए ${inWords(seconds)}।`;

export const praise = {
  'praise-steady': 'बढ़िया, एक समान',
  'praise-better': 'हाँ, ऐसे ही',
  'praise-quiet': 'एक समान। चुप्पी यानी ऐसे ही आगे',
} as const;

/** Why a repetition was not counted, in words that say what would make it count. */
export const rejects = {
  'range-too-small': 'थोड़ा और आगे, तो गिना जाएगा',
  'range-far-too-small': 'और आगे, तो गिना जाएगा',
  'hold-too-short': 'थोड़ा और ठहरें, तो गिना जाएगा',
  'no-return': 'हर बार पूरा वापस आएँ',
  'wrong-limbs': 'एक बार में एक ही',
  'one-side': 'दोनों तरफ़ एक साथ करें',
  'view-lost': 'वह वाला मुझे नहीं दिखा',
} as const;

/** Why nothing can be judged now, in words that say what to do about it. Shown at once, spoken when it lasts. */
export const unmeasurable = {
  'no-person': 'मुझे कोई नहीं दिखता। तस्वीर में आएँ',
  'body-cut-off': 'पीछे हटें, कुछ हिस्सा बाहर है',
  'feet-out-of-frame': 'पैर तस्वीर में लाएँ',
  'head-out-of-frame': 'सिर तस्वीर में लाएँ',
  'too-far': 'थोड़ा पास आएँ',
  'too-close': 'थोड़ा पीछे हटें',
  'not-side-on': 'बगल कैमरे की ओर करें',
  'not-facing': 'मुँह कैमरे की ओर करें',
  'not-back-on': 'पीठ कैमरे की ओर करें',
  /** Up in an exercise on the floor, or down in an upright one: somebody rests, or walks out. */
  'other-posture': 'जब तैयार हों, ऊपर उठें',
  'other-posture-hands-and-knees': 'जब तैयार हों, नीचे आएँ',
  'other-posture-supine': 'जब तैयार हों, लेट जाएँ',
  'limb-hidden': 'बाँहें और पैर मुझे दिखने दें',
  'only-black': 'सब काला दिखता है: कैमरे का ढक्कन बंद है?',
  'too-dark': 'बत्ती जलाएँ',
  'too-unsteady': 'तस्वीर बहुत हिलती है। रोशनी बढ़ाएँ, कैमरा टिकाएँ',
  'two-people': 'दो लोग दिखते हैं। कृपया एक रहें',
  'no-depth': 'गहराई चाहिए: दूसरा इंजन चुनें',
  gap: 'पल भर देखना छूट गया',
} as const;

export const unmeasurableNotes = {
  'no-person': 'तस्वीर में कोई नहीं',
  'body-cut-off': 'शरीर का कुछ हिस्सा तस्वीर से बाहर',
  'feet-out-of-frame': 'पैर तस्वीर से बाहर',
  'head-out-of-frame': 'सिर तस्वीर से बाहर',
  'too-far': 'कैमरे से बहुत दूर',
  'too-close': 'कैमरे के बहुत पास',
  'not-side-on': 'बगल कैमरे की ओर नहीं',
  'not-facing': 'मुँह कैमरे की ओर नहीं',
  'other-posture': 'किसी दूसरी पोज़ीशन में',
  'limb-hidden': 'कोई बाँह या पैर छिपा हुआ',
  'only-black': 'सिर्फ़ काला दिखा',
  'too-dark': 'बहुत अँधेरा',
  'too-unsteady': 'तस्वीर बहुत हिल रही थी: ज़्यादा रोशनी से, और कैमरा किसी मज़बूत चीज़ पर रखने से मदद मिलती है',
  'two-people': 'दो लोग, जिन्हें अलग-अलग पहचाना नहीं जा सका',
  'no-depth': 'मॉडल को गहराई नहीं दिखती, जो इस व्यायाम के लिए चाहिए',
  gap: 'तस्वीर में एक अंतराल',
  'no-attempt': 'हरकत दिखी, पर इस व्यायाम की कोई पहचानी जा सकने वाली कोशिश नहीं',
  'not-still': 'जहाँ स्थिर होने का इंतज़ार था, वहाँ हरकत',
} as const;

/** What a camera cannot see in an exercise, by the ids in the exercise's data. */
export const notSeen = {
  'pelvis-from-side': 'कूल्हे घूमते हैं या नहीं, पेट नीचे लटकता है या नहीं, यह बगल से मुझे नहीं दिखता।',
  'hips-level-and-knees': 'एक कूल्हा नीचे जाता है या नहीं, घुटने अंदर या बाहर जाते हैं या नहीं, यह बगल से मुझे नहीं दिखता।',
  'pelvis-rolls': 'पैर उठते समय कूल्हे पीछे लुढ़कते हैं या नहीं, झुकते हैं या नहीं।',
  'low-back-on-floor': 'कमर ज़मीन से उठती है या नहीं। वह शांत रही या नहीं, यह आप बताएँ।',
  'pelvis-rotation': 'पैर की हरकत के साथ कूल्हे घूमते हैं या नहीं।',
  'pelvic-tilt': 'झुकाव खुद: वह इतना छोटा है कि कैमरा उसे नहीं पहचान सकता। यहाँ घड़ी का हिसाब चलता है।',
  'deep-muscle': 'गहरी मांसपेशी का काम। यहाँ घड़ी का हिसाब चलता है; कैसा लगा, यह आप बताएँ।',
  breath: 'आपकी साँस चल रही है या नहीं।',
  scapula: 'आपके कंधे की पंखुड़ियाँ क्या करती हैं।',
  'far-arm': 'वह बाँह जो मुझसे दूर है।',
  'forearm-turn': 'निचली बाँह घूमती है या नहीं।',
  'muscle-tension': 'खिंचाव कितना तेज़ है। वह हल्का था या नहीं, यह आप बताएँ।',
  'shoulder-hike': 'बाँह के पीछे कंधा ऊपर चढ़ता है या नहीं।',
  'back-arch-from-front': 'कमर में मेहराब बनती है या नहीं, यह सामने से मुझे नहीं दिखता।',
  'true-rotation': 'कंधा असल में कितने डिग्री घूमता है।',
  'rotation-degrees': 'शरीर कितने डिग्री घूमता है, और उसमें कमर का हिस्सा कितना है।',
  grip: 'पकड़ कितनी कसी हुई है।',
  sway: 'पंजे और टखने का हल्का डगमगाना।',
  'small-pelvis-drop': 'उठे पैर की तरफ़ बेल्ट की रेखा कितनी नीचे जाती है: वह मुझे लगभग नहीं दिखता।',
  'load-per-leg': 'हर पैर पर कितना वज़न आता है।',
  'spine-curve': 'रीढ़ के घुमाव, या उसका एक ओर झुकना।',
  'why-posture': 'आपके खड़े होने का ढंग ऐसा क्यों है, और उससे कुछ दुखता है या नहीं।',
  'ear-is-not-neck': 'सिर गर्दन से कितना आगे है: कान और कंधा इसका बस इशारा देते हैं।',
  'arm-forward': 'बाँहों का आगे की ओर खिसकना: मेरी ओर आना और नीचे जाना मुझे एक जैसे दिखते हैं।',
  'neck-degrees': 'सिर कितने डिग्री झुकता है: मुझे उसका आधे से सात दसवें तक हिस्सा दिखता है।',
  'neck-turn': 'सिर साथ में मुड़ता भी है या नहीं: झुकता हुआ सिर मुझे मुड़ा हुआ दिखता है।',
  'shoulder-rise': 'कान नीचे आते समय कंधा ऊपर चढ़ता है या नहीं।',
  'head-forward': 'सिर आगे खिसकता है या नहीं, यह सामने से मुझे नहीं दिखता।',
  'trunk-turn': 'छाती साथ मुड़ती है या नहीं: उसके आगे आई बाँह मुझे वैसी ही दिखती है।',
  'knees-from-side': 'घुटने अंदर की ओर जाते हैं या नहीं, यह बगल से मुझे नहीं दिखता।',
  'hands-push': 'हाथ ज़ोर लगाते हैं, या पैरों पर बस रखे हैं।',
} as const satisfies Readonly<Record<UnseenId, string>>;

/** What no camera sees, as questions after a set. */
export const questions = {
  'breathed-on': 'ठहरते समय क्या साँस चलती रही?',
  'tummy-worked': 'क्या पेट का निचला हिस्सा हल्के से काम करता महसूस हुआ?',
  'back-pressed': 'क्या कमर हल्के से ज़मीन पर दबी?',
  'back-quiet': 'क्या कमर ज़मीन पर शांत रही?',
  'back-down': 'क्या कमर नीचे टिकी रही, हाथ की जगह बिना?',
  /** Asked by older versions: the one question to which "no" is hoped for. */
  'hand-under-back': 'क्या कमर के नीचे हाथ सरक सकता था?',
  'pull-mild': 'क्या खिंचाव हल्का था?',
} as const satisfies Readonly<Record<QuestionId, string>>;

/** What comes of the answer to a question, by the question's id: see the same table of the source. */
export const afterAnswer = {
  'breathed-on': {
    told: 'ठहराव में साँस रुक गई',
    otherwise: 'अगली बार कम ज़ोर लगाएँ, ताकि साँस अपने आप चलती रहे।',
    unsure: 'अगली बार अपनी साँस पर ध्यान दें: ठहरते समय वह अपने आप चलती रहनी चाहिए।',
  },
  'tummy-worked': {
    told: 'पेट का निचला हिस्सा महसूस नहीं हुआ',
    otherwise: 'इसे करवट लेटकर या बैठकर करके देखें: वहाँ महसूस करना ज़्यादा आसान है।',
    unsure: 'अगली बार हाथ कूल्हे की हड्डियों के अंदर की ओर रखें: वहाँ यह महसूस होता है।',
  },
  'back-pressed': {
    told: 'कमर ज़मीन पर नहीं दबी',
    otherwise: 'अगली बार छोटा और आसान करें: हल्का दबाव काफ़ी है।',
    unsure: 'अगली बार एक हाथ कमर के नीचे रखें: वहाँ पता चलता है कि वह दब रही है या नहीं।',
  },
  'back-quiet': {
    told: 'कमर शांत नहीं रही',
    otherwise: 'अगली बार एड़ी को ज़मीन पर सरकाएँ: कमर ज़्यादा आसानी से शांत रहती है।',
    unsure: 'अगली बार एक हाथ कमर के नीचे रखें: वहाँ पता चलता है कि वह शांत रहती है या नहीं।',
  },
  'back-down': {
    told: 'कमर नीचे टिकी नहीं रही',
    otherwise: 'अगली बार पीठ के बल कदमताल करें: कमर ज़्यादा आसानी से नीचे टिकी रहती है।',
    unsure: 'अगली बार हाथ से टटोलें: क्या कमर के नीचे जगह है?',
  },
  'hand-under-back': {
    told: 'कमर के नीचे हाथ की जगह थी',
    otherwise: 'अगली बार पीठ के बल कदमताल करें: कमर ज़्यादा आसानी से नीचे टिकी रहती है।',
    unsure: 'अगली बार हाथ से टटोलें: क्या कमर के नीचे जगह है?',
  },
  'pull-mild': {
    told: 'खिंचाव हल्के से ज़्यादा था',
    otherwise: 'अगली बार कम आगे जाएँ, या कम देर ठहरें: हल्का खिंचाव काफ़ी है।',
    unsure: 'हल्का यानी 3 तक, जहाँ 10 सबसे तेज़ खिंचाव है। इससे ज़्यादा हो तो थोड़ा ढीला करें।',
  },
} as const satisfies Readonly<Record<QuestionId, object>>;

/** One thing to change, by fault id or reason for not counting. It stands before the cue. */
export const workOn = {
  'leg-low': 'पैर को थोड़ा और लंबा होने दें: एड़ी पीछे की दीवार तक सरकाएँ।',
  'arm-low': 'बाँह को थोड़ा और लंबा होने दें: हाथ सामने की दीवार तक बढ़ाएँ।',
  'hips-turn': 'छाती मुड़ते समय घुटनों को स्क्रीन की ओर रहने दें।',
  'pelvis-drops': 'एक पैर पर टिकते समय बेल्ट की रेखा बराबर रखें।',
  'low-back-arch': 'पैर थोड़ा कम उठाएँ, ताकि कमर लंबी रहे।',
  'knee-bent': 'एड़ी को दूर धकेलें, ताकि घुटना सीधा हो।',
  'head-drops': 'दोनों हाथों के बीच ज़मीन को देखें, ताकि गर्दन लंबी रहे।',
  'trunk-shifts': 'बाँह और पैर की हरकत के समय वज़न बीच में रखें।',
  'same-side': 'जो पैर उठे, उससे दूसरी तरफ़ की बाँह उठाएँ।',
  'knee-extends': 'घुटना ऊपर आते समय उसे मोड़े रखें।',
  'both-legs': 'एक बार में एक पैर उठाएँ। दूसरा पैर ज़मीन पर रहे।',
  'pelvis-rocks': 'बेल्ट की रेखा स्थिर रखें, मानो उस पर एक गिलास रखा हो।',
  'head-lifts': 'सिर को ज़मीन पर आराम करने दें।',
  asymmetry: 'दोनों हाथ एक ही ऊँचाई पर लाएँ।',
  'shoulder-hikes': 'पहले कंधा ढीला छोड़ें, फिर हाथ बढ़ाएँ।',
  'trunk-leans': 'शरीर को ऊपर की ओर लंबा रखें और सिर्फ़ बाँहों को हिलने दें।',
  'elbow-bends': 'बाँहें लंबी करके दूर की दीवार तक हाथ बढ़ाएँ।',
  'too-fast': 'आराम से करें: जाते हुए दो गिनें और लौटते हुए दो।',
  'hold-short': 'लौटने से पहले वहाँ थोड़ा और ठहरें।',
  'other-leg-drops': 'एक एड़ी नीचे जाते समय दूसरा घुटना कूल्हे के ऊपर रखें।',
  'hips-lift': 'कूल्हों को ज़मीन पर आराम करने दें। छोटी हरकत काफ़ी है।',
  'legs-move': 'पेट काम करे, तब पैरों को आराम करने दें।',
  'hips-drop': 'कूल्हे ऊपर रखें, और साँस हल्की चलने दें।',
  'feet-far': 'शुरू करने से पहले एड़ियाँ थोड़ी पास लाएँ।',
  'elbows-not-straight': 'छत को ऊपर धकेलें, जब तक बाँहें लंबी न हो जाएँ।',
  'elbow-drifts': 'ऊपरी बाँह को बगल से लगाए रखें, मानो वहाँ तौलिया दबा हो।',
  'elbow-leaves-side': 'कोहनी को बगल से लगाए रखें, मानो वहाँ तौलिया दबा हो।',
  'chin-pokes': 'छाती खोलते समय गर्दन लंबी रखें।',
  'hold-further': 'खिंचाव में थोड़ा और आगे जाएँ, जहाँ तक वह हल्का रहे।',
  'hold-less': 'थोड़ा कम काफ़ी है: खिंचाव हल्का रहना चाहिए।',
  'hold-elbow-low': 'ठहरते समय कोहनी छाती की ऊँचाई पर रखें।',
  'hold-elbow-high': 'कोहनी थोड़ी नीचे रखें, छाती की ऊँचाई पर।',
  'hold-elbow-open': 'ठहरते समय हाथ को सिर के पीछे नीचे ढलने दें।',
  'hold-face-ahead': 'कान कंधे की ओर जाते समय चेहरा सामने रहने दें।',
  'drops-down': 'नीचे आते समय आराम से आएँ, मानो नीचे अंडे हों।',
  'range-too-small': 'जहाँ तक सुरक्षित लगे, वहाँ तक और आगे जाएँ, तो ज़्यादा गिने जाएँगे।',
  'hold-too-short': 'जब तक सुरक्षित लगे, वहाँ थोड़ा और ठहरें, तो ज़्यादा गिने जाएँगे।',
  'no-return': 'हर दो दोहरावों के बीच पूरा वापस आएँ।',
  'wrong-limbs': 'एक बार में एक ही हाथ या पैर हिलाएँ, और दूसरे को आराम दें।',
  'one-side': 'दोनों तरफ़ एक साथ हिलाएँ।',
  'view-lost': 'वहाँ रहें जहाँ कैमरे को पूरा शरीर दिखे।',
} as const;
