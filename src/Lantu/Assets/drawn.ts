// Draws a chart as SVG, in the colours of the page. Nothing in it moves.

import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendPlainComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, LegendPlainComponent, TooltipComponent, SVGRenderer]);

export type Look = 'column' | 'main' | 'before' | 'target' | 'path' | 'band' | 'rank';

export interface ChartSeries {
  name: string;
  look: Look;
  values: (number | null)[];
  upTo: (number | null)[] | null;
}

export interface ChartContent {
  steps: string[];
  unit: string;
  isRanking: boolean;
  series: ChartSeries[];
}

interface Inks {
  text: string;
  quiet: string;
  line: string;
  strong: string;
  soft: string;
  edge: string;
  font: string;
}

const FontSize = 12;

const LegendRow = 27;

const LegendGap = 12;

const SignWidth = 28;

const SignGap = 5;

// A dashed line, and a field: signs that lines alone don't give.
const Signs: Partial<Record<Look, string>> = { target: 'path://M0,5h8v2h-8zM10,5h8v2h-8zM20,5h8v2h-8z', band: 'rect' };

// Half of what stands between the edge of a narrow screen and the drawing.
const Margin = 8;

// Told apart by dashes and signs as well as by colour.
const Lines: Record<'main' | 'before' | 'target' | 'path', { ink: keyof Inks; width: number; type: 'solid' | number[]; symbol: string; size: number; z: number }> = {
  main: { ink: 'strong', width: 2.5, type: 'solid', symbol: 'circle', size: 7, z: 6 },
  before: { ink: 'quiet', width: 1.5, type: [2, 3], symbol: 'emptyRect', size: 6, z: 5 },
  target: { ink: 'text', width: 1.5, type: [8, 4], symbol: 'none', size: 0, z: 4 },
  path: { ink: 'strong', width: 1.5, type: [4, 4], symbol: 'emptyTriangle', size: 7, z: 5 },
};

export class Drawn {
  #marked: number | null = null;

  constructor(private readonly chart: ECharts, private readonly area: HTMLElement, private readonly content: ChartContent) {
    this.#set();
  }

  // Widths change what fits; a sheet is as wide as it is told.
  fit(width?: number): void {
    this.chart.resize({ width: width ?? this.area.clientWidth, silent: true });
    this.#set();
    this.chart.getZr().flush();
  }

  mark(series: number | null): void {
    this.#marked = series;
    this.#set();
  }

  address(): string {
    return this.chart.getDataURL({ type: 'svg', backgroundColor: '#fff' });
  }

  end(): void {
    this.chart.dispose();
  }

  #set(): void {
    const inks = inksOf(this.area);
    const option = this.content.isRanking ? ranking(this.content, inks, this.#marked) : course(this.content, inks, this.chart.getWidth());
    this.chart.setOption({ animation: false, textStyle: { fontFamily: inks.font, fontSize: FontSize, color: inks.text }, ...option }, { notMerge: true });
  }
}

export function draw(area: HTMLElement, content: ChartContent): Drawn {
  return new Drawn(init(area, null, { renderer: 'svg' }), area, content);
}

function inksOf(area: HTMLElement): Inks {
  const style = getComputedStyle(area);
  const ink = (name: string) => style.getPropertyValue(name).trim();
  return { text: ink('--tblr-body-color'), quiet: ink('--quiet'), line: ink('--line'), strong: ink('--tblr-primary'), soft: ink('--chart-soft'), edge: ink('--chart-edge'), font: style.fontFamily };
}

function course(content: ChartContent, inks: Inks, width: number): object {
  const last = anchorOf(content);
  const hasColumns = content.series.some((one) => one.look === 'column');
  return {
    legend: { top: 0, left: 0, right: 0, itemGap: LegendGap, itemWidth: SignWidth, textStyle: { color: inks.text, fontFamily: inks.font }, selectedMode: false, data: content.series.map((one) => ({ name: one.name, icon: Signs[one.look] })) },
    grid: { left: Margin, right: Margin * 2, bottom: Margin, top: legendRows(content, inks, width) * LegendRow + (content.unit === '' ? 12 : 32), containLabel: true },
    xAxis: { type: 'category', data: content.steps, axisLine: { lineStyle: { color: inks.quiet } }, axisTick: { show: false }, axisLabel: { color: inks.quiet, fontFamily: inks.font, margin: 10 } },
    // Columns begin at nothing; lines alone are looked at closely.
    yAxis: { type: 'value', scale: !hasColumns, name: content.unit, nameTextStyle: { color: inks.quiet, align: 'left', fontFamily: inks.font }, axisLabel: { color: inks.quiet, fontFamily: inks.font }, splitLine: { lineStyle: { color: inks.line } } },
    tooltip: { ...tooltip(inks), trigger: 'axis', axisPointer: { type: 'line', lineStyle: { color: inks.quiet } }, formatter: (at: { dataIndex: number }[]) => told(content, at[0]?.dataIndex ?? 0) },
    series: content.series.flatMap((one) => seriesOf(one, inks, last)),
  };
}

function seriesOf(one: ChartSeries, inks: Inks, last: [step: number, value: number] | null): object[] {
  if (one.look === 'column') {
    return [{ type: 'bar', name: one.name, data: one.values, barMaxWidth: 22, itemStyle: { color: inks.soft, borderColor: inks.edge, borderWidth: 1 }, emphasis: { disabled: true } }];
  }

  if (one.look === 'band') {
    return bandOf(one, inks, last);
  }

  const look = Lines[one.look as keyof typeof Lines];
  const values = one.look === 'path' && last !== null ? one.values.map((value, i) => (i === last[0] ? last[1] : value)) : one.values;
  return [{
    type: 'line', name: one.name, data: values, connectNulls: true, z: look.z, symbol: look.symbol, symbolSize: look.size, showSymbol: look.size > 0, showAllSymbol: true,
    lineStyle: { color: inks[look.ink], width: look.width, type: look.type }, itemStyle: { color: inks[look.ink], borderColor: inks[look.ink] }, emphasis: { disabled: true },
  }];
}

// From where the year stands to the two ends of what it may come to: only the ends are known, the way there is drawn straight.
function bandOf(one: ChartSeries, inks: Inks, last: [step: number, value: number] | null): object[] {
  const end = one.values.length - 1;
  const between = (to: number) => one.values.map((_, i) => (last === null || i < last[0] ? null : i === end ? to : last[1] + ((to - last[1]) * (i - last[0])) / (end - last[0])));
  const low = between(one.values[end]!);
  const high = between(one.upTo![end]!);
  const edge = { type: 'line', stack: 'band', stackStrategy: 'all', symbol: 'none', z: 3, lineStyle: { color: inks.edge, width: 1, type: 'solid' }, itemStyle: { color: inks.soft, borderColor: inks.edge, borderWidth: 1 }, emphasis: { disabled: true } };
  return [
    { ...edge, data: low },
    { ...edge, name: one.name, data: high.map((value, i) => (value === null ? null : value - low[i]!)), areaStyle: { color: inks.soft, opacity: 0.7 } },
  ];
}

// Where the year stands: what may still come begins there.
function anchorOf(content: ChartContent): [number, number] | null {
  const values = content.series.find((one) => one.look === 'main')?.values ?? [];
  const at = values.findLastIndex((value) => value !== null);
  return at < 0 ? null : [at, values[at]!];
}

function told(content: ChartContent, step: number): string {
  const lines = content.series.filter((one) => one.values[step] !== null)
    .map((one) => one.look === 'target' ? one.name : `${one.name}  ${one.values[step]}${one.upTo?.[step] == null ? '' : `–${one.upTo[step]}`}`);
  return [content.steps[step], ...lines].join('\n');
}

function ranking(content: ChartContent, inks: Inks, marked: number | null): object {
  const most = content.series.length;
  const last = content.steps.length - 1;
  // A shared rank leaves those after it free: each unit has a place for its name, in the order of the ranks.
  const order = content.series.map((one, i) => [one.values[last], i] as const).filter(([rank]) => rank !== null).sort((a, b) => a[0]! - b[0]! || a[1] - b[1]);
  const label = { color: inks.text, fontFamily: inks.font };
  const axis = { type: 'value', inverse: true, min: 1, max: most, interval: 1, axisLine: { show: false }, axisTick: { show: false } };
  return {
    grid: { left: Margin, right: Margin, top: Margin * 2, bottom: Margin, containLabel: true },
    xAxis: { type: 'category', data: content.steps, boundaryGap: false, position: 'bottom', axisLine: { show: false, onZero: false }, axisTick: { show: false }, axisLabel: { color: inks.quiet, fontFamily: inks.font, margin: 14 }, splitLine: { show: true, lineStyle: { color: inks.line } } },
    yAxis: [
      { ...axis, axisLabel: { color: inks.quiet, fontFamily: inks.font, margin: 14 }, splitLine: { show: false } },
      {
        ...axis, position: 'right', splitLine: { show: false },
        axisLabel: { ...label, margin: 14, formatter: (place: number) => nameAt(place), rich: { on: { ...label, color: inks.strong, fontWeight: 'bold', fontSize: FontSize } } },
      },
    ],
    tooltip: { ...tooltip(inks), trigger: 'item', formatter: (at: { seriesIndex: number; dataIndex: number }) => `${content.series[at.seriesIndex].name}\n${content.steps[at.dataIndex]}  ${content.series[at.seriesIndex].values[at.dataIndex]}` },
    series: [
      ...content.series.map((one, i) => {
        const isMarked = i === marked;
        const ink = isMarked ? inks.strong : inks.edge;
        return {
          type: 'line', name: one.name, data: one.values, connectNulls: true, triggerLineEvent: true, z: isMarked ? 6 : 3, symbol: isMarked ? 'circle' : 'emptyCircle', symbolSize: isMarked ? 9 : 5, showAllSymbol: true,
          lineStyle: { color: ink, width: isMarked ? 3.5 : 1.25 }, itemStyle: { color: ink },
          emphasis: { focus: 'none', lineStyle: { color: inks.strong, width: 3.5 }, itemStyle: { color: inks.strong } },
        };
      }),
      // An axis without a line of its own is not drawn.
      { type: 'line', yAxisIndex: 1, data: [], silent: true },
    ],
  };

  function nameAt(place: number): string {
    const at = order[place - 1];
    return at === undefined ? '' : at[1] === marked ? `{on|${content.series[at[1]].name}}` : content.series[at[1]].name;
  }
}

// Written as text within the drawing: the page's policy lets no styles into it.
function tooltip(inks: Inks): object {
  return { renderMode: 'richText', confine: true, backgroundColor: '#fff', borderColor: inks.edge, borderWidth: 1, padding: 8, textStyle: { color: inks.text, fontFamily: inks.font, fontSize: FontSize, lineHeight: 18 } };
}

// A legend breaks into rows where it is narrow, and does not push what is below it down by itself.
function legendRows(content: ChartContent, inks: Inks, width: number): number {
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = `${FontSize}px ${inks.font}`;
  let rows = 1;
  let used = 0;
  for (const one of content.series) {
    const needed = SignWidth + SignGap + pen.measureText(one.name).width + LegendGap;
    if (used > 0 && used + needed > width) {
      rows++;
      used = 0;
    }

    used += needed;
  }

  return rows;
}
