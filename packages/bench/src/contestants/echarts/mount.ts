import { ScatterChart } from 'echarts/charts'
import { GridComponent, MarkAreaComponent, TooltipComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { fromXPx, fromYPx, heightPx, widthPx } from '../../scene/frame'
import { axes, colourOf, ink, muted, radiusPx, regions } from '../../scene/look'
import { endName, margins } from '../../scene/margins'
import { groups, movePoint, type Point } from '../../scene/scene'
import type { Mount } from '../contestant'
import { spotIn } from '../raw/spotIn'

register([ScatterChart, GridComponent, MarkAreaComponent, TooltipComponent, CanvasRenderer])

/** The scene with ECharts on canvas: the series of the moved point gets new data at each step. */
export const mount: Mount = (host, scene) => {
  let points = scene.points
  let pointedAt = ''
  let held: string | undefined
  const box = document.createElement('div')
  box.style.cssText = `width:${widthPx}px;height:${heightPx}px`
  host.append(box)
  const chart = init(box, null, { renderer: 'canvas' })
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: 'sans-serif' },
    grid: margins,
    xAxis: axis(axes.x.name, 36),
    yAxis: axis(axes.y.name, 44),
    tooltip: { trigger: 'item', formatter: '{b}', transitionDuration: 0 },
    series: groups.map((group, index) => ({
      type: 'scatter',
      id: group,
      data: seriesData(points, group),
      symbolSize: 2 * radiusPx,
      progressive: 0,
      itemStyle: { color: colourOf(group), borderColor: '#fff', opacity: 1 },
      label: {
        show: true,
        position: 'right',
        distance: 3,
        formatter: '{b}',
        color: ink,
        silent: true,
      },
      markArea: index === 0 ? areas : undefined,
    })),
  })

  chart.on('mousedown', (event) => {
    held = String(event.name)
  })
  chart.on('mouseover', ({ componentType, name }) => {
    pointedAt = componentType === 'series' ? String(name) : ''
  })
  chart.on('mouseout', () => {
    pointedAt = ''
  })
  const surface = chart.getZr()
  surface.on('mousemove', ({ offsetX, offsetY }) => {
    const point = held === undefined ? undefined : points.find(({ label }) => label === held)
    if (!point) return
    points = movePoint(points, point.id, fromXPx(offsetX), fromYPx(offsetY))
    chart.setOption({ series: [{ id: point.group, data: seriesData(points, point.group) }] })
  })
  surface.on('mouseup', () => {
    held = undefined
  })

  const position = (id: string) => points.find((point) => point.id === id)
  return {
    spot: (id) => spotIn(box, position(id)),
    position,
    pointedAt: () => pointedAt,
    unmount: () => {
      chart.dispose()
      box.remove()
    },
  }
}

function seriesData(points: readonly Point[], group: string) {
  return points
    .filter((point) => point.group === group)
    .map(({ label, x, y }) => ({ name: label, value: [x, y] }))
}

function axis(name: string, nameGap: number) {
  return {
    type: 'value',
    min: 0,
    max: 1,
    interval: 1,
    name,
    nameLocation: 'middle',
    nameGap,
    nameTextStyle: { color: ink, fontSize: 13, fontWeight: 600 },
    axisLabel: { formatter: endName, color: muted },
    axisLine: { show: true },
    splitLine: { show: false },
  }
}

const areas = {
  silent: true,
  label: { position: 'insideTopLeft', fontSize: 18, fontWeight: 600, color: muted },
  data: regions.map(({ name, tint, x, y }) => [
    { name, coord: [x, y], itemStyle: { color: tint } },
    { coord: [x + 0.5, y + 0.5] },
  ]),
}
