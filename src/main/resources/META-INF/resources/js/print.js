// A button that prints the page, with everything that is folded opened.
class Print extends HTMLElement {
  #button = document.createElement('button');

  set label(text) {
    this.#button.textContent = text;
  }

  connectedCallback() {
    this.#button.type = 'button';
    this.#button.id = 'print';
    this.#button.className = 'btn quiet';
    this.#button.addEventListener('click', () => {
      document.querySelectorAll('#debrief details').forEach((d) => { d.open = true; });
      window.print();
    });
    if (!this.#button.isConnected) this.append(this.#button);
  }
}

customElements.define('gw-print', Print);
