  // Elements of the page.
  const byId = id => document.getElementById(id);

  /** An element; everything that comes from the list is set as text, never as markup. */
  function el(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else if (name === 'width') element.style.width = value;
      else if (name === 'left') element.style.marginInlineStart = value;
      else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
    }
    element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== '' && child !== false));
    return element;
  }

  const button = (key, attributes, ...children) => el('button', { type: 'button', 'data-key': key, ...attributes }, ...children);
  const section = (title, ...children) => el('section', { class: 'card' }, title ? el('h2', {}, title) : null, ...children);
  const quiet = (...children) => el('span', { class: 'quiet' }, ...children);

  /** A table that stays one where its rows are shown as cards. */
  function table(heads, rows, caption) {
    return el('table', { role: 'table' }, caption ? el('caption', { class: 'spoken' }, caption) : null,
      el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, heads.map(head => el('th', { scope: 'col', role: 'columnheader', class: head.class, 'aria-sort': head.sort }, head.content ?? head.label)))),
      el('tbody', { role: 'rowgroup' }, rows));
  }
  const row = (attributes, heads, cells) => el('tr', { role: 'row', ...attributes },
    cells.map((cell, i) => el('td', { role: 'cell', class: heads[i].class, 'data-label': heads[i].label }, el('div', {}, cell))));

  /** Shows something in place of what was there; who had the focus has it again. */
  function replace(parent, ...children) {
    const key = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.key : undefined;
    parent.replaceChildren(...children.flat(Infinity).filter(Boolean));
    if (key && !parent.contains(document.activeElement)) {
      const again = [...parent.querySelectorAll('[data-key]')].find(element => element.dataset.key === key);
      if (again) again.focus({ preventScroll: true });
    }
  }
