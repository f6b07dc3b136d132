// Stands beside the part of the desk it speaks of, wherever that is just now; property `at` names it. A part that is not shown is reached through the inbox. On a phone the style sheet places it.
const SPOTS = {
  inbox: ['#inbox', 'right'],
  thread: ['#thread', 'inside'],
  answers: ['#composer', 'above'],
  situation: ['#card-situation', 'left'],
  team: ['#card-facts', 'left'],
  queue: ['#card-queue', 'left'],
  clock: ['#clock', 'below']
};

class Hint extends HTMLElement {
  #spot;
  #timer;

  set at(name) {
    this.#spot = SPOTS[name];
    document.querySelector(this.#spot[0])?.scrollIntoView({ block: 'nearest' });
    this.#place();
  }

  connectedCallback() {
    this.#timer = setInterval(() => this.#place(), 200);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #place() {
    if (!this.#spot || !this.offsetWidth) return;
    const [part, side] = document.querySelector(this.#spot[0])?.offsetWidth ? this.#spot : SPOTS.inbox;
    const spot = document.querySelector(part);
    if (!spot) return;
    const there = spot.getBoundingClientRect();
    const [wide, high] = [this.offsetWidth, this.offsetHeight];
    const place = {
      right: [there.right + 14, Math.max(there.top, 60) + 70],
      left: [there.left - wide - 14, there.top + 8],
      above: [there.left + 24, there.top - high - 14],
      inside: [there.right - wide - 24, there.bottom - high - 16],
      below: [there.left + there.width / 2 - wide / 2, there.bottom + 14]
    }[side];
    this.dataset.side = side;
    this.style.left = `${Math.round(Math.min(innerWidth - wide - 12, Math.max(12, place[0])))}px`;
    this.style.top = `${Math.round(Math.min(innerHeight - high - 12, Math.max(12, place[1])))}px`;
  }
}

customElements.define('gw-hint', Hint);
