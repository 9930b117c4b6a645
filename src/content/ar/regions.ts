/**
 * The Arabic names of each region's services, telephone lines and medicines. Local names are in brackets: the visitor has
 * to recognise them on a sign or a pack. They fit into these phrases: “اذهب إلى …” for an emergency department, “تحدث إلى …”
 * and “موعدًا مع …” for a doctor, “اتصل على …” for a line. So a line's name begins with the line, not with the person who
 * answers, and no name needs the ending of an object. `\u2066` and `\u2069` isolate what reads from left to right and would
 * fall apart in Arabic: a number beside a Latin letter, a point or a sign.
 */
import type { AdviceLineNames, MedicineNames, PoisonLineNames, RegionNames } from '../words/regions.js';

const emergencyDepartment = 'قسم الطوارئ';
const ambulance = { name: 'الإسعاف' };
const fromMobiles = { note: 'من الهواتف المحمولة' };

export const regionNames: RegionNames = {
  US: { emergencyDepartment: 'قسم الطوارئ (ER)', doctor: 'طبيب' },
  GB: { emergencyDepartment: 'قسم الطوارئ (A&E)', doctor: 'طبيب عام (GP)' },
  IE: { emergencyDepartment: 'قسم الطوارئ (ED)', doctor: 'طبيب عام (GP)' },
  CA: { emergencyDepartment: 'قسم الطوارئ (ED)', doctor: 'طبيب أسرة أو ممرض ممارس (nurse practitioner)' },
  AU: {
    emergencyDepartment: 'قسم الطوارئ (ED)',
    doctor: 'طبيب عام (GP)',
    emergency: [{ name: 'Triple Zero' }, fromMobiles],
  },
  NZ: { emergencyDepartment: 'قسم الطوارئ (ED)', doctor: 'طبيب عام (GP)' },
  IN: {
    emergencyDepartment: 'قسم الطوارئ (casualty)',
    doctor: 'طبيب',
    emergency: [{}, { ...ambulance, note: 'في معظم الولايات' }],
  },
  ZA: {
    emergencyDepartment: 'قسم الطوارئ (emergency unit, casualty)',
    doctor: 'طبيب عام (GP) أو عيادة',
    emergency: [ambulance, fromMobiles],
  },
  SG: {
    emergencyDepartment: 'قسم الطوارئ (A&E)',
    doctor: 'طبيب عام (GP) أو عيادة متعددة (polyclinic)',
    emergency: [ambulance],
  },
  ES: {
    emergencyDepartment: 'قسم الطوارئ (urgencias)',
    doctor: 'طبيب أسرة (médico de familia) أو مركز صحي (centro de salud)',
  },
  MX: { emergencyDepartment: 'قسم الطوارئ (urgencias)', doctor: 'طبيب (médico)' },
  FR: {
    emergencyDepartment: 'قسم الطوارئ (les urgences)',
    doctor: 'طبيب أسرة (médecin traitant)',
    emergency: [
      { name: 'SAMU', note: 'للمساعدة الطبية العاجلة' },
      {},
      { name: 'خط الطوارئ بالرسائل', note: 'برسالة نصية، للصم' },
    ],
  },
  DE: { emergencyDepartment: 'قسم الطوارئ (Notaufnahme)', doctor: 'طبيب أسرة (Hausarztpraxis)' },
  AT: {
    emergencyDepartment: 'قسم الطوارئ (Notaufnahme, Ambulanz)',
    doctor: 'طبيب أسرة (Hausarzt)',
    emergency: [ambulance, {}],
  },
  CH: {
    emergencyDepartment: 'قسم الطوارئ (Notfall, urgences, pronto soccorso)',
    doctor: 'طبيب أسرة (Hausarzt, médecin)',
    emergency: [ambulance, {}],
  },
  IT: {
    emergencyDepartment: 'قسم الطوارئ (pronto soccorso)',
    doctor: 'طبيب أسرة (medico di famiglia)',
    emergency: [{ note: 'في معظم المناطق' }, ambulance],
  },
  PT: { emergencyDepartment: 'قسم الطوارئ (urgência)', doctor: 'طبيب أسرة (médico de família)' },
  BR: {
    emergencyDepartment: 'قسم الطوارئ (pronto-socorro, UPA)',
    doctor: 'طبيب (médico) أو مركز صحي (posto de saúde)',
    emergency: [{ name: 'الإسعاف (SAMU)' }],
  },
  NL: { emergencyDepartment: 'قسم الطوارئ (spoedeisende hulp, SEH)', doctor: 'طبيب أسرة (huisarts)' },
  SE: { emergencyDepartment: 'قسم الطوارئ (akutmottagning)', doctor: 'طبيب في مركز صحي (vårdcentral)' },
  PL: {
    emergencyDepartment: 'قسم الطوارئ (szpitalny oddział ratunkowy, SOR)',
    doctor: 'طبيب أسرة (lekarz rodzinny, POZ)',
    emergency: [{}, ambulance],
  },
  AE: {
    emergencyDepartment,
    doctor: 'طبيب أو عيادة',
    emergency: [ambulance, { name: 'الشرطة', note: 'للشرطة ولغيرها من المساعدة العاجلة' }],
  },
  EG: { emergencyDepartment, doctor: 'طبيب', emergency: [ambulance] },
  SA: {
    emergencyDepartment,
    doctor: 'طبيب',
    emergency: [{ name: 'الإسعاف (الهلال الأحمر السعودي)' }, { note: 'في بعض المناطق' }],
  },
  CN: { emergencyDepartment: 'قسم الطوارئ (急诊)', doctor: 'طبيب', emergency: [ambulance] },
  JP: {
    emergencyDepartment: 'قسم الطوارئ (救急外来)',
    doctor: 'طبيب في عيادة',
    emergency: [{ ...ambulance, note: 'والإطفاء أيضًا' }],
  },
  ZZ: { emergencyDepartment, doctor: 'طبيب' },
};

export const adviceLineNames: AdviceLineNames = {
  US: [{ name: 'هاتف طبيبك، أو مركز الرعاية العاجلة (urgent care)، أو خط التمريض في شركة تأمينك' }],
  GB: [
    {
      name: 'خط NHS 111',
      note: 'في إنجلترا واسكتلندا وويلز؛ وعلى الإنترنت \u2066111.nhs.uk\u2069',
    },
    {
      name: 'هاتف طبيبك العام (GP) أو خدمته خارج الدوام (out-of-hours)',
      note: 'في أيرلندا الشمالية، حيث لا يوجد خط 111؛ استخدم الرقم المحلي',
    },
  ],
  IE: [{ name: 'خدمة الأطباء خارج الدوام (GP out-of-hours)', note: 'استخدم الرقم المحلي' }],
  CA: [
    {
      name: 'خط 811 (Health811, HealthLink, Info-Santé)',
      note: 'في معظم المقاطعات والأقاليم؛ وقد يكون لديك أيضًا خط محلي',
    },
  ],
  AU: [{ name: 'خط \u20661800MEDICARE\u2069' }],
  NZ: [{ name: 'خط Healthline' }],
  ZA: [{ name: 'خط تأمينك الطبي (medical scheme)، إذا كان له خط خاص' }],
  ES: [{ name: 'الخط الطبي في منطقتك', note: 'في بعض المناطق فقط؛ وهو مختلف في الباقي' }],
  FR: [{ name: 'خط الطبيب المناوب (médecin de garde)', note: 'في بعض المناطق فقط؛ وفي غيرها اتصل على 15' }],
  DE: [{ name: 'خط الطبيب المناوب (Ärztlicher Bereitschaftsdienst)' }],
  AT: [{ name: 'خط التمريض (Gesundheitsberatung)' }],
  CH: [{ name: 'خط الطبيب المناوب في مقاطعتك أو الخط الطبي في شركة تأمينك' }],
  IT: [
    {
      name: 'خط الطبيب المناوب (guardia medica)',
      note: 'ليس في كل المناطق بعد؛ وفي غيرها استخدم الرقم المحلي',
    },
  ],
  PT: [{ name: 'خط SNS 24' }],
  NL: [
    {
      name: 'خدمة الأطباء خارج الدوام (huisartsenpost)',
      note: 'في المساء وفي عطلة نهاية الأسبوع؛ ولكل منطقة رقمها',
    },
  ],
  SE: [{ name: 'خط 1177' }],
  PL: [{ name: 'خدمة الرعاية المحلية في الليل والعطل (nocna i świąteczna opieka)' }],
  SA: [{ name: 'خط وزارة الصحة (937)' }],
  JP: [{ name: 'خط استشارات الطوارئ', note: 'في مناطق كثيرة وليس في كلها؛ وغالبًا باليابانية' }],
};

export const poisonLineNames: PoisonLineNames = {
  US: { name: 'خط التسمم (Poison Help)' },
  GB: { name: 'خط NHS 111', note: 'في إنجلترا واسكتلندا وويلز' },
  IE: { name: 'خط التسمم (Public Poisons Line)', note: 'من 8 صباحًا إلى 10 مساءً' },
  CA: { name: 'خط التسمم (poison centre)' },
  AU: { name: 'خط التسمم (Poisons Information Centre)' },
  NZ: { name: 'خط التسمم (National Poisons Centre)' },
  ZA: { name: 'خط التسمم (Poisons Information Helpline)' },
  ES: { name: 'خط التسمم (Servicio de Información Toxicológica)' },
  AT: { name: 'خط التسمم (Vergiftungsinformationszentrale)' },
  CH: { name: 'خط التسمم (Tox Info Suisse)' },
  PT: { name: 'خط التسمم (CIAV)' },
  SE: { name: 'خط التسمم (Giftinformation)' },
};

const paracetamol = 'باراسيتامول (paracetamol)';
const ibuprofen = 'إيبوبروفين (ibuprofen)';
const naproxen = 'نابروكسين (naproxen)';
const international = { paracetamol, ibuprofen, naproxen };

export const medicineNames: MedicineNames = {
  other: { paracetamol: 'باراسيتامول', ibuprofen: 'إيبوبروفين', naproxen: 'نابروكسين' },
  byRegion: {
    US: {
      paracetamol: 'أسيتامينوفين (acetaminophen, Tylenol)',
      ibuprofen: 'إيبوبروفين (ibuprofen, Advil, Motrin)',
      naproxen: 'نابروكسين صوديوم (naproxen sodium, Aleve)',
    },
    GB: { ...international, ibuprofen: 'إيبوبروفين (ibuprofen, Nurofen)' },
    IE: international,
    CA: {
      paracetamol: 'أسيتامينوفين (acetaminophen, Tylenol)',
      ibuprofen: 'إيبوبروفين (ibuprofen, Advil)',
      naproxen: 'نابروكسين صوديوم (naproxen sodium, Aleve)',
    },
    AU: {
      paracetamol: 'باراسيتامول (paracetamol, Panadol)',
      ibuprofen: 'إيبوبروفين (ibuprofen, Nurofen)',
      naproxen: 'نابروكسين صوديوم (naproxen sodium)',
    },
    NZ: international,
    IN: {
      paracetamol: 'باراسيتامول (paracetamol, Crocin, Dolo)',
      ibuprofen: 'إيبوبروفين (ibuprofen, Brufen)',
      naproxen,
    },
    ZA: { ...international, paracetamol: 'باراسيتامول (paracetamol, Panado)' },
    SG: { ...international, paracetamol: 'باراسيتامول (paracetamol, Panadol)' },
    ES: { paracetamol, ibuprofen: 'إيبوبروفين (ibuprofeno)', naproxen: 'نابروكسين (naproxeno)' },
    MX: { paracetamol, ibuprofen: 'إيبوبروفين (ibuprofeno)', naproxen: 'نابروكسين (naproxeno)' },
    FR: {
      paracetamol: 'باراسيتامول (paracétamol, Doliprane)',
      ibuprofen: 'إيبوبروفين (ibuprofène, Nurofen)',
      naproxen: 'نابروكسين (naproxène)',
    },
    DE: {
      paracetamol: 'باراسيتامول (Paracetamol)',
      ibuprofen: 'إيبوبروفين (Ibuprofen)',
      naproxen: 'نابروكسين (Naproxen)',
    },
    AT: {
      paracetamol: 'باراسيتامول (Paracetamol, Mexalen)',
      ibuprofen: 'إيبوبروفين (Ibuprofen)',
      naproxen: 'نابروكسين (Naproxen)',
    },
    CH: {
      paracetamol: 'باراسيتامول (Paracetamol, Dafalgan)',
      ibuprofen: 'إيبوبروفين (Ibuprofen)',
      naproxen: 'نابروكسين (Naproxen)',
    },
    IT: {
      paracetamol: 'باراسيتامول (paracetamolo, Tachipirina)',
      ibuprofen: 'إيبوبروفين (ibuprofene, Moment)',
      naproxen: 'نابروكسين صوديوم (naprossene sodico)',
    },
    PT: {
      paracetamol: 'باراسيتامول (paracetamol, Ben-u-ron)',
      ibuprofen: 'إيبوبروفين (ibuprofeno)',
      naproxen: 'نابروكسين (naproxeno)',
    },
    BR: {
      paracetamol: 'باراسيتامول (paracetamol, Tylenol)',
      ibuprofen: 'إيبوبروفين (ibuprofeno)',
      naproxen: 'نابروكسين (naproxeno)',
    },
    NL: international,
    SE: {
      paracetamol: 'باراسيتامول (paracetamol, Alvedon)',
      ibuprofen: 'إيبوبروفين (ibuprofen, Ipren)',
      naproxen,
    },
    PL: {
      paracetamol: 'باراسيتامول (paracetamol, Apap)',
      ibuprofen: 'إيبوبروفين (ibuprofen, Ibuprom)',
      naproxen: 'نابروكسين (naproksen)',
    },
    AE: { ...international, paracetamol: 'باراسيتامول (paracetamol, Panadol)' },
    EG: {
      ...international,
      paracetamol: 'باراسيتامول (paracetamol, Panadol)',
      ibuprofen: 'إيبوبروفين، أو ايبوبروفين (ibuprofen, Brufen)',
    },
    SA: { ...international, paracetamol: 'باراسيتامول (paracetamol, Panadol, Fevadol)' },
    CN: {
      paracetamol: 'باراسيتامول (对乙酰氨基酚)',
      ibuprofen: 'إيبوبروفين (布洛芬)',
      naproxen: 'نابروكسين (萘普生)',
    },
    JP: {
      paracetamol: 'أسيتامينوفين (アセトアミノフェン)',
      ibuprofen: 'إيبوبروفين (イブプロフェン)',
      naproxen: 'نابروكسين (ナプロキセン)',
    },
    ZZ: { paracetamol: 'باراسيتامول (أسيتامينوفين)' },
  },
  another: {
    ES: 'ميتاميزول (metamizol, Nolotil)',
    MX: 'ميتاميزول (metamizol, dipirona)',
    DE: 'ميتاميزول (Metamizol, Novalgin)',
    AT: 'ميتاميزول (Metamizol, Novalgin)',
    CH: 'ميتاميزول (Metamizol, Novalgin)',
    IT: 'ميتاميزول (metamizolo, Novalgina)',
    PT: 'ميتاميزول (metamizol, Nolotil)',
    BR: 'ميتاميزول (dipirona، وهو أيضًا في Dorflex)',
    NL: 'ميتاميزول (metamizol)',
    PL: 'ميتاميزول (metamizol)',
    JP: 'لوكسوبروفين (ロキソプロフェン)',
  },
  brands: { IN: { 'muscle-relaxant': 'مثل CIP-ZOX' } },
};
