// A file with line numbers; below a line stands what was found in it.
const KEY = /^(\s*(?:- )*)([\w-]+)(:)(?=\s|$)/;

function part(tag, style, text) {
  const made = document.createElement(tag);
  made.className = style;
  if (text !== undefined) made.textContent = text;
  return made;
}

function code(text) {
  const box = part('span', /^\s*#/.test(text) ? 'code comment' : 'code');
  const key = text.match(KEY);
  if (key) box.append(key[1], part('span', 'yaml-key', key[2]), text.slice(key[1].length + key[2].length));
  else box.textContent = text || '\u00a0';
  return box;
}

function note(found) {
  const box = part('div', `note ${found.error ? 'error' : 'warning'}`);
  const message = part('span', 'message', found.message);
  const way = part('span', 'way', `→ ${found.wayOut}`);
  [message, way].forEach((english) => { english.lang = 'en'; });
  box.append(part('span', `badge ${found.error ? 'bad' : 'warn'}`, found.head), message, way);
  return box;
}

class Source extends HTMLElement {
  #drawn = false;

  set data(data) {
    const top = this.scrollTop;
    const same = this.getAttribute('aria-label') === data.name;
    this.setAttribute('role', 'region');
    this.setAttribute('tabindex', '0');
    this.setAttribute('aria-label', data.name);
    const all = document.createDocumentFragment();
    const found = Map.groupBy(data.notes, (n) => n.line);
    (found.get(0) ?? []).forEach((n) => all.append(note(n)));
    data.text.split(/\r?\n/).forEach((text, index) => {
      const here = found.get(index + 1) ?? [];
      const line = part('div', 'line');
      if (here.length) line.classList.add(here.some((n) => n.error) ? 'error' : 'warning');
      const number = part('span', 'no', String(index + 1));
      number.setAttribute('aria-hidden', 'true');
      line.append(number, code(text));
      line.dataset.line = String(index + 1);
      all.append(line);
      here.forEach((n) => all.append(note(n)));
    });
    this.replaceChildren(all);
    this.scrollTop = same ? top : 0;
    this.#drawn = true;
  }

  set jump({ line }) {
    requestAnimationFrame(() => {
      const target = this.querySelector(`[data-line="${line}"]`);
      if (!this.#drawn || !target) return;
      this.focus({ preventScroll: true });
      this.scrollIntoView({ block: 'nearest' });
      this.scrollTop = target.offsetTop - this.offsetTop - this.clientHeight / 3;
    });
  }
}

customElements.define('gw-source', Source);
