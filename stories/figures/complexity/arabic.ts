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
