  // The frame around it all.
  const CONTENT = { week, board, customers: customersTab, funnel: funnelTab, audit: auditTab, forecast: forecastTab, history: historyTab, methodology };
  let framed = false;

  const option = (value, label) => el('option', { value, selected: false }, label);
  function select(key, label, options) {
    const element = el('select', { id: `choose-${key}`, 'aria-label': label, onchange: event => choose({ [key]: event.target.value, open: '' }) }, option('', label), options);
    return element;
  }
  const switchOf = (key, label, items, pressed, onclick) => el('div', { class: 'switch', role: 'group', 'aria-label': label, id: key },
    items.map(([value, name, lang]) => button(`${key}-${value}`, { lang, 'aria-pressed': String(value === pressed), onclick: () => onclick(value) }, name)));

  /** How many customers, and how many of them have ended; a list without endings says nothing of them. */
  const numbers = (open, over) => (ended.length ? t('openAndEnded', open, over) : t(open === 1 ? 'oneCustomer' : 'customersOf', grouped(open)));

  function frame() {
    const owners = [...new Set(customers.map(customer => customer.owner))].sort((one, other) => one.localeCompare(other, locale()));
    const endings = funnel.endings.filter(ending => ended.some(deal => deal.ending === ending));
    const search = el('input', { id: 'search', type: 'search', autocomplete: 'off', placeholder: t('search'), 'aria-label': t('search'), oninput: event => choose({ q: event.target.value.trim(), open: '' }, true) });
    replace(byId('app'), el('a', { class: 'skip', href: '#content', onclick: event => { event.preventDefault(); byId('content').focus(); } }, t('skip')),
      el('header', { class: 'top' }, el('div', {}, el('h1', {}, t('title')), el('p', { class: 'quiet' }, `${t('asOf')} ${data.asOf} · ${say(funnel.label)} ${funnel.version} · ${data.source} · ${numbers(customers.length, ended.length)}${data.rejected ? ` · ${t('rejected', data.rejected)}` : ''}`)),
        el('div', { class: 'switches' }, currencies.length > 1 ? switchOf('currencies', t('currency'), currencies.map(code => [code, currencyName(code)]), state.currency, currency => choose({ currency })) : null,
          switchOf('languages', t('languages'), Object.entries(data.texts).map(([language, texts]) => [language, texts.language, language]), state.language, lang => choose({ lang })))),
      el('nav', { 'aria-label': t('title') }, TABS.map(tab => button(`tab-${tab}`, { id: `tab-${tab}`, onclick: () => choose({ tab, open: '' }) }, t(`${tab}Tab`)))),
      el('div', { class: 'filters', role: 'search' }, search,
        select('owner', t('allOwners'), owners.map(owner => option(owner || '-', owner || t('noOwner')))),
        select('stage', t('allStages'), [-1, ...funnel.stages.keys()].map(stage => option(stage < 0 ? '-' : funnel.stages[stage].id, stageName(stage))), endings.map(ending => option(ending.id, say(ending.label)))),
        types.length > 1 ? select('type', t('allSaleTypes'), types.map(type => option(type.id, say(type.label)))) : null,
        button('print', { class: 'plain-button', onclick: () => window.print() }, t('print')), el('span', { id: 'count', class: 'quiet', 'aria-live': 'polite' })),
      el('div', { id: 'chosen' }), el('main', { id: 'content', tabindex: '-1' }));
  }

  /** Where the tabs do not fit, the one that is looked at is in sight. */
  function reveal(tab) { tab.parentElement.scrollLeft = tab.offsetLeft - tab.parentElement.offsetLeft - 24; }

  function show(anew) {
    if (anew || !framed) frame();
    framed = true;
    document.documentElement.lang = locale();
    document.title = t('title');
    TABS.forEach(tab => { byId(`tab-${tab}`).setAttribute('aria-current', tab === choice.tab ? 'page' : 'false'); });
    reveal(byId(`tab-${choice.tab}`));
    for (const key of ['owner', 'stage', 'type']) if (byId(`choose-${key}`)) byId(`choose-${key}`).value = choice[key];
    if (document.activeElement !== byId('search')) byId('search').value = choice.q;
    for (const each of document.querySelectorAll('#currencies button')) each.setAttribute('aria-pressed', String(each.dataset.key === `currencies-${state.currency}`));
    byId('count').textContent = numbers(chosen(customers).length, ended.length ? chosenEnded().length : 0);
    replace(byId('chosen'), CHOICES.filter(key => choice[key]).map(key => button(`without-${key}`, { class: 'chosen', onclick: () => choose({ [key]: '', open: '' }) }, choiceName(key), el('span', { 'aria-hidden': 'true' }, ' ×'), el('span', { class: 'spoken' }, ` ${t('remove')}`))));
    replace(byId('content'), CONTENT[choice.tab]());
  }

  window.addEventListener('popstate', () => { const before = state.language; readAddress(); show(before !== state.language); });
  readAddress();
  show(true);
