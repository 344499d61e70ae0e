import { chart, type ValidBlock } from './block'

const label = (name: string, written: string, read: string): ValidBlock => ({
  name,
  text: chart(`${written}: [0.5, 1]`),
  says: { points: [[read, 0.5, 1]] },
})

/** How texts may be written. */
export const TEXTS: readonly ValidBlock[] = [
  label('letters beyond ASCII without quotes', 'Åtgärd för öar', 'Åtgärd för öar'),
  label('in quotes', '"Åtgärd: för [öar]; 50 %% (typ)"', 'Åtgärd: för [öar]; 50 %% (typ)'),
  label('space inside the quotes', '  "  A  B "  ', 'A  B'),
  label('words behind the quotes', '"A B" C', 'A B C'),
  label('empty quotes', '""', ''),
  label('a space in quotes', '" "', ''),
  label('a quote over two lines', '"A\n   B"', 'A\n   B'),
  label('Markdown', '"`**A** 5" skärm`"', '**A** 5" skärm'),
  label(
    'signs',
    "A+B=C, 100% & d'Arc #1 (ny) <x> {y} a/b\\c!",
    "A+B=C, 100% & d'Arc #1 (ny) <x> {y} a/b\\c!",
  ),
  label('dashes', 'E-tjänst - fas --2', 'E-tjänst - fas --2'),
  label('colons', 'Fas 2: drift', 'Fas 2: drift'),
  label('other scripts and signs', '中文 🚀 ω', '中文 🚀 ω'),
  label('escapes', '"5#34; #quot;x#quot; #35;1 #aring; #128640;"', '5" "x" #1 å 🚀'),
  label('escapes without quotes', '5#34; skärm', '5" skärm'),
  label(
    'what is no escape',
    '"#fruit; #0; #55296; #9999999; # 34; #;"',
    '#fruit; #0; #55296; #9999999; # 34; #;',
  ),
  label('escaped space is kept', '"#32;A#10;B#32;"', ' A\nB '),
  label('names of properties', '__proto__', '__proto__'),
  label('a word that begins like another', 'Titel', 'Titel'),
  {
    name: 'a title is the rest of its line',
    text: chart('title "A"; B: [0, 0] %% #35;1'),
    says: { title: '"A"; B: [0, 0] %% #1' },
  },
  {
    name: 'an empty title',
    text: chart('title'),
    says: {},
  },
  {
    name: 'quadrants in order',
    text: chart('quadrant-3 C', 'quadrant-1 "A"', 'QUADRANT-4 D;quadrant-2 B b'),
    says: { quadrants: ['A', 'B b', 'C', 'D'] },
  },
]
