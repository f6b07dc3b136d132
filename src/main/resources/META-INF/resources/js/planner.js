// Lets posts be dragged: what carries `data-post` and is draggable, onto what carries `data-day`; an empty day is off the calendar.
// Says `post-dropped` {post, day}. Everything a drag does can also be done by the dialog.
class Planner extends HTMLElement {
  #post;
  #over;

  connectedCallback() {
    this.addEventListener('dragstart', this);
    this.addEventListener('dragover', this);
    this.addEventListener('dragleave', this);
    this.addEventListener('drop', this);
    this.addEventListener('dragend', this);
    this.addEventListener('keydown', this);
  }

  handleEvent(event) {
    this[event.type](event);
  }

  // A chip is no button of the browser's own; these keys make it one.
  keydown(event) {
    const chip = event.target;
    if (chip.getAttribute('role') === 'button' && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      chip.click();
    }
  }

  dragstart(event) {
    const chip = event.target.closest?.('[data-post][draggable="true"]');
    if (!chip) return;
    this.#post = chip.dataset.post;
    event.dataTransfer.setData('text/plain', this.#post);
    event.dataTransfer.effectAllowed = 'move';
    // The browser takes its picture of the chip before it fades.
    setTimeout(() => chip.classList.add('dragged'));
    this.dataset.dragging = chip.closest('.cal-day') ? 'chip' : 'idea';
  }

  dragover(event) {
    const day = this.#post && event.target.closest('[data-day]');
    this.#mark(day);
    if (!day) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
  }

  dragleave(event) {
    if (!this.contains(event.relatedTarget)) this.#mark(undefined);
  }

  drop(event) {
    const day = event.target.closest('[data-day]');
    if (!this.#post || !day) return;
    event.preventDefault();
    const from = this.querySelector(`[data-post="${CSS.escape(this.#post)}"]`)?.closest('[data-day]');
    if (from !== day) {
      this.dispatchEvent(new CustomEvent('post-dropped', { detail: { post: this.#post, day: day.dataset.day } }));
    }
    this.dragend();
  }

  dragend() {
    this.#mark(undefined);
    this.#post = undefined;
    delete this.dataset.dragging;
    this.querySelectorAll('.dragged').forEach((chip) => chip.classList.remove('dragged'));
  }

  #mark(day) {
    if (day === this.#over) return;
    this.#over?.classList.remove('over');
    day?.classList.add('over');
    this.#over = day;
  }
}

customElements.define('gw-planner', Planner);
