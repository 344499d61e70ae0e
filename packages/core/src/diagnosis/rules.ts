import type { DiagnosisRule } from './rule'
import { ambitionOutrunsCapability } from './rules/ambition-outruns-capability'
import { asymmetricSupplier } from './rules/asymmetric-supplier'
import { coordinationLoad } from './rules/coordination-load'
import { costlyAndDifficult } from './rules/costly-and-difficult'
import { follow } from './rules/follow'
import { logicsInConflict } from './rules/logics-in-conflict'
import { partnershipTooHeavy } from './rules/partnership-too-heavy'
import { partnershipTooLight } from './rules/partnership-too-light'
import { preconditionsMissing } from './rules/preconditions-missing'
import { tooHeavyAlone } from './rules/too-heavy-alone'
import { unnecessaryCollaboration } from './rules/unnecessary-collaboration'
import { unusedCapability } from './rules/unused-capability'

/** The rules in the order of docs/diagnosis.md; findings come by severity, then in this order. */
export const DIAGNOSIS_RULES: readonly DiagnosisRule[] = [
  costlyAndDifficult,
  unnecessaryCollaboration,
  tooHeavyAlone,
  partnershipTooLight,
  partnershipTooHeavy,
  ambitionOutrunsCapability,
  unusedCapability,
  logicsInConflict,
  asymmetricSupplier,
  preconditionsMissing,
  coordinationLoad,
  follow,
]
