// Counts simulated time on between two words of the server: property `ticking` {start, at, end, speed, zone, language}.
// Says `tick` at each new minute shown, at most once a second, and every fifteen seconds as a sign that the page is there.
import { dayAndTime, isDated } from './time.js';

const NARROW = matchMedia('(max-width: 820px)');

class Clock extends HTMLElement {
  #ticking;
  #from = 0;
  #last = 0;
  #timer;

  set ticking(value) {
    this.#ticking = value;
    this.#from = performance.now();
    this.#draw();
  }

  connectedCallback() {
    this.#last = performance.now();
    this.#timer = setInterval(() => this.#beat(), 250);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #now() {
    const { start, at, end, speed } = this.#ticking;
    return start + Math.min(end, at + (performance.now() - this.#from) * speed);
  }

  #beat() {
    if (!this.#ticking) return;
    const before = this.textContent;
    this.#draw();
    const since = performance.now() - this.#last;
    if ((before !== this.textContent && since > 1000) || since > 15000) {
      this.#last = performance.now();
      this.dispatchEvent(new CustomEvent('tick'));
    }
  }

  #draw() {
    const { language, zone, end } = this.#ticking;
    const text = dayAndTime(this.#now(), zone, language, isDated(end), NARROW.matches);
    if (text !== this.textContent) this.textContent = text;
  }
}

customElements.define('gw-clock', Clock);
