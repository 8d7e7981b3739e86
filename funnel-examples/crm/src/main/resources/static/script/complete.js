// Offers what the schema of methodologies lets stand at the cursor: as one types, or at once on Ctrl+Space.
(() => {
  'use strict';
  const text = document.querySelector('[data-editor] textarea');
  const list = document.getElementById('completions');
  if (!text || !list || text.readOnly) return;
  let schema = null;
  let offered = [];
  let chosen = 0;
  let asked = false;
  const pen = document.createElement('canvas').getContext('2d');

  // Where the cursor is: the keys that lead there, what is being typed, and whether it is a key or a value.
  const place = () => {
    const lines = text.value.slice(0, text.selectionStart).split('\n');
    const line = lines.pop();
    const indent = line.search(/\S|$/);
    const path = [];
    let open = indent;
    for (let i = lines.length - 1; i >= 0 && open > 0; i--) {
      const found = /^(\s*)(?:- )?(["']?)([\w.-]+)\2:\s*(?:#.*)?$/.exec(lines[i]);
      if (found && found[1].length < open) { path.unshift(found[3]); open = found[1].length; }
    }
    let word = '';
    let key = '';
    let value = false;
    const flow = [];
    for (const letter of line.slice(indent).replace(/^- /, '')) {
      if (letter === '{' || letter === '[') { flow.push(key); word = ''; value = letter === '['; key = letter === '[' ? key : ''; }
      else if (letter === '}' || letter === ']') { flow.pop(); word = ''; value = false; }
      else if (letter === ',') { word = ''; value = false; }
      else if (letter === ':') { key = word.trim().replace(/["']/g, ''); word = ''; value = true; }
      else word += letter;
    }
    return {path: value ? [...path, ...flow, key] : [...path, ...flow], word: word.trimStart(), value, key};
  };

  const open = node => {
    if (!node || node === true) return [];
    if (node.$ref) return open(schema.$defs[node.$ref.split('/').pop()]);
    return [node, ...['anyOf', 'oneOf', 'allOf'].flatMap(each => (node[each] || []).flatMap(open))];
  };
  const inner = (nodes, key) => nodes.flatMap(node => [
    ...open(node.properties && node.properties[key]),
    ...(node.properties && node.properties[key] ? [] : open(node.additionalProperties)),
    ...(node.items ? inner(open(node.items), key) : [])]);
  const items = nodes => nodes.flatMap(node => [node, ...open(node.items)]);

  // The ids that the document itself defines under a heading such as "facts".
  const defined = heading => {
    const part = new RegExp(`^${heading}:\\s*\\n((?:[ #].*\\n|\\n)*)`, 'm').exec(text.value + '\n');
    return part ? [...part[1].matchAll(/^  ["']?([\w.-]+)["']?:/gm)].map(each => each[1]) : [];
  };
  const HEADINGS = {from: 'stages', to: 'stages', saleTypes: 'saleTypes', forms: 'forms', position: 'positions', nextAction: 'facts', owner: 'positions'};

  const candidates = at => {
    const nodes = items(at.path.reduce(inner, open(schema)));
    if (!at.value) {
      return nodes.flatMap(node => Object.entries(node.properties || {}))
        .map(([name, node]) => ({name, add: ': ', why: open(node).map(each => each.description).find(Boolean) || ''}));
    }
    const fixed = nodes.flatMap(node => node.enum || (node.const !== undefined ? [node.const] : node.type === 'boolean' ? [true, false] : []));
    const says = nodes.map(node => node.description || '').join(' ');
    const heading = HEADINGS[at.key] || (/id of|fact/.test(says) ? 'facts' : null);
    const ids = heading && nodes.some(node => node.type === 'string') ? defined(heading) : [];
    return [...fixed.map(String), ...ids].map(name => ({name, add: '', why: ''}));
  };

  const close = () => { list.hidden = true; text.removeAttribute('aria-activedescendant'); offered = []; asked = false; };
  const mark = () => {
    [...list.children].forEach((each, i) => each.setAttribute('aria-selected', i === chosen));
    list.children[chosen].scrollIntoView({block: 'nearest'});
    text.setAttribute('aria-activedescendant', `completion-${chosen}`);
  };
  const show = () => {
    const at = place();
    const known = new Set();
    offered = candidates(at).filter(each => each.name.startsWith(at.word) && each.name !== at.word && !known.has(each.name) && known.add(each.name));
    if (!offered.length || (!asked && at.word.length < 2)) { close(); return; }
    list.replaceChildren(...offered.map((each, i) => {
      const item = document.createElement('li');
      const name = document.createElement('b');
      const why = document.createElement('small');
      item.id = `completion-${i}`;
      item.setAttribute('role', 'option');
      name.textContent = each.name;
      why.textContent = each.why;
      item.append(name, ' ', why);
      item.addEventListener('mousedown', event => { event.preventDefault(); chosen = i; take(); });
      return item;
    }));
    chosen = 0;
    const style = getComputedStyle(text);
    const before = text.value.slice(0, text.selectionStart).split('\n');
    const top = before.length * parseFloat(style.lineHeight) + parseFloat(style.paddingTop) - text.scrollTop;
    pen.font = style.font;
    const left = pen.measureText(before[before.length - 1]).width + parseFloat(style.paddingLeft) - text.scrollLeft;
    list.hidden = false;
    const room = top + list.offsetHeight < text.clientHeight;
    list.style.top = `${room ? top + 4 : top - parseFloat(style.lineHeight) - list.offsetHeight}px`;
    list.style.left = `${Math.max(0, Math.min(left, text.clientWidth - list.offsetWidth))}px`;
    mark();
  };
  const take = () => {
    const rest = offered[chosen].name.slice(place().word.length) + offered[chosen].add;
    text.setRangeText(rest, text.selectionStart, text.selectionEnd, 'end');
    close();
    text.dispatchEvent(new Event('input', {bubbles: true}));
    close();
  };
  const load = async () => { if (!schema) schema = await (await fetch('/methodology/schema.json')).json(); };

  text.addEventListener('input', event => { if (event.isTrusted) load().then(show).catch(() => {}); });
  text.addEventListener('blur', close);
  text.addEventListener('scroll', close);
  text.addEventListener('keydown', event => {
    if (event.ctrlKey && event.code === 'Space') {
      event.preventDefault();
      asked = true;
      load().then(show).catch(() => {});
    } else if (!list.hidden) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        asked = true;
        chosen = (chosen + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length;
        mark();
      } else if (event.key === 'Tab' || (event.key === 'Enter' && asked)) {
        event.preventDefault();
        take();
      } else if (event.key === 'Escape' || event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        close();
      }
    }
  });
})();
