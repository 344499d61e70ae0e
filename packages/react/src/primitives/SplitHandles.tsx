import { splitAt } from '@kvadrant/core'
import { useFigureModel } from './context'
import { LineHandle } from './LineHandle'

/** The lines where axes are split and where the tolerance ends, to be taken hold of. The number fields below do the same. */
export function SplitHandles() {
  const { layout, placement, splitValues, setSplit, setTolerance } = useFigureModel()
  const { toleranceHandle, view } = layout
  return (
    <g data-kv-split-handles="">
      {layout.splits.map((line) => {
        const { field, axis, index } = line
        const scale = placement.scales[axis]
        const given = splitValues[field]
        const values = given === undefined ? [] : typeof given === 'number' ? [given] : given
        return (
          <LineHandle
            key={`${field} ${String(index)}`}
            name={field}
            line={line}
            axis={axis}
            remember={() => () => setSplit(field, values)}
            moveTo={(point) =>
              scale && setSplit(field, splitAt({ view, scale, axis, index, values }, point))
            }
          />
        )
      })}
      {toleranceHandle && (
        <LineHandle
          name="tolerance"
          line={toleranceHandle.line}
          axis={toleranceHandle.axis}
          remember={() => () => setTolerance(placement.tolerance)}
          moveTo={(point) => setTolerance(toleranceHandle.toleranceAt(point))}
        />
      )}
    </g>
  )
}
