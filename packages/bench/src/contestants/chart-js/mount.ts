import {
  Chart,
  LinearScale,
  PointElement,
  ScatterController,
  Tooltip,
  type ScatterDataPoint,
} from 'chart.js'
import annotation from 'chartjs-plugin-annotation'
import labels from 'chartjs-plugin-datalabels'
import dragData from 'chartjs-plugin-dragdata'
import { heightPx, widthPx } from '../../scene/frame'
import { axes, colourOf, ink, muted, radiusPx, regions } from '../../scene/look'
import { endName } from '../../scene/margins'
import { groups, movePoint, type Point } from '../../scene/scene'
import type { Mount } from '../contestant'

Chart.register(ScatterController, PointElement, LinearScale, Tooltip, annotation, labels, dragData)

type Datum = ScatterDataPoint & { readonly id: string; readonly label: string }

/** The scene with Chart.js and its plugins for labels, areas and draggable points. */
export const mount: Mount = (host, scene) => {
  let points = scene.points
  const box = document.createElement('div')
  const canvas = document.createElement('canvas')
  canvas.width = widthPx
  canvas.height = heightPx
  box.append(canvas)
  host.append(box)
  const chart = new Chart<'scatter', Datum[]>(canvas, {
    type: 'scatter',
    data: {
      datasets: groups.map((group) => ({
        label: group,
        data: dataOf(points, group),
        backgroundColor: colourOf(group),
        borderColor: '#fff',
        pointRadius: radiusPx,
        dragData: true,
      })),
    },
    options: {
      animation: false,
      responsive: false,
      interaction: { mode: 'nearest', intersect: true },
      scales: { x: scale(axes.x.name), y: scale(axes.y.name) },
      plugins: {
        datalabels: {
          align: 'right',
          offset: radiusPx - 3,
          color: ink,
          formatter: (datum: Datum) => datum.label,
        },
        annotation: { annotations: Object.fromEntries(regions.map(areaOf)) },
        tooltip: { callbacks: { label: ({ raw }) => labelOf(raw) } },
        dragData: {
          dragX: true,
          dragY: true,
          round: 4,
          showTooltip: false,
          onDragStart: () => undefined,
          onDrag: (_event, dataset, index, value) => {
            const id = chart.data.datasets[dataset]?.data[index]?.id
            if (id !== undefined && isPoint(value)) points = movePoint(points, id, value.x, value.y)
          },
          onDragEnd: () => undefined,
          magnet: { to: (value) => value },
        },
      },
    },
  })

  const position = (id: string) => points.find((point) => point.id === id)
  return {
    spot: (id) => {
      const point = position(id)
      const { left, top } = canvas.getBoundingClientRect()
      const { x, y } = chart.scales
      return point && x && y
        ? { xPx: left + x.getPixelForValue(point.x), yPx: top + y.getPixelForValue(point.y) }
        : undefined
    },
    position,
    pointedAt: () =>
      chart.tooltip && chart.tooltip.opacity > 0 ? (chart.tooltip.body[0]?.lines[0] ?? '') : '',
    unmount: () => {
      chart.destroy()
      box.remove()
    },
  }
}

function dataOf(points: readonly Point[], group: string): Datum[] {
  return points
    .filter((point) => point.group === group)
    .map(({ id, label, x, y }) => ({ id, label, x, y }))
}

function scale(name: string) {
  return {
    min: 0,
    max: 1,
    dragData: true,
    grid: { display: false },
    ticks: { stepSize: 1, callback: endName },
    title: { display: true, text: name, color: ink, font: { size: 13, weight: 600 } },
  }
}

function areaOf({ name, tint, x, y }: (typeof regions)[number]) {
  return [
    name,
    {
      type: 'box' as const,
      xMin: x,
      xMax: x + 0.5,
      yMin: y,
      yMax: y + 0.5,
      backgroundColor: tint,
      borderWidth: 0,
      drawTime: 'beforeDatasetsDraw' as const,
      label: {
        display: true,
        content: name,
        position: { x: 'start' as const, y: 'start' as const },
        color: muted,
        font: { size: 18, weight: 600 as const },
        drawTime: 'beforeDatasetsDraw' as const,
      },
    },
  ] as const
}

function labelOf(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'label' in raw ? String(raw.label) : ''
}

function isPoint(value: unknown): value is { readonly x: number; readonly y: number } {
  return typeof value === 'object' && value !== null && 'x' in value && 'y' in value
}
