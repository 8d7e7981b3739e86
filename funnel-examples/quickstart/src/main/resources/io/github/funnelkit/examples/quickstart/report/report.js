'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const funnel = data.funnel;
  const PAGE = 200;
  const COLOURS = ['#1f6f8b', '#e0a458', '#6b8f71', '#8d6a9f', '#b85c5c', '#5c7fb8'];
  const state = { language: data.language, currency: null, sort: null, ascending: true, shown: PAGE, open: new Set() };
  const byId = id => document.getElementById(id);
  const t = key => data.texts[state.language][key];
  const say = wordings => wordings[state.language];
  const stages = new Map(funnel.stages.map((stage, order) => [stage.id, { ...stage, order }]));
  const saleTypes = new Map(funnel.saleTypes.map(type => [type.id, type]));

  /** An element; everything that comes from the list is set as text, never as markup. */
  function el(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
    }
    element.append(...children.filter(child => child !== null && child !== undefined && child !== ''));
    return element;
  }

  const stageName = id => (id === null ? t('unqualified') : say(stages.get(id).label));
  const locale = () => (state.language === 'zh' ? 'zh-CN' : 'en');
  const whole = value => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);
  const compact = value => new Intl.NumberFormat(locale(), { notation: 'compact', maximumSignificantDigits: 4 }).format(value);
  const money = (value, currency) => (value === null ? '' : `${currency || ''} ${whole(value)}`.trim());

  function stageWithProbability(customer) {
    const stage = customer.stage === null ? null : stages.get(customer.stage);
    const stated = stage ? stage.probability[customer.saleType] : undefined;
    return stageName(customer.stage) + (stated === undefined ? '' : ` · ${stated} %`);
  }

  function totals() {
    const totals = {};
    for (const sum of data.sums) {
      for (const [currency, amounts] of Object.entries(sum.amounts)) {
        const total = (totals[currency] ||= { amount: 0, weighted: 0 });
        total.amount += Number(amounts.amount);
        total.weighted += Number(amounts.weighted);
      }
    }
    return totals;
  }

  function tiles() {
    const tile = (value, label, kind) => el('div', { class: `card tile ${kind || ''}` }, el('strong', {}, value), el('span', {}, label));
    const standing = data.customers.filter(customer => customer.stage !== null).length;
    const list = [tile(whole(data.assessed), t('assessed')), tile(whole(standing), t('atStage'))];
    for (const [currency, total] of Object.entries(totals())) {
      const name = currency || t('noCurrency');
      list.push(tile(`${name} ${compact(total.amount)}`, t('pipeline')), tile(`${name} ${compact(total.weighted)}`, t('forecast')));
    }
    list.push(tile(whole(data.rejected), t('rejected'), data.rejected > 0 ? 'alert' : ''));
    byId('tiles').replaceChildren(...list);
  }

  /** A long name broken at the space nearest to its middle. */
  function inTwoLines(name) {
    const spaces = [...name.matchAll(/ /g)].map(match => match.index);
    if (name.length < 18 || !spaces.length) return name;
    const middle = spaces.reduce((best, at) => (Math.abs(at - name.length / 2) < Math.abs(best - name.length / 2) ? at : best));
    return `${name.slice(0, middle)}\n${name.slice(middle + 1)}`;
  }

  /** Bars that are stacked by sale type and centred, so that the stages form a funnel. */
  function picture(id, value, format) {
    const element = byId(id);
    const places = [null, ...stages.keys()];
    const narrow = element.clientWidth < 480;
    element.style.height = `${64 + places.length * (narrow ? 58 : 50)}px`;
    const cell = (place, type) => data.sums.filter(sum => sum.stage === place && sum.saleType === type).reduce((total, sum) => total + value(sum), 0);
    const total = place => [...saleTypes.keys()].reduce((sum, type) => sum + cell(place, type), 0);
    const widest = Math.max(...places.map(total), 0) || 1;
    const fitsIn = (size, words) => (size / widest) * element.clientWidth * 0.6 > words.length * 7.5 + 8;
    const chart = echarts.getInstanceByDom(element) || echarts.init(element);
    const bars = [...saleTypes.values()].map((type, index) => ({
      name: say(type.label), type: 'bar', stack: 'funnel', barWidth: narrow ? 26 : 30,
      itemStyle: { color: COLOURS[index % COLOURS.length], borderColor: '#fff', borderWidth: 1 },
      label: { show: true, color: '#fff', fontSize: 12, formatter: item => (fitsIn(item.value, format(item.value)) ? format(item.value) : '') },
      data: places.map(place => cell(place, type.id)),
    }));
    const spacer = { name: '', type: 'bar', stack: 'funnel', silent: true, itemStyle: { color: 'transparent' }, data: places.map(place => (widest - total(place)) / 2) };
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.documentElement).fontFamily },
      aria: { enabled: true },
      legend: { bottom: 0, data: bars.map(bar => bar.name), itemWidth: 12, itemHeight: 12, textStyle: { color: '#66727f' } },
      grid: { left: 8, right: 8, top: 8, bottom: 34, containLabel: true },
      tooltip: { trigger: 'item', confine: true, formatter: item => `${echarts.format.encodeHTML(item.name)}<br>${item.marker}${echarts.format.encodeHTML(item.seriesName)}: <b>${format(item.value)}</b>` },
      xAxis: { type: 'value', max: widest, show: false },
      yAxis: {
        type: 'category', inverse: true, data: places.map(stageName), axisTick: { show: false }, axisLine: { show: false },
        axisLabel: {
          color: '#1f2933', fontSize: 12, lineHeight: 16,
          rich: { sum: { color: '#66727f', fontSize: 12, lineHeight: 16 } },
          formatter: (name, index) => `${narrow ? inTwoLines(name) : name}\n{sum|${format(total(places[index]))}}`,
        },
      },
      series: [spacer, ...bars],
    }, true);
    chart.resize();
  }

  function charts() {
    const currencies = Object.keys(totals());
    if (state.currency === null && currencies.length) state.currency = currencies[0];
    byId('currencies').replaceChildren(...(currencies.length > 1 ? currencies : []).map(currency => el('button', {
      type: 'button', 'aria-pressed': String(currency === state.currency), onclick: () => { state.currency = currency; charts(); },
    }, currency || t('noCurrency'))));
    picture('chart-customers', sum => sum.customers, whole);
    picture('chart-amounts', sum => Number((sum.amounts[state.currency] || { weighted: 0 }).weighted), value => `${state.currency || ''} ${compact(value)}`.trim());
  }

  const firstAction = customer => (customer.actions.length ? say(funnel.guides[customer.guide].actions[customer.actions[0].action].text) : '—');
  const COLUMNS = [
    ['customer', customer => customer.id],
    ['saleType', customer => say(saleTypes.get(customer.saleType).label)],
    ['stage', customer => (customer.stage === null ? -1 : stages.get(customer.stage).order)],
    ['missing', customer => customer.missing.length],
    ['nextAction', firstAction],
    ['owner', customer => customer.owner],
    ['amount', customer => (customer.amount === null ? -1 : Number(customer.amount))],
    ['expectedClose', customer => customer.expectedClose || '9999'],
  ];

  function heads() {
    byId('head').replaceChildren(...COLUMNS.map(([key], index) => el('button', {
      type: 'button', class: key === 'amount' || key === 'missing' ? 'number' : null,
      'aria-sort': state.sort === index ? (state.ascending ? 'ascending' : 'descending') : null,
      onclick: () => { state.ascending = state.sort === index ? !state.ascending : true; state.sort = index; heads(); rows(); },
    }, t(key))));
  }

  function filters() {
    byId('search').placeholder = t('search');
    byId('search').setAttribute('aria-label', t('search'));
    const fill = (id, all, options) => {
      const select = byId(id);
      const chosen = select.value;
      select.setAttribute('aria-label', all);
      select.replaceChildren(el('option', { value: '*' }, all), ...options.map(([value, label]) => el('option', { value }, label)));
      select.value = chosen || '*';
    };
    fill('stage', t('allStages'), [['none', t('unqualified')], ...[...stages.values()].map(stage => [stage.id, say(stage.label)])]);
    fill('sale-type', t('allSaleTypes'), [...saleTypes.values()].map(type => [type.id, say(type.label)]));
    fill('owner', t('allOwners'), [...new Set(data.customers.map(customer => customer.owner))].filter(Boolean).sort().map(owner => [owner, owner]));
  }

  function chosen() {
    const words = byId('search').value.trim().toLowerCase();
    const fits = (id, value) => byId(id).value === '*' || byId(id).value === value;
    const list = data.customers.filter(customer => fits('stage', customer.stage === null ? 'none' : customer.stage) && fits('sale-type', customer.saleType) && fits('owner', customer.owner)
      && `${customer.id} ${customer.name} ${customer.region}`.toLowerCase().includes(words));
    if (state.sort !== null) {
      const key = COLUMNS[state.sort][1];
      const order = state.ascending ? 1 : -1;
      list.sort((one, other) => {
        const a = key(one);
        const b = key(other);
        return order * (typeof a === 'number' ? a - b : a.localeCompare(b, locale()));
      });
    }
    return list;
  }

  function rows() {
    const list = chosen();
    byId('count').textContent = `${whole(list.length)} ${t('shown')}`;
    byId('rows').replaceChildren(...list.slice(0, state.shown).map(row));
    if (!list.length) byId('rows').replaceChildren(el('p', { class: 'empty' }, t('none')));
    byId('more').hidden = list.length <= state.shown;
    byId('more').textContent = t('more');
  }

  function row(customer) {
    const open = state.open.has(customer.id);
    const item = el('div', { class: 'customer' }, el('button', {
      type: 'button', class: 'row', 'aria-expanded': String(open),
      onclick: () => { open ? state.open.delete(customer.id) : state.open.add(customer.id); item.replaceWith(row(customer)); },
    },
    el('span', { class: 'name' }, el('b', {}, customer.name || customer.id), el('span', {}, customer.id)),
    el('span', { class: 'wide' }, say(saleTypes.get(customer.saleType).label)),
    el('span', {}, el('span', { class: `pill ${customer.stage === null ? 'off' : ''}` }, stageWithProbability(customer))),
    el('span', { class: 'number wide' }, customer.nextStage === null ? '—' : String(customer.missing.length)),
    el('span', { class: 'action' }, firstAction(customer)),
    el('span', { class: 'wide' }, customer.owner),
    el('span', { class: 'number wide' }, money(customer.amount, customer.currency)),
    el('span', { class: 'wide' }, customer.expectedClose || '')));
    if (open) item.append(details(customer));
    return item;
  }

  /** The mark that says whether an item is the source's; a click shows how it is read. */
  function mark(source) {
    const about = [source.reference, source.note ? say(source.note) : ''].filter(Boolean).join(' — ');
    const note = el('span', { class: 'note', hidden: '' }, about || t(source.kind));
    return [el('button', { type: 'button', class: `mark ${source.kind}`, title: about || t(source.kind), onclick: () => { note.hidden = !note.hidden; } }, say(source.label)), note];
  }

  function details(customer) {
    const fact = (key, value) => (value ? el('span', {}, `${t(key)} `, el('b', {}, value)) : null);
    const criteria = el('div', { class: 'block' }, el('h3', {}, t('criteria')));
    for (const stage of stages.values()) {
      const results = customer.results.filter(result => funnel.criteria[result.criterion].stage === stage.id);
      if (!results.length) continue;
      const reached = customer.stage !== null && stage.order <= stages.get(customer.stage).order;
      const place = reached ? t('reached') : stage.id === customer.nextStage ? t('nextStage') : customer.metOutOfOrder.includes(stage.id) ? t('outOfOrder') : '';
      criteria.append(
        el('div', { class: 'stage-title' }, say(stage.label), el('span', { class: 'quiet small' }, place)),
        el('ul', { class: 'criteria' }, ...results.map(criterionItem)));
    }
    const guide = customer.guide === null ? null : funnel.guides[customer.guide];
    const actions = guide
      ? el('ol', { class: 'actions' }, ...customer.actions.map(next => actionItem(guide.actions[next.action], next.helps)))
      : el('p', { class: 'quiet' }, say(customer.noGuide));
    return el('div', { class: 'details' },
      el('div', { class: 'facts' }, fact('saleType', say(saleTypes.get(customer.saleType).label)), fact('region', customer.region), fact('owner', customer.owner),
        fact('amount', money(customer.amount, customer.currency)), fact('expectedClose', customer.expectedClose),
        fact('outOfOrder', customer.metOutOfOrder.map(stageName).join(state.language === 'zh' ? '、' : ', '))),
      criteria,
      el('div', {}, el('div', { class: 'block' }, el('h3', {}, t('actions')), actions), guide ? team(guide) : null));
  }

  function criterionItem(result) {
    const criterion = funnel.criteria[result.criterion];
    return el('li', {}, el('span', { class: `outcome ${result.outcome}` }, t(result.outcome)),
      el('div', {}, say(criterion.text), ...mark(criterion.source), el('div', { class: 'found' }, result[state.language])));
  }

  function actionItem(action, helps) {
    const line = (key, texts) => (texts.length ? el('div', { class: 'quiet' }, `${t(key)}${state.language === 'zh' ? ':' : ': '}${texts.join(state.language === 'zh' ? '、' : ' · ')}`) : null);
    return el('li', {}, say(action.text), el('span', { class: `kind ${action.mandatory ? 'mandatory' : ''}` }, say(action.kind)), ...mark(action.source),
      line('points', action.points.map(say)), line('forms', action.forms.map(say)), line('helps', helps.map(id => say(funnel.criteria[id].text))));
  }

  function team(guide) {
    return el('div', { class: 'block' }, el('h3', {}, t('team')), el('dl', { class: 'team' },
      ...guide.team.flatMap(member => [el('dt', {}, say(member.position)), el('dd', {}, member.holder ? say(member.holder) : el('span', { class: 'quiet' }, t('unassigned')))])));
  }

  function provenance() {
    const kinds = new Map(Object.values(funnel.criteria).map(criterion => [criterion.source.kind, criterion.source]));
    Object.values(funnel.guides).flatMap(guide => Object.values(guide.actions)).forEach(action => kinds.set(action.source.kind, action.source));
    byId('provenance').replaceChildren(...['DOCUMENTED', 'INTERPRETED', 'RECONSTRUCTED', 'EXTENSION'].filter(kind => kinds.has(kind)).flatMap(kind => [
      el('dt', {}, el('span', { class: `mark ${kind}` }, say(kinds.get(kind).label))), el('dd', {}, t(kind))]));
  }

  function show() {
    document.documentElement.lang = locale();
    document.title = t('title');
    document.querySelectorAll('[data-text]').forEach(element => { element.textContent = t(element.dataset.text); });
    byId('about').textContent = `${t('asOf')} ${data.asOf} · ${say(funnel.label)} ${funnel.version} · ${data.source}`;
    byId('languages').replaceChildren(...[['zh', '中文'], ['en', 'English']].map(([language, name]) => el('button', {
      type: 'button', lang: language, 'aria-pressed': String(language === state.language), onclick: () => { state.language = language; show(); },
    }, name)));
    tiles(); charts(); filters(); heads(); rows(); provenance();
  }

  for (const id of ['search', 'stage', 'sale-type', 'owner']) for (const event of ['input', 'change']) byId(id).addEventListener(event, () => { state.shown = PAGE; rows(); });
  byId('more').addEventListener('click', () => { state.shown += PAGE; rows(); });
  let resized;
  window.addEventListener('resize', () => { clearTimeout(resized); resized = setTimeout(charts, 100); });
  show();
})();
