  // Charts: bars that are lists of buttons, so that they are read out, clicked and printed as what they say.
  const MOST = 10;

  /** Items have a label, parts (of a kind and a size each) and what is written beside them; a click goes on. */
  function bars(title, items, note, pressed, key) {
    const shown = items.slice(0, MOST);
    const total = item => item.parts.reduce((all, part) => all + part.size, 0);
    const widest = Math.max(...shown.map(total), 0) || 1;
    return el('figure', { class: 'card' }, el('figcaption', {}, el('h2', {}, title), note ? el('p', { class: 'quiet' }, note) : null, key || null),
      shown.length ? el('ol', { class: 'bars' }, shown.map(item => el('li', {}, button(`bar-${title}-${item.key}`, { 'aria-pressed': String(pressed(item)), onclick: () => item.choose() },
        el('span', { class: 'two' }, el('span', {}, item.label), el('b', {}, item.words)),
        el('span', { class: 'bar', 'aria-hidden': 'true' }, item.parts.map(part => el('span', { class: part.kind, width: `${(100 * part.size) / widest}%` }))))))) : el('p', { class: 'empty' }, t('nothing')));
  }
  const counted = (list, keys) => {
    const groups = new Map();
    list.forEach(customer => keys(customer).forEach(key => { if (!groups.has(key)) groups.set(key, []); groups.get(key).push(customer); }));
    return [...groups];
  };
