  // The parts of a row that week, customers and audit share.
  const PAGE = 50;
  let shownRows = PAGE;

  function rail(customer) {
    const at = customer.saleType.stages.indexOf(customer.stage) + 1;
    return el('span', { class: 'rail', role: 'img', 'aria-label': t('stageOf', at, customer.saleType.stages.length) },
      customer.saleType.stages.map((stage, i) => el('span', { class: i < at ? 'done' : i === at ? 'next' : null })));
  }

  /** As on the terminal; colour alone would not tell everybody. */
  const SIGNS = { met: '+', notMet: 'x', unknown: '?', lapsed: '~' };
  const sign = outcome => el('span', { class: 'sign', 'aria-hidden': 'true' }, `${SIGNS[outcome]} `);
  const chip = result => el('span', { class: `chip ${result.outcome}` }, sign(result.outcome), el('span', { class: 'spoken' }, `${t(result.outcome)}${t('labelled', '', '')}`), say(result.criterion.text));
  /** What several stages ask is said once. */
  const once = results => results.filter((result, i) => results.findIndex(other => say(other.criterion.text) === say(result.criterion.text)) === i);
  const chips = (customer, most = 3) => [...once(customer.missing).slice(0, most).map(chip),
    once(customer.missing).length > most ? quiet(t('andMore', once(customer.missing).length - most)) : null,
    customer.missing.length ? null : quiet(t('nothing'))];

  function taskCell(customer, shownElsewhere) {
    const task = customer.tasks[0];
    if (!task) return quiet(t('nothing'));
    return [el('b', {}, taskLabel(task)), task.kind === 'renew' && !shownElsewhere ? el('small', { class: 'late' }, shared(task.about[0].details)) : null];
  }

  const nameCell = customer => [
    button(`open-${customer.id}`, { class: 'link', 'aria-expanded': String(choice.open === customer.id), onclick: () => choose({ open: choice.open === customer.id ? '' : customer.id }) }, customer.name),
    el('small', { class: 'quiet' }, [customer.name === customer.id ? '' : customer.id, customer.region].filter(Boolean).join(' · ')),
  ];
  const stageCell = customer => [rail(customer), el('small', {}, stageOf(customer.stage, customer.saleType), customer.next === null ? '' : ` → ${stageOf(customer.next, customer.saleType)}`)];
  const ownerCell = customer => (customer.owner ? button(`owner-${customer.id}`, { class: 'link owner', onclick: () => toggle('owner', customer.owner) }, customer.owner) : quiet(t('noOwner')));
  const gainCell = customer => (customer.gain > 0 ? `+${money(customer.gain, customer.currency)}` : quiet('—'));

  /** A row, and below it everything about the customer where it is open. */
  const openable = (customer, heads, cells) => [row({ class: choice.open === customer.id ? 'open' : null }, heads, cells),
    choice.open === customer.id ? el('tr', { role: 'row', class: 'details' }, el('td', { role: 'cell', colspan: heads.length }, details(customer))) : null];

  function paged(list, make) {
    const rest = list.length - shownRows;
    return [make(list.slice(0, shownRows)), list.length ? null : el('p', { class: 'empty' }, t('none')),
      rest > 0 ? button('more', { class: 'plain-button', onclick: () => { shownRows += PAGE * 4; show(); } }, t('more', rest)) : null];
  }
