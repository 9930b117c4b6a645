/**
 * English words of the exercises. Cautions and stop signs that hold for every exercise are not repeated here; `<stretch-card>`
 * has them. Each line of `notFor` also reads on from “Not for you if”.
 */
import type { ExerciseId } from '../exercise/exercises.js';
import type { ExerciseWords } from '../types.js';

export const exerciseWords: Readonly<Record<ExerciseId, ExerciseWords>> = {
  'hamstring-supine-towel': {
    name: 'Hamstring stretch lying down',
    purpose: 'This eases tight muscles at the back of the thigh while your back stays supported.',
    start: 'Lie on your back. Bend both knees and put your feet flat.',
    steps: [
      'Loop a towel behind one thigh or foot.',
      'Slowly raise that leg, as far as feels comfortable.',
      'Straighten the knee until you feel a mild pull. A small bend is fine.',
      'Hold the stretch and breathe.',
      'Lower the leg slowly, then swap legs.',
    ],
    cues: { move: 'Raise one leg and straighten the knee', release: 'Lower the leg slowly' },
    frequency: 'Do this 1 to 2 times a day.',
    cautions: [
      'After 16 weeks of pregnancy, do not lie flat on your back for this. Pick a move that is not on your back.',
      'Pain, tingling or numbness down the leg may come from the nerve. Bend the knee more, or stop.',
      'Go easy if you have had a hip or knee replaced.',
    ],
    notFor: ['You have new nerve pain down the leg (sciatica) and this stretch makes it worse.'],
    easier: [
      'Hold behind the thigh and keep the knee more bent.',
      'Lie in a doorway and rest the raised leg on the frame.',
    ],
    harder: ['Straighten the other leg along the floor.', 'Pull your toes gently down to you.'],
    poses: {
      start: 'A person lies on their back. Both knees are bent and both feet are flat on the mat.',
      end: 'One leg is raised to point up, with the knee almost straight. The hands hold a towel looped behind that leg. The other foot stays flat.',
    },
  },
  'hamstring-chair': {
    name: 'Hamstring stretch sitting on a chair',
    purpose: 'This stretches the back of the thigh without lying down.',
    start:
      'Sit near the front of a firm chair with one foot flat. Put the other leg straight out, heel on the floor and toes up.',
    steps: [
      'Sit tall and rest your hands on the bent thigh.',
      'Tip forward from the hips and keep your back long.',
      'Stop when you feel a mild pull behind the thigh.',
      'Hold the stretch.',
      'Sit up slowly, then swap legs.',
    ],
    cues: { move: 'Tip forward from the hips', release: 'Sit up slowly' },
    frequency: 'Do this 1 to 2 times a day.',
    cautions: [
      'Use a chair that does not roll.',
      'If you have weak bones (osteoporosis), tip from the hips and do not round your back.',
    ],
    notFor: [],
    easier: ['Keep the knee slightly bent.', 'Tip forward less.'],
    harder: ['Reach a little further, with a long back.'],
    poses: {
      start:
        'A person sits tall on a chair with one foot flat. The other leg is straight out, with the heel on the floor and the toes up.',
      end: 'The person tips forward from the hips. The back stays long, and the front leg stays straight.',
    },
  },
  'hamstring-bed-edge': {
    name: 'Hamstring stretch sitting with one leg along a bed',
    purpose: 'This is a gentle option if getting down to the floor is hard for you.',
    start: 'Sit sideways on a bed or sofa. Put one leg along it and keep the other foot on the floor.',
    steps: [
      'Sit tall with your hands beside you.',
      'Keep the knee soft and the toes up.',
      'Tip forward from the hips until you feel a mild pull.',
      'Hold the stretch.',
      'Sit up. Turn around and swap legs.',
    ],
    cues: { move: 'Tip forward from the hips', release: 'Sit up slowly' },
    frequency: 'Do this 1 to 2 times a day.',
    cautions: [
      'Make sure the bed is firm and you cannot slip.',
      'If you have weak bones (osteoporosis), tip from the hips and do not round your back.',
    ],
    notFor: [],
    easier: ['Put a cushion under the knee.'],
    harder: ['Straighten the knee more.'],
    poses: {
      start: 'A person sits tall on a bed. One leg lies along the bed, and the other foot is on the floor.',
      end: 'The person tips forward from the hips over the leg on the bed. The toes of that leg point up.',
    },
  },
  'cat-cow': {
    name: 'Cat-cow stretch',
    otherNames: 'cat stretch; kneeling back extension',
    purpose: 'This moves the whole spine gently and eases stiffness.',
    start: 'Get on your hands and knees. Put your hands under your shoulders and your knees under your hips.',
    steps: [
      'Breathe out. Round your back up and let your head drop.',
      'Breathe in. Let your {tummy} sink and look forward a little.',
      'Move slowly between the two. Stay in a range that feels easy.',
    ],
    cues: { move: 'Breathe out. Round your back up', release: 'Breathe in. Let your {tummy} sink' },
    frequency: 'Do this 1 to 2 times a day.',
    cautions: [
      'If your wrists are sore, rest on your fists or forearms.',
      'If your knees are sore, kneel on a cushion.',
      'If you have weak bones (osteoporosis), round your back only a little.',
    ],
    notFor: ['You have, or have had, a broken bone in your spine.'],
    easier: [
      'Do it sitting, with your hands on your knees. Round your back, then lift your chest.',
      'Do it standing, with your hands on a table.',
    ],
    harder: ['Slow down to one breath each way.', 'Add a wag of your hips from side to side.'],
    poses: {
      neutral: 'A person is on their hands and knees with a level back.',
      cat: 'The back is rounded up and the head hangs down.',
      cow: 'The {tummy} sinks down, and the head looks forward a little.',
    },
  },
  'childs-pose': {
    name: 'Child’s pose',
    otherNames: 'bottom to heels stretch',
    purpose: 'This gently stretches the lower back and hips.',
    start: 'Get on your hands and knees, with your knees as wide as your hips or wider.',
    steps: [
      'Breathe out. Move your bottom back, closer to your heels.',
      'Let your hands stay forward.',
      'Rest where it feels good, and breathe.',
      'Come back up slowly.',
    ],
    cues: { move: 'Move your bottom back to your heels', release: 'Come back up slowly' },
    frequency: 'Do this 1 to 2 times a day.',
    cautions: [
      'If you have a knee problem, do not sit right back.',
      'Late in pregnancy, keep your knees wide or skip this one.',
      'If you have weak bones (osteoporosis), bend only at the hips and keep your back long.',
    ],
    notFor: ['Your knees are painful.', 'You have, or have had, a broken bone in your spine.'],
    easier: [
      'Go only part of the way.',
      'Put a cushion between your bottom and your heels.',
      'Sit on a chair and lean forward over a table.',
    ],
    harder: ['Walk both hands to one side to stretch the other side too.'],
    poses: {
      start: 'A person is on their hands and knees with a level back.',
      end: 'The bottom is back near the heels, and the back is gently rounded. The arms reach forward along the floor.',
    },
  },
  'pelvic-tilt': {
    name: 'Pelvic tilt',
    purpose: 'This wakes up the {tummy} and lower back muscles and eases stiffness.',
    start: 'Lie on your back, on a firm bed or the floor. Bend your knees and put your feet flat.',
    steps: [
      'Breathe out and gently tighten your {tummy}.',
      'Flatten the small of your back down.',
      'Hold, and keep breathing.',
      'Relax to your normal curve.',
    ],
    cues: { move: 'Flatten the small of your back down', release: 'Relax to your normal curve' },
    frequency: 'Do this 1 to 3 times a day. Add 1 or 2 more tilts every few days.',
    cautions: [
      'After 16 weeks of pregnancy, do not lie on your back for this. Stand against a wall, sit, or go on hands and knees.',
    ],
    notFor: [],
    easier: ['Make the movement smaller.', 'Do it sitting, or standing against a wall.'],
    harder: ['If you are not more than 16 weeks pregnant, lift into a bridge after the tilt.'],
    poses: {
      start: 'A person lies on their back with both knees bent. There is a small gap under the lower back.',
      end: 'The lower back is flat on the mat. The hips have not lifted.',
    },
  },
  'knee-to-chest': {
    name: 'One knee to chest',
    otherNames: 'knee hug',
    purpose: 'This eases the lower back and bottom muscles.',
    start: 'Lie on your back, on a firm bed or the floor. Bend your knees and put your feet flat.',
    steps: [
      'Bring one knee up. Hold it behind the thigh or over the shin.',
      'Draw it in until you feel a gentle stretch.',
      'Hold and breathe.',
      'Lower the leg, then swap legs.',
    ],
    cues: { move: 'Bring one knee up and draw it in', release: 'Lower the leg slowly' },
    frequency: 'Do this every morning and evening.',
    cautions: [
      'After 16 weeks of pregnancy, do not lie flat on your back for this. Pick a move that is not on your back.',
      'If you have weak bones (osteoporosis), be gentle and do not lift your tailbone.',
      'If you have had a hip replaced, follow the rules from your care team.',
    ],
    notFor: ['You have, or have had, a broken bone in your spine.'],
    easier: ['Hold behind the thigh.', 'Slide your heel in and keep that foot on the floor.'],
    harder: ['Straighten the other leg.', 'Bring both knees up together, but not if you have weak bones.'],
    poses: {
      start: 'A person lies on their back. Both knees are bent and both feet are flat on the mat.',
      end: 'Both hands draw one knee in to the chest. The other foot stays flat on the mat.',
    },
  },
  'knee-rolls': {
    name: 'Knee rolls',
    otherNames: 'lower trunk twist',
    purpose: 'This loosens the lower back with a gentle twist.',
    start:
      'Lie on your back, on a firm bed or the floor. Bend your knees and keep them together. Put your arms out to the sides.',
    steps: [
      'Roll both knees slowly to one side.',
      'Keep both shoulders down.',
      'Hold, then come back to the middle.',
      'Roll to the other side.',
    ],
    cues: { move: 'Roll both knees slowly to one side', release: 'Come back to the middle' },
    frequency: 'Do this 1 to 3 times a day.',
    cautions: [
      'After 16 weeks of pregnancy, do not lie flat on your back for this. Pick a move that is not on your back.',
      'If you have weak bones (osteoporosis), twist slowly and only a little. Do not go as far as you can.',
    ],
    notFor: [],
    easier: ['Put a pillow between or beside your knees.', 'Make the roll smaller.'],
    harder: ['Turn your head to look the other way.', 'Lift your feet off the floor.'],
    poses: {
      start:
        'A person lies on their back, seen from the feet. The head is on a pillow. Both knees are bent and point up.',
      left: 'Both knees tip over to one side. Both shoulders stay flat.',
      right: 'Both knees tip over to the other side. Both shoulders stay flat.',
    },
  },
  bridge: {
    name: 'Bridge',
    purpose: 'This makes the muscles of your bottom and the back of your thighs stronger.',
    start: 'Lie on your back with your knees bent. Put your feet flat, as wide as your hips.',
    steps: [
      'Tighten your {tummy} and bottom.',
      'Lift your hips until your shoulders, hips and knees are in line.',
      'Hold and breathe.',
      'Lower your hips slowly, all in one piece.',
    ],
    cues: { move: 'Lift your hips slowly', release: 'Lower your hips slowly' },
    frequency: 'Do this every day. Build up slowly.',
    cautions: [
      'If you get cramp at the back of your thigh, bring your feet closer.',
      'If you have high blood pressure, take care to keep breathing.',
    ],
    notFor: ['You are more than 16 weeks pregnant.'],
    easier: ['Lift only half way.'],
    harder: ['Lift one foot.', 'Cross your arms over your chest.', 'Put a stretchy band just above your knees.'],
    poses: {
      start: 'A person lies on their back. Both knees are bent and both feet are flat on the mat.',
      end: 'The hips are lifted. The shoulders, hips and knees make one straight line.',
    },
  },
  'bird-dog': {
    name: 'Bird dog',
    otherNames: 'opposite arm and leg reach',
    purpose: 'This trains the back and {tummy} muscles to keep your spine steady.',
    start: 'Get on your hands and knees with a level back. Look at the floor.',
    steps: [
      'Gently tighten your {tummy}.',
      'Slide one leg back and reach the opposite arm forward.',
      'Keep your hips level. Do not arch your back.',
      'Hold the pose.',
      'Come back, then swap sides.',
    ],
    cues: { move: 'Slide one leg back, other arm forward', release: 'Come back slowly' },
    frequency: 'Do 1 to 3 sets, every day or every other day.',
    cautions: [
      'If your wrists are sore, rest on your fists or hold small weights as handles.',
      'If your knees are sore, kneel on a cushion.',
      'If your balance is poor, move only one arm or one leg.',
    ],
    notFor: [],
    easier: ['Move only the leg, and keep your toes on the floor.', 'Move only the arm.'],
    harder: ['Hold for longer.', 'Draw a small square in the air with your hand.'],
    poses: {
      start: 'A person is on their hands and knees with a level back.',
      'easier-end': 'One leg is straight out behind, with the toes on the floor. Both hands stay down.',
      end: 'One leg is straight out behind, and the opposite arm reaches forward. Both are about level with the back.',
    },
  },
  'prone-press-up': {
    name: 'Press-up lying on your front',
    otherNames: 'McKenzie press-up; sphinx to cobra',
    purpose: 'This gently bends the back the other way. It can help if sitting and bending hurt.',
    start: 'Lie on your front with your hands by your shoulders.',
    steps: [
      'Start by resting on your forearms for a few breaths.',
      'If that is fine, press up with your arms. Let your hips stay down.',
      'Go only as far as feels comfortable.',
      'Come back down slowly.',
    ],
    cues: { move: 'Press up. Let your hips stay down', release: 'Come back down slowly' },
    frequency: 'Do this 1 to 4 times a day.',
    cautions: [
      'If pain moves out of the leg and up to the back, that is a good sign. If pain moves down the leg, stop.',
      'This may hurt if the space for the nerves in your spine is narrow (spinal stenosis). It may also hurt if a bone in your spine has slipped forward (spondylolisthesis).',
    ],
    notFor: [
      'You are pregnant.',
      'Your pain or other signs get worse when you bend back.',
      'You had an operation on your {tummy}, and your care team has not told you that you may do this.',
    ],
    easier: [
      'Rest on your forearms and go no higher.',
      'Put a pillow under your hips.',
      'Stand with your hands on your hips and bend back gently.',
    ],
    harder: ['Straighten your elbows fully.'],
    poses: {
      start: 'A person lies on their front with bent elbows. The hands are by the shoulders.',
      forearms: 'The person rests on their forearms. The chest is lifted and the hips are down.',
      end: 'The hands press down and lift the chest higher. The hips stay on the floor.',
    },
  },
  walking: {
    name: 'Going for a walk',
    purpose: 'This keeps you moving and can help stop pain coming back.',
    start: 'Stand tall in comfy shoes.',
    steps: [
      'Walk at a pace where you can still talk.',
      'Start with what you can do, even 5 minutes.',
      'Add 1 to 2 minutes every day or two.',
      'Over some weeks, aim for 30 minutes on most days.',
    ],
    frequency: 'Walk every day, 1 to 3 times a day.',
    cautions: [
      'Stop and check the warning signs if both legs newly feel heavy or your walk is newly unsteady.',
      'Use a {walkingAid} if you need one.',
    ],
    notFor: [],
    easier: ['Take short walks indoors.', 'Walk in water.'],
    harder: ['Walk up hills or walk faster.'],
    poses: {
      'left-heel-strike':
        'A person walks. The heel of the front foot touches the ground, and the other foot is behind.',
      'mid-stance': 'The person stands on one leg while the other leg swings past it.',
      'right-heel-strike':
        'The other foot is now in front, with its heel on the ground. The arms swing as the legs do.',
    },
  },
};
