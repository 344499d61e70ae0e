import type { Messages } from '@kvadrant/core'

/** Arabic for the texts that stand in the drawing. */
export const arabic: Messages = {
  'complexity.title': 'التعقيد: من يفعل ماذا؟',
  'complexity.axis.organisationalComplexity': 'التعقيد التنظيمي',
  'complexity.axis.organisationalComplexity.low': 'منخفض',
  'complexity.axis.organisationalComplexity.high': 'مرتفع',
  'complexity.axis.innovationComplexity': 'تعقيد الابتكار',
  'complexity.axis.innovationComplexity.low': 'منخفض',
  'complexity.axis.innovationComplexity.high': 'مرتفع',
  'complexity.region.standard-sourcing': 'توريد قياسي',
  'complexity.region.unnecessary-collaboration': 'تعاون غير ضروري',
  'complexity.region.costly-and-difficult': 'مكلف وصعب',
  'complexity.region.collaboration': 'تعاون',
  'complexity.region.standard-sourcing.reading':
    'أطراف قليلة يعرف بعضها بعضًا وتقنية معروفة. عقد تسليم واضح يكفي.',
  'complexity.region.unnecessary-collaboration.reading':
    'أطراف كثيرة من أجل تحسين صغير. التنسيق يكلف أكثر مما يعطي.',
  'complexity.region.costly-and-difficult.reading':
    'الكثير جديد، والمنظمة أضعف من أن تتحمل عدم اليقين.',
  'complexity.region.collaboration.reading': 'فرق متفرغة بكفاءات متكاملة وقيادة مشروع ذات صلاحيات.',
  'figure.members.one': 'المبادرات: {count}',
  'figure.members.other': 'المبادرات: {count}',
  'figure.subtitle.one': 'عدد المبادرات: {count}.',
  'figure.subtitle.other': 'عدد المبادرات: {count}.',
  'figure.illustrative': 'القيم توضيحية.',
  'control.move': 'نقل',
  'control.undo': 'تراجع',
  'control.redo': 'إعادة',
  'figure.readings': 'معنى المناطق',
  'table.show': 'جدول',
}
