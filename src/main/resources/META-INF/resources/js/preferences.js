// Light or dark: as the system says until somebody switches. Both choices are kept in cookies, so the server can draw the first page right.
const YEAR = 31536000;
const keep = (name, value) => {
  document.cookie = `gegenwind-${name}=${value};path=/;max-age=${YEAR};samesite=lax`;
};
const system = matchMedia('(prefers-color-scheme: dark)');
const dark = () => (document.documentElement.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';

class Preferences extends HTMLElement {
  #button = document.createElement('button');

  connectedCallback() {
    if (!this.#button.isConnected) {
      this.#button.type = 'button';
      this.#button.className = 'btn quiet icon-only';
      this.#button.innerHTML = '<span class="icon icon-theme" aria-hidden="true"></span>';
      this.#button.addEventListener('click', () => this.#turn());
      this.append(this.#button);
    }
    this.#button.setAttribute('aria-pressed', dark());
  }

  set label(text) {
    this.#button.setAttribute('aria-label', text);
    this.#button.title = text;
  }

  set language(code) {
    if (document.documentElement.lang !== code) document.documentElement.lang = code;
    keep('language', code);
  }

  #turn() {
    document.documentElement.dataset.theme = dark() ? 'light' : 'dark';
    keep('theme', document.documentElement.dataset.theme);
    this.#button.setAttribute('aria-pressed', dark());
    window.dispatchEvent(new CustomEvent('gw-theme'));
  }
}

customElements.define('gw-preferences', Preferences);
