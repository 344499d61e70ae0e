import type { Messages } from '@kvadrant/core'

/** Arabic for the texts that stand in the drawing. */
export const arabic: Messages = {
  'capacity.title': 'هل تكفي القدرة للطموح؟',
  'capacity.axis.innovationCapability': 'القدرة على الابتكار',
  'capacity.axis.innovationCapability.low': 'منخفضة',
  'capacity.axis.innovationCapability.high': 'عالية',
  'capacity.axis.innovationAmbition': 'طموح الابتكار',
  'capacity.axis.innovationAmbition.low': 'منخفض',
  'capacity.axis.innovationAmbition.high': 'عال',
  'capacity.region.ambition-outruns-capability': 'الطموح يفوق القدرة',
  'capacity.region.suitable-capacity': 'قدرة مناسبة',
  'capacity.region.unused-capability': 'قدرة غير مستغلة',
  'capacity.region.ambition-outruns-capability.reading': 'القدرة تكفي لتحسينات تدريجية على الأكثر.',
  'capacity.region.suitable-capacity.reading': 'الطموح تقابله قدرة كافية في الشراكة.',
  'capacity.region.unused-capability.reading': 'هنا متسع لطموح أعلى.',
  'figure.members.one': 'المبادرات: {count}',
  'figure.members.other': 'المبادرات: {count}',
  'figure.subtitle.one': 'عدد المبادرات: {count}.',
  'figure.subtitle.other': 'عدد المبادرات: {count}.',
  'figure.illustrative': 'القيم توضيحية.',
  'figure.readings': 'معنى المناطق',
  'control.move': 'نقل',
  'control.undo': 'تراجع',
  'control.redo': 'إعادة',
  'table.show': 'جدول',
}
