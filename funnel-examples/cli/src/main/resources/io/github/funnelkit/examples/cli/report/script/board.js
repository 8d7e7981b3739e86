  // The board: stages as columns.
  const CARDS = 8;

  const segments = customer => {
    const results = customer.results.filter(result => result.criterion.stage === customer.next);
    const count = outcome => results.filter(result => result.outcome === outcome).length;
    return el('span', { class: 'rail', role: 'img', 'aria-label': t('segments', count('met') + count('lapsed'), results.length) },
      resultsAt(customer, customer.next).reverse().map(result => el('span', { class: result.outcome })));
  };

  const card = customer => el('li', {}, button(`card-${customer.id}`, { class: `board-card ${customer.missing.length === 1 ? 'near' : ''}`, onclick: () => choose({ tab: 'customers', open: customer.id }) },
    el('span', { class: 'two' }, el('b', {}, customer.name), quiet(money(customer.amount, customer.currency))),
    customer.next === null ? null : segments(customer),
    el('span', {}, customer.missing.length ? [sign(customer.missing[0].outcome), el('span', { class: 'spoken' }, `${t(customer.missing[0].outcome)}${t('labelled', '', '')}`), say(customer.missing[0].criterion.text)] : quiet(t(customer.next === null ? 'topStage' : 'nothing'))),
    el('span', { class: 'quiet' }, [customer.owner, customer.close === null ? '' : customer.close.slice(0, 7)].filter(Boolean).join(' · '),
      customer.overdue ? el('span', { class: 'late' }, ` · ${t('overdue')}`) : null)));

  function board() {
    const list = chosen(byRank);
    const places = [-1, ...funnel.stages.keys()];
    return el('div', { class: 'board', tabindex: '0', role: 'region', 'aria-label': t('board') }, places.map(stage => {
      const here = list.filter(customer => customer.stage === stage);
      const id = stage < 0 ? '-' : funnel.stages[stage].id;
      return el('section', { class: 'column' },
        el('h2', {}, button(`column-${id}`, { class: 'link', onclick: () => toggle('stage', id) }, stageName(stage)), quiet(` ${here.length} · ${inCurrency(sum(here, customer => customer.amount ?? 0))}`)),
        el('ul', {}, here.slice(0, CARDS).map(card)),
        here.length > CARDS ? button(`rest-${id}`, { class: 'link', onclick: () => choose({ tab: 'customers', stage: id }) }, t('more', here.length - CARDS)) : null);
    }));
  }
