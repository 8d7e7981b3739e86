'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const funnel = data.funnel;
  const PAGE = 200;
  const MOST = 8;
  const SHOWN_PROBABILITY = 0.0005;
  const COLOURS = ['#1f6f8b', '#e0a458', '#6b8f71', '#8d6a9f', '#b85c5c', '#5c7fb8'];
  const state = { language: data.language, currency: null, sort: null, ascending: true, shown: PAGE, open: new Set() };
  const byId = id => document.getElementById(id);
  /** What the page says: the names here are ids of the data or of the page, the keys of the words are in small letters. */
  const t = key => data.texts[state.language][/^[A-Z_]+$/.test(key) ? key.toLowerCase().replace('_', '-') : key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)];
  const between = key => t(key).slice(1, -1);
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
  const locale = () => (state.language === 'zh' ? 'zh-CN' : state.language);
  const whole = value => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);
  const compact = value => new Intl.NumberFormat(locale(), { notation: 'compact', maximumSignificantDigits: 4 }).format(value);
  const money = (value, currency) => (value === null ? '' : `${currency || ''} ${whole(value)}`.trim());

  function stageWithProbability(customer) {
    const stage = customer.stage === null ? null : stages.get(customer.stage);
    const stated = stage ? stage.probability[customer.saleType] : undefined;
    return stageName(customer.stage) + (stated === undefined ? '' : ` · ${stated} %`);
  }

  const currencies = Object.keys(data.summary.customers.amounts);
  const currencyName = code => (code === data.noCurrency ? t('noCurrency') : code);
  const inCurrency = value => `${state.currency === null ? '' : currencyName(state.currency)} ${compact(value)}`.trim();

  function tiles() {
    const tile = (value, label, kind) => el('div', { class: `card tile ${kind || ''}` }, el('strong', {}, value), el('span', {}, label));
    const standing = data.customers.filter(customer => customer.stage !== null).length;
    const list = [tile(whole(data.assessed), t('assessed')), tile(whole(standing), t('atStage'))];
    for (const currency of currencies) {
      const { amounts, weighted } = data.summary.customers;
      list.push(tile(`${currencyName(currency)} ${compact(amounts[currency])}`, t('pipeline')), tile(`${currencyName(currency)} ${compact(weighted[currency])}`, t('forecast')));
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
    const cell = (place, type) => data.summary.stages.filter(sum => sum.stage === place && sum.saleType === type).reduce((total, sum) => total + value(sum), 0);
    const total = place => [...saleTypes.keys()].reduce((sum, type) => sum + cell(place, type), 0);
    const widest = Math.max(...places.map(total), 0) || 1;
    const fitsIn = (size, words) => (size / widest) * element.clientWidth * 0.6 > words.length * 7.5 + 8;
    const bars = [...saleTypes.values()].map((type, index) => ({
      name: say(type.label), type: 'bar', stack: 'funnel', barWidth: narrow ? 26 : 30,
      itemStyle: { color: COLOURS[index % COLOURS.length], borderColor: '#fff', borderWidth: 1 },
      label: { show: true, color: '#fff', fontSize: 12, formatter: item => (fitsIn(item.value, format(item.value)) ? format(item.value) : '') },
      data: places.map(place => cell(place, type.id)),
    }));
    const spacer = { name: '', type: 'bar', stack: 'funnel', silent: true, itemStyle: { color: 'transparent' }, data: places.map(place => (widest - total(place)) / 2) };
    draw(id, 64 + places.length * (narrow ? 58 : 50), {
      legend: legend(bars.map(bar => bar.name)),
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
    });
  }

  /** A chart in its place, with the settings that all charts share. */
  function draw(id, height, option) {
    const element = byId(id);
    element.style.height = `${height}px`;
    const chart = echarts.getInstanceByDom(element) || echarts.init(element);
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.documentElement).fontFamily },
      aria: { enabled: true },
      ...option,
    }, true);
    chart.resize();
  }

  const axisLine = { axisTick: { show: false }, axisLine: { show: false } };
  const legend = names => ({ bottom: 0, data: names, itemWidth: 12, itemHeight: 12, textStyle: { color: '#66727f' } });

  /** Lying bars, the longest on top, with what they stand for above them, so that long names have room. */
  function ranking(id, items, parts, format) {
    const element = byId(id);
    const shown = items.slice(0, MOST);
    const letters = Math.floor(element.clientWidth / (/^(zh|ja)/.test(state.language) ? 13 : 6.4));
    const short = name => (name.length > letters ? `${name.slice(0, letters - 1)}…` : name);
    const total = item => parts.reduce((sum, part) => sum + part.value(item), 0);
    const series = parts.map(part => ({
      name: t(part.name), type: 'bar', stack: 'parts', barWidth: 14, itemStyle: { color: part.colour }, data: shown.map(part.value),
    }));
    const most = Math.max(...shown.map(total), 0) || 1;
    series[series.length - 1].label = { show: true, position: 'right', color: '#66727f', fontSize: 12, formatter: item => format(total(shown[item.dataIndex])) };
    const names = {
      name: '', type: 'bar', stack: 'parts', silent: true, tooltip: { show: false }, data: shown.map(() => 0),
      label: { show: true, position: [0, -17], color: '#1f2933', fontSize: 12, formatter: item => short(shown[item.dataIndex].name) },
    };
    draw(id, (parts.length > 1 ? 40 : 12) + Math.max(shown.length, 1) * 42, {
      legend: parts.length > 1 ? legend(series.map(each => each.name)) : undefined,
      title: { text: shown.length ? '' : t('nothing'), top: 8, left: 0, textStyle: { color: '#66727f', fontSize: 13, fontWeight: 'normal' } },
      grid: { left: 2, right: 84, top: 12, bottom: parts.length > 1 ? 28 : 0 },
      tooltip: {
        trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true, extraCssText: 'max-width: 90%; white-space: normal;',
        formatter: points => `${echarts.format.encodeHTML(shown[points[0].dataIndex].name)}${points.filter(point => point.seriesName).map(point => `<br>${point.marker}${echarts.format.encodeHTML(point.seriesName)}: <b>${echarts.format.encodeHTML(format(point.value))}</b>`).join('')}`,
      },
      xAxis: { type: 'value', max: most, show: false },
      yAxis: { type: 'category', inverse: true, data: shown.map(item => item.id), axisLabel: { show: false }, ...axisLine },
      series: [names, ...series],
    });
  }

  function summaryTable() {
    const amount = byId('summary').parentElement.clientWidth < 600 ? compact : whole;
    const cell = (value, number) => el('td', { class: number ? 'number' : null }, value);
    const row = (place, tally, outOfOrder, kind) => el('tr', { class: kind || null }, cell(place), cell(whole(tally.customers), true),
      ...(state.currency === null ? [] : [cell(amount(tally.amounts[state.currency] || 0), true), cell(tally.winProbability === null ? '' : amount(tally.weighted[state.currency] || 0), true)]),
      cell(whole(tally.withoutAmount), true), cell(whole(outOfOrder), true));
    const name = state.currency === null ? '' : ` ${currencyName(state.currency)}`;
    const heads = [['stage'], ['customers', true], ...(state.currency === null ? [] : [['amount', true, name], ['weighted', true, name]]), ['withoutAmount', true], ['outOfOrder', true]];
    const group = type => [el('tr', {}, el('th', { scope: 'rowgroup', colspan: heads.length, class: 'group' }, say(type.label))),
      ...data.summary.stages.filter(stage => stage.saleType === type.id).map(stage => row(stageWithProbability(stage), stage, stage.outOfOrder))];
    byId('summary').replaceChildren(
      el('thead', {}, el('tr', {}, ...heads.map(([key, number, more]) => el('th', { scope: 'col', class: number ? 'number' : null }, t(key) + (more || ''))))),
      ...[...saleTypes.values()].map(type => el('tbody', {}, ...group(type))),
      el('tbody', {}, row(t('total'), data.summary.customers, data.summary.outOfOrder.customers, 'total')));
    const unweighed = data.summary.unweighed.customers;
    byId('unweighed').textContent = unweighed === 0 ? '' : `${t('unweighed')} ${whole(unweighed)}`;
  }

  /** Names that people can tell apart: where several are the same, each has beside it what is said of it besides. */
  function apart(items, besides) {
    const times = new Map();
    items.forEach(item => times.set(item.name, (times.get(item.name) || 0) + 1));
    return items.map(item => (times.get(item.name) > 1 ? { ...item, name: `${item.name} (${besides(item)})` } : item));
  }

  /** What keeps customers, once by their number and once by their money; and what is worth asking. */
  function blockers() {
    const unknown = '#e0a458';
    const notMet = '#b85c5c';
    const place = criterion => `${say(saleTypes.get(criterion.saleType).label)} · ${stageName(criterion.stage)}`;
    const alike = data.summary.blockers.map(blocker => ({ ...blocker, id: blocker.criterion, name: say(funnel.criteria[blocker.criterion].text) }));
    const named = apart(apart(alike, blocker => place(funnel.criteria[blocker.id])), blocker => blocker.id);
    const amount = item => Number(item.amounts[state.currency] || 0);
    ranking('chart-blockers', named, [
      { name: 'UNKNOWN', colour: unknown, value: item => item.unknown },
      { name: 'NOT_MET', colour: notMet, value: item => item.customers - item.unknown },
    ], whole);
    ranking('chart-blocked-money', named.filter(amount).sort((one, other) => amount(other) - amount(one)), [{ name: 'amount', colour: COLOURS[0], value: amount }], inCurrency);
    ranking('chart-facts', apart(data.summary.unknownFacts.map(fact => ({ ...fact, id: fact.fact, name: say(funnel.facts[fact.fact]) })), fact => fact.id),
      [{ name: 'customers', colour: unknown, value: item => item.customers }], whole);
  }

  const deals = outlook => `${whole(outlook.deals)} ${t(outlook.deals === 1 ? 'deal' : 'deals')}`;
  const percent = part => `${(100 * part).toFixed(1)} %`;

  function forecast() {
    const outlook = (data.forecast.currencies || []).find(each => each.currency === state.currency);
    byId('forecast').hidden = !outlook;
    byId('no-forecast').hidden = Boolean(outlook);
    byId('no-forecast').textContent = data.forecast.impossible || t('nothingToForecast');
    byId('assumptions').replaceChildren(...((data.forecast.assumptions || {})[state.language] || []).map(sentence => el('li', {}, sentence)));
    if (!outlook) return;
    const { total } = outlook;
    const bounds = quantile => `${compact(quantile.low)} – ${compact(quantile.high)}`;
    const tile = (value, label, note) => el('div', { class: 'tile' }, el('strong', {}, value), el('span', {}, label), note ? el('small', { class: 'quiet' }, note) : null);
    byId('quantiles').replaceChildren(tile(inCurrency(total.expected), t('expected'), `${t('exact')} · ${deals(total)}`),
      ...['p10', 'p50', 'p90'].map(key => tile(inCurrency(total[key].amount), t(key), `(${bounds(total[key])})`)));
    const height = Math.max(260, 74 + outlook.months.length * 30);
    months(outlook.months, height);
    wins(total.wins.filter(each => each.probability >= SHOWN_PROBABILITY), Math.min(height, 440));
  }

  /** From P10 to P90 as a band with P50 in it, and the expected amount as a dot, for each month. */
  function months(list, height) {
    const value = (month, key) => Number(month[key].amount);
    const band = (name, colour, from, to) => ({
      name, type: 'bar', stack: 'band', barWidth: 14, itemStyle: { color: colour },
      data: list.map(month => (to === null ? value(month, from) : value(month, to) - value(month, from))), silent: to === null,
    });
    const series = [
      { ...band('', 'transparent', 'p10', null), tooltip: { show: false } },
      band('P10–P50', '#9cc3d1', 'p10', 'p50'), band('P50–P90', '#cfe2e9', 'p50', 'p90'),
      { name: t('expected'), type: 'scatter', symbolSize: 10, itemStyle: { color: COLOURS[1] }, data: list.map(month => Number(month.expected)) },
    ];
    draw('chart-months', height, {
      legend: legend(series.slice(1).map(each => each.name)),
      grid: { left: 4, right: 16, top: 4, bottom: 34, containLabel: true },
      tooltip: {
        trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true,
        formatter: points => {
          const month = list[points[0].dataIndex];
          return [month.month || t('noMonth'), `${deals(month)}, ${inCurrency(month.amount)}`, `${t('expected')}: ${inCurrency(month.expected)}`,
            ...['p10', 'p50', 'p90'].map(key => `${key.toUpperCase()}: ${inCurrency(month[key].amount)}`)].map(echarts.format.encodeHTML).join('<br>');
        },
      },
      xAxis: { type: 'value', axisLabel: { color: '#66727f', formatter: compact, hideOverlap: true }, splitNumber: 4, splitLine: { lineStyle: { color: '#e3e8ee' } } },
      yAxis: { type: 'category', inverse: true, data: list.map(month => month.month || t('noMonth')), axisLabel: { color: '#1f2933' }, ...axisLine },
      series,
    });
  }

  function wins(list, height) {
    draw('chart-wins', height, {
      grid: { left: 4, right: 4, top: 24, bottom: 24, containLabel: true },
      tooltip: {
        trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true,
        formatter: points => [`${list[points[0].dataIndex].wins} ${t('won')}`, `${t('exactly')}: ${percent(list[points[0].dataIndex].probability)}`, `${t('atLeast')}: ${percent(list[points[0].dataIndex].atLeast)}`].map(echarts.format.encodeHTML).join('<br>'),
      },
      xAxis: { type: 'category', data: list.map(each => each.wins), name: t('dealsWon'), nameLocation: 'middle', nameGap: 26, nameTextStyle: { color: '#66727f' }, axisLabel: { color: '#1f2933' }, ...axisLine },
      yAxis: { type: 'value', axisLabel: { color: '#66727f', formatter: part => `${Math.round(100 * part)} %` }, splitLine: { lineStyle: { color: '#e3e8ee' } } },
      series: [{
        name: t('exactly'), type: 'bar', barMaxWidth: 44, itemStyle: { color: COLOURS[0] }, data: list.map(each => each.probability),
        label: { show: list.length <= 12, position: 'top', color: '#66727f', fontSize: 11, formatter: item => percent(item.value) },
      }],
    });
  }

  function charts() {
    if (state.currency === null && currencies.length) state.currency = currencies[0];
    document.querySelectorAll('.currencies').forEach(place => place.replaceChildren(...(currencies.length > 1 ? currencies : []).map(currency => el('button', {
      type: 'button', 'aria-pressed': String(currency === state.currency), onclick: () => { state.currency = currency; charts(); },
    }, currencyName(currency)))));
    picture('chart-customers', sum => sum.customers, whole);
    picture('chart-amounts', sum => Number(sum.weighted[state.currency] || 0), inCurrency);
    summaryTable(); blockers(); forecast();
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
        el('ul', { class: 'criteria' }, ...results.map(result => criterionItem(result, customer.lapsed.includes(result.criterion)))));
    }
    const guide = customer.guide === null ? null : funnel.guides[customer.guide];
    const actions = guide
      ? el('ol', { class: 'actions' }, ...customer.actions.map(next => actionItem(guide.actions[next.action], next.helps)))
      : el('p', { class: 'quiet' }, say(customer.explanation));
    return el('div', { class: 'details' },
      el('div', { class: 'facts' }, fact('saleType', say(saleTypes.get(customer.saleType).label)), fact('region', customer.region), fact('owner', customer.owner),
        fact('amount', money(customer.amount, customer.currency)), fact('expectedClose', customer.expectedClose),
        fact('claimed', customer.claimed ? `${stageName(customer.claimed)}${between('labelled')}${say(customer.verdict)}` : ''),
        fact('outOfOrder', customer.metOutOfOrder.map(stageName).join(between('list')))),
      criteria,
      el('div', {}, el('div', { class: 'block' }, el('h3', {}, t('actions')), actions), guide ? team(guide) : null));
  }

  function criterionItem(result, lapsed) {
    const criterion = funnel.criteria[result.criterion];
    const outcome = lapsed ? 'LAPSED' : result.outcome;
    return el('li', {}, el('span', { class: `outcome ${outcome}` }, t(outcome)),
      el('div', {}, say(criterion.text), ...mark(criterion.source), el('div', { class: 'found' }, say(result.details))));
  }

  function actionItem(action, helps) {
    const line = (key, texts) => (texts.length ? el('div', { class: 'quiet' }, `${t(key)}${between('labelled')}${texts.join(/^(zh|ja)/.test(state.language) ? '、' : ' · ')}`) : null);
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
    byId('languages').replaceChildren(...Object.entries(data.texts).map(([language, texts]) => [language, texts.language]).map(([language, name]) => el('button', {
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
