// Draws the property `data` with ECharts in the colours of the page. Kinds: desk (standing and comments so far), curves (three runs compared),
// bars (reach of two periods).
import { clockTime, day, dayAndTime, isDated, pageLanguage } from './time.js';

const MINUTE = 60_000;
const DAY = 1440;

const echarts = () => new Promise((resolve) => {
  const look = () => (window.echarts ? resolve(window.echarts) : setTimeout(look, 30));
  look();
});
const escape = (text) => String(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

class Chart extends HTMLElement {
  #data;
  #chart;
  #resize = new ResizeObserver(() => this.#printing || this.#chart?.resize());
  #again = () => this.#draw();
  #printing = false;
  // Paper has its own width, and no time for a drawing that moves.
  #paper = () => { this.#printing = true; this.#chart?.resize({ width: Math.min(this.clientWidth, 840) }); this.#draw(); };
  #screen = () => { this.#printing = false; this.#chart?.resize({ width: 'auto' }); this.#draw(); };
  #scheme = matchMedia('(prefers-color-scheme: dark)');

  set data(value) {
    this.#data = value;
    this.#draw();
  }

  connectedCallback() {
    this.#resize.observe(this);
    window.addEventListener('gw-theme', this.#again);
    this.#scheme.addEventListener('change', this.#again);
    window.addEventListener('beforeprint', this.#paper);
    window.addEventListener('afterprint', this.#screen);
    this.#draw();
  }

  disconnectedCallback() {
    window.removeEventListener('beforeprint', this.#paper);
    window.removeEventListener('afterprint', this.#screen);
    this.#resize.disconnect();
    window.removeEventListener('gw-theme', this.#again);
    this.#scheme.removeEventListener('change', this.#again);
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  // A light-dark() token becomes the colour it has here and now.
  #colour(token) {
    this.style.color = `var(--${token})`;
    const colour = getComputedStyle(this).color;
    this.style.color = '';
    return colour;
  }

  async #draw() {
    const lib = await echarts();
    if (!this.isConnected || !this.#data) return;
    this.#chart ??= lib.init(this, null, { renderer: 'svg' });
    const still = this.#printing || matchMedia('(prefers-reduced-motion: reduce)').matches;
    const option = { desk: () => this.#desk(), curves: () => this.#curves(), bars: () => this.#bars() }[this.getAttribute('kind')]();
    this.#chart.setOption({ animation: !still, animationDuration: 300, ...option }, { notMerge: true });
  }

  #base() {
    const { end } = this.#data;
    const soft = this.#colour('soft');
    const line = this.#colour('line');
    const font = getComputedStyle(this).fontFamily;
    const hours = end > DAY ? DAY : end > 90 ? 60 : 15;
    return {
      soft, line,
      textStyle: { fontFamily: font },
      xAxis: {
        type: 'value', min: 0, max: end, interval: Math.max(hours, Math.ceil(end / 4 / hours) * hours),
        axisLabel: { color: soft, fontSize: 11, formatter: (m) => this.#tick(m), hideOverlap: true, showMaxLabel: false },
        axisLine: { lineStyle: { color: line } }, axisTick: { show: false }, splitLine: { show: false }
      }
    };
  }

  // The clocks of the scenario's zone, also over a night in which they are put forward or back.
  #time(minute) {
    const { start, zone, end } = this.#data;
    const moment = start + Math.round(minute) * MINUTE;
    return end > DAY ? dayAndTime(moment, zone, pageLanguage(), isDated(end * MINUTE)) : clockTime(moment, zone);
  }

  // What stands at the axis: hours, of a longer time days.
  #tick(minute) {
    const { start, zone, end } = this.#data;
    return end > DAY ? day(start + minute * MINUTE, zone, pageLanguage(), isDated(end * MINUTE)) : this.#time(minute);
  }

  #axis(base, extra) {
    return {
      type: 'value', axisLabel: { color: base.soft, fontSize: 11 }, splitLine: { lineStyle: { color: base.line } },
      axisLine: { show: false }, axisTick: { show: false }, ...extra
    };
  }

  #desk() {
    const { standing, bars, standingName, barsName } = this.#data;
    const base = this.#base();
    const most = Math.max(6, ...bars.map((b) => b[1]));
    return {
      textStyle: base.textStyle,
      grid: { left: 30, right: 26, top: 30, bottom: 22 },
      legend: { top: 0, left: 0, data: [{ name: standingName, icon: 'roundRect' }, { name: barsName, icon: 'roundRect' }], itemWidth: 12, itemHeight: 8, itemGap: 14, textStyle: { color: base.soft, fontSize: 11 }, selectedMode: false },
      tooltip: {
        trigger: 'axis', confine: true,
        formatter: (points) => points.map((p) => `${escape(this.#time(p.value[0]))} ${escape(p.seriesName)} <b>${Math.round(p.value[1])}</b>`).join('<br>')
      },
      xAxis: base.xAxis,
      yAxis: [
        this.#axis(base, { min: 0, max: 100, interval: 50 }),
        this.#axis(base, { min: 0, max: most * 2, interval: most, splitLine: { show: false }, axisLabel: { color: base.soft, fontSize: 11, formatter: (n) => (n > most ? '' : String(n)) } })
      ],
      series: [
        { name: standingName, type: 'line', step: 'end', data: standing, showSymbol: false, lineStyle: { width: 2.5, color: this.#colour('accent') }, itemStyle: { color: this.#colour('accent') }, z: 3 },
        { name: barsName, type: 'bar', yAxisIndex: 1, data: bars, barMaxWidth: 10, itemStyle: { color: this.#colour('w4'), opacity: 0.65, borderRadius: [2, 2, 0, 0] } }
      ]
    };
  }

  #bars() {
    const { labels, now, before, nowName, beforeName } = this.#data;
    const soft = this.#colour('soft');
    const line = this.#colour('line');
    const number = new Intl.NumberFormat(pageLanguage() || 'en');
    const look = (name, data, token) => ({ name, type: 'bar', data, barMaxWidth: 18, barGap: '10%', itemStyle: { color: this.#colour(token), borderRadius: [2, 2, 0, 0] } });
    return {
      textStyle: { fontFamily: getComputedStyle(this).fontFamily },
      grid: { left: 8, right: 8, top: 34, bottom: 4, containLabel: true },
      legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 8, itemGap: 14, textStyle: { color: soft, fontSize: 12 }, selectedMode: false, data: [{ name: beforeName, icon: 'roundRect' }, { name: nowName, icon: 'roundRect' }] },
      tooltip: {
        trigger: 'axis', confine: true,
        formatter: (points) => `${escape(points[0].axisValue)}<br>` + points.map((p) => `${escape(p.seriesName)} <b>${number.format(p.value)}</b>`).join('<br>')
      },
      xAxis: { type: 'category', data: labels, axisLabel: { color: soft, fontSize: 11, hideOverlap: true }, axisLine: { lineStyle: { color: line } }, axisTick: { show: false } },
      yAxis: this.#axis({ soft, line }, { minInterval: 1, splitNumber: 3, axisLabel: { color: soft, fontSize: 11, formatter: (n) => number.format(n) } }),
      series: [look(beforeName, before, 'edge'), look(nowName, now, 'accent')]
    };
  }

  // How far each end label has to move, in pixels, so that none covers another.
  #apart(ends, pixels) {
    const shift = ends.map(() => 0);
    let last = -Infinity;
    ends.map((end, i) => [-end * pixels, i]).sort((a, b) => a[0] - b[0]).forEach(([y, i]) => {
      shift[i] = Math.max(0, last + 15 - y);
      last = y + shift[i];
    });
    return shift;
  }

  #curves() {
    const { curves, markers } = this.#data;
    const base = this.#base();
    const looks = {
      you: { color: this.#colour('accent'), width: 3.5, type: 'solid' },
      silence: { color: this.#colour('bad'), width: 2.5, type: 'dashed' },
      model: { color: this.#colour('good'), width: 2.5, type: 'dotted' },
      other: { color: this.#colour('warn'), width: 2.5, type: 'dashed' }
    };
    const least = Math.min(...curves.flatMap((c) => c.points.map((p) => p[1])));
    const floor = Math.max(0, Math.floor((least - 5) / 20) * 20);
    const apart = this.#apart(curves.map((c) => c.points.at(-1)[1]), (this.clientHeight - 40) / (100 - floor));
    const series = curves.map((curve, i) => ({
      name: curve.name, type: 'line', step: false, data: curve.points, showSymbol: false, z: i === 0 ? 5 : 3,
      lineStyle: looks[curve.look], itemStyle: { color: looks[curve.look].color },
      endLabel: { show: true, formatter: escape(curve.end), color: looks[curve.look].color, fontWeight: i === 0 ? 700 : 500, fontSize: 12, distance: 8, offset: [0, apart[i]] }
    }));
    series.push({
      name: '', type: 'scatter', data: markers.map((m) => ({ value: [m.minute, m.standing], name: m.text })), symbolSize: this.clientWidth < 500 ? 8 : 13, z: 6,
      itemStyle: { color: this.#colour('panel'), borderColor: this.#colour('accent'), borderWidth: this.clientWidth < 500 ? 2 : 3 },
      tooltip: { formatter: (p) => escape(p.name) }
    });
    return {
      textStyle: base.textStyle,
      grid: { left: 34, right: this.clientWidth < 500 ? 116 : 124, top: 14, bottom: 26 },
      tooltip: { trigger: 'item', confine: true },
      xAxis: base.xAxis,
      yAxis: this.#axis(base, { min: floor, max: 100, interval: (100 - floor) / 4 }),
      series
    };
  }
}

customElements.define('gw-chart', Chart);
