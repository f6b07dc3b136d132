// A banner while the server cannot be reached; property `lost` is its text. Vaadin reloads the state by itself when the line is back.
class Connection extends HTMLElement {
  #lost = '';
  #listener = (_, state) => this.#show(state);

  set lost(text) {
    this.#lost = text;
    if (!this.hidden) this.textContent = text;
  }

  connectedCallback() {
    this.hidden = true;
    this.setAttribute('role', 'alert');
    window.Vaadin?.connectionState?.addStateChangeListener(this.#listener);
    window.addEventListener('offline', this.#off);
    window.addEventListener('online', this.#on);
  }

  disconnectedCallback() {
    window.Vaadin?.connectionState?.removeStateChangeListener(this.#listener);
    window.removeEventListener('offline', this.#off);
    window.removeEventListener('online', this.#on);
  }

  #off = () => this.#show('connection-lost');
  #on = () => this.#show('connected');

  #show(state) {
    this.hidden = state === 'connected' || state === 'loading';
    this.textContent = this.hidden ? '' : this.#lost;
  }
}

customElements.define('gw-connection', Connection);
