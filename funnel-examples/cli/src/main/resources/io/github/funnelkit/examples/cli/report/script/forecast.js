  // The forecast of the whole list; a month that is past is no forecast, but something to mend.
  function ranges(months) {
    const ahead = months.filter(month => month.month === null || month.month >= data.asOf.slice(0, 7));
    const most = Math.max(...ahead.map(month => Number(month.p90.amount)), ...ahead.map(month => Number(month.expected)), 0) || 1;
    const at = value => `${(100 * Number(value)) / most}%`;
    return el('ol', { class: 'bars' }, ahead.map(month => el('li', {}, button(`month-${month.month}`, { 'aria-pressed': String(choice.month === (month.month ?? '-')), onclick: () => toggle('month', month.month ?? '-', { tab: 'customers' }) },
      el('span', { class: 'two' }, el('span', {}, month.month ?? t('noMonth'), ' ', quiet(t('dealsOf', month.deals, inCurrency(Number(month.amount))))),
        el('span', {}, el('b', {}, inCurrency(Number(month.expected))), ' ', Number(month.p90.amount) > 0 ? quiet(t('range', inCurrency(Number(month.p10.amount)), inCurrency(Number(month.p90.amount)))) : null)),
      el('span', { class: 'bar range', 'aria-hidden': 'true' }, el('span', { class: 'low', left: at(month.p10.amount), width: at(month.p50.amount - month.p10.amount) }), el('span', { class: 'high', width: at(month.p90.amount - month.p50.amount) }))))));
  }

  function winsBars(wins) {
    const list = wins.filter(each => each.probability >= 0.005);
    const most = Math.max(...list.map(each => each.probability), 0) || 1;
    return el('ol', { class: 'bars' }, list.map(each => el('li', {}, el('span', { class: 'two' }, el('span', {}, t('winsOf', each.wins)), el('span', {}, el('b', {}, percent(each.probability)), ' ', quiet(t('atLeast', percent(each.atLeast))))),
      el('span', { class: 'bar', 'aria-hidden': 'true' }, el('span', { class: 'part-0', width: `${(100 * each.probability) / most}%` })))));
  }

  function forecastTab() {
    const of = outlook();
    const notes = (data.forecast.assumptions || {})[state.language] || [];
    const assumptions = notes.length ? section(t('assumed'), el('ul', {}, notes.map(sentence => el('li', {}, sentence)))) : null;
    if (!of) return [section(t('forecast'), el('p', { class: 'empty', id: 'no-forecast' }, data.forecast.impossible || t('nothingToForecast'))), parts(data.forecastParts), assumptions];
    const past = customers.filter(customer => customer.past && customer.currency === state.currency);
    const quantile = key => el('div', { class: 'card tile' }, el('strong', {}, inCurrency(Number(of.total[key].amount))), el('span', {}, t(key)), el('small', { class: 'quiet' }, `${compact(Number(of.total[key].low))} – ${compact(Number(of.total[key].high))}`));
    return [isWhole() ? null : el('p', { class: 'card quiet' }, t('wholeList')),
      el('div', { class: 'tiles', id: 'quantiles' }, el('div', { class: 'card tile' }, el('strong', {}, inCurrency(Number(of.total.expected))), el('span', {}, t('expected')), el('small', { class: 'quiet' }, t('dealsOf', of.total.deals, inCurrency(Number(of.total.amount))))), ['p10', 'p50', 'p90'].map(quantile)),
      past.length ? section(t('past'), el('p', {}, button('past', { class: 'link late', onclick: () => choose({ tab: 'customers', task: 'past' }) }, t('pastOf', past.length, inCurrency(sum(past, amountOf)))))) : null,
      el('div', { class: 'charts' }, el('figure', { class: 'card' }, el('figcaption', {}, el('h2', {}, t('perMonth')), el('p', { class: 'quiet' }, t('rangeNote'))), ranges(of.months)),
        el('figure', { class: 'card' }, el('figcaption', {}, el('h2', {}, t('winsChart'))), winsBars(of.total.wins))), parts(data.forecastParts), assumptions];
  }
