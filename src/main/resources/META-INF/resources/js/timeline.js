// The slider over a run. `track` is what it runs over (see ReplayScreen.Track), `at` the moment (ms) the server shows.
// Says `moment` with the ms to show. Only one question is on its way at a time; meanwhile the latest wish wins.
import { dayAndTime, isDated } from './time.js';

const MINUTE = 60_000;
const BEAT = 250;
const PATIENCE = 800;

class Timeline extends HTMLElement {
  #track;
  #at = 0;
  #shown;
  #asked;
  #wanted;
  #patience;
  #playing;

  get #slider() {
    return this.querySelector('input');
  }

  set track(value) {
    this.#track = value;
    this.#draw();
  }

  set at(ms) {
    clearTimeout(this.#patience);
    this.#shown = ms;
    const answered = ms === this.#asked;
    this.#asked = undefined;
    if (answered) {
      this.#ask();
    } else {
      this.#wanted = undefined;
      this.#stop();
      this.#put(ms);
    }
  }

  connectedCallback() {
    this.addEventListener('input', this.#slid);
    this.addEventListener('keydown', this.#key);
    this.addEventListener('click', this.#click);
    this.#draw();
  }

  disconnectedCallback() {
    this.#stop();
    clearTimeout(this.#patience);
    this.removeEventListener('input', this.#slid);
    this.removeEventListener('keydown', this.#key);
    this.removeEventListener('click', this.#click);
  }

  #slid = () => {
    this.#stop();
    this.#want(this.#endOf(this.#slider.valueAsNumber));
  };

  #key = (event) => {
    if (event.target !== this.#slider || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = this.#keyed(event.key);
    if (to === undefined && event.key !== ' ') return;
    event.preventDefault();
    if (to === undefined) {
      this.#turn();
    } else {
      this.#stop();
      this.#want(to);
    }
  };

  #keyed(key) {
    switch (key) {
      case 'ArrowRight': case 'ArrowUp': return this.#minutes(1);
      case 'ArrowLeft': case 'ArrowDown': return this.#minutes(-1);
      case 'PageUp': return this.#minutes(10);
      case 'PageDown': return this.#minutes(-10);
      case 'Home': return 0;
      case 'End': return this.#track.end;
      default: return undefined;
    }
  }

  #click = (event) => {
    if (event.target.closest('[data-play]')) this.#turn();
  };

  #minutes(by) {
    return this.#endOf(this.#at + by * MINUTE);
  }

  // A minute is shown with all that happened in it: at 17:08 nothing that says 17:08 is missing.
  #endOf(ms) {
    const minute = Math.floor(ms / MINUTE) * MINUTE;
    return ms <= 0 ? 0 : Math.min(this.#track.end, minute + MINUTE - 1);
  }

  #turn() {
    if (this.#playing) {
      this.#stop();
      return;
    }
    if (this.#at >= this.#track.end) this.#want(0);
    this.#playing = setInterval(() => this.#on(), BEAT);
    this.#pressed();
  }

  #on() {
    if (this.#asked !== undefined) return;
    this.#want(this.#minutes(1));
    if (this.#at >= this.#track.end) this.#stop();
  }

  #stop() {
    clearInterval(this.#playing);
    this.#playing = undefined;
    this.#pressed();
  }

  #pressed() {
    const play = this.querySelector('[data-play]');
    play?.setAttribute('aria-pressed', this.#playing !== undefined);
    play?.setAttribute('data-runs', this.#playing !== undefined);
  }

  #want(ms) {
    this.#put(ms);
    this.#wanted = ms;
    this.#ask();
  }

  #ask() {
    if (this.#wanted === undefined || this.#asked !== undefined) return;
    if (this.#wanted === this.#shown) {
      this.#wanted = undefined;
      return;
    }
    this.#asked = this.#wanted;
    this.#wanted = undefined;
    this.dispatchEvent(new CustomEvent('moment', { detail: this.#asked }));
    this.#patience = setTimeout(() => {
      this.#asked = undefined;
      this.#ask();
    }, PATIENCE);
  }

  #put(ms) {
    this.#at = ms;
    if (!this.#track || !this.#slider) return;
    this.#slider.value = ms;
    this.#slider.setAttribute('aria-valuetext', this.#worded(ms));
    this.style.setProperty('--at', ms / this.#track.end);
  }

  // The time, and what happened in that minute.
  #worded(ms) {
    const { start, end, zone, language, marks } = this.#track;
    const minute = Math.floor(ms / MINUTE);
    const here = marks.filter((m) => m.at <= ms && Math.floor(m.at / MINUTE) === minute).map((m) => m.says);
    return [dayAndTime(start + ms, zone, language, isDated(end)), ...here].join('. ');
  }

  #draw() {
    if (!this.#track || !this.#slider) return;
    const { end, name, marks, gusts } = this.#track;
    this.#slider.max = end;
    this.#slider.setAttribute('aria-label', name);
    this.querySelector('.marks').replaceChildren(...marks.filter((m) => m.kind !== 'news').map((m) => {
      const mark = document.createElement('i');
      mark.className = 'mark';
      mark.dataset.kind = m.kind;
      mark.style.left = `${(100 * m.at) / end}%`;
      return mark;
    }));
    const stops = gusts.map((g, i) => {
      const until = i + 1 < gusts.length ? gusts[i + 1].at : end;
      const colour = g.wind === 0 ? 'var(--line)' : `var(--w${g.wind})`;
      return `${colour} ${(100 * g.at) / end}% ${(100 * until) / end}%`;
    });
    this.querySelector('.gusts').style.background = `linear-gradient(to right, ${stops.join(', ')})`;
    this.#put(this.#at);
  }
}

customElements.define('gw-timeline', Timeline);
