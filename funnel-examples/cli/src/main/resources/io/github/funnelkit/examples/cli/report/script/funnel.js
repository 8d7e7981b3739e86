  // The funnel, and what keeps customers from their next stages.
  const amountOf = customer => customer.amount ?? 0;

  function stageBars(title, list, value, words, note) {
    return bars(title, [-1, ...funnel.stages.keys()].map(stage => {
      const here = list.filter(customer => customer.stage === stage);
      const id = stage < 0 ? '-' : funnel.stages[stage].id;
      return { key: id, label: stageName(stage), words: words(here), choose: () => toggle('stage', id),
        parts: types.map((type, i) => ({ kind: `part-${i % 4}`, size: value(here.filter(customer => customer.saleType === type)) })) };
    }), note, item => choice.stage === item.key, types.length > 1 ? el('p', { class: 'key' }, types.map((type, i) => [el('span', { class: `part-${i % 4}`, 'aria-hidden': 'true' }), say(type.label)])) : null);
  }

  function blockers(title, list, size, words, parted) {
    const plainLabel = id => `${say(funnel.criteria[id].text)} · ${stageName(funnel.stages.findIndex(stage => stage.id === funnel.criteria[id].stage))}`;
    const rows = counted(list, customer => customer.missing.map(result => result.criterion.id));
    const labels = rows.map(([id]) => plainLabel(id));
    const label = id => (labels.filter(other => other === plainLabel(id)).length > 1 ? `${plainLabel(id)} · ${say(types.find(type => type.id === funnel.criteria[id].saleType).label)}` : plainLabel(id));
    return bars(title, rows.map(([id, here]) => {
      const open = here.filter(customer => customer.missing.some(result => result.criterion.id === id && result.outcome === 'unknown'));
      return { key: id, label: label(id), words: words(here), choose: () => toggle('criterion', id), all: size(here),
        parts: parted ? [{ kind: 'unknown', size: size(open) }, { kind: 'notMet', size: size(here) - size(open) }] : [{ kind: 'part-0', size: size(here) }] };
    }).filter(item => item.all > 0).sort((one, other) => other.all - one.all), parted ? t('blockersNote') : null, item => choice.criterion === item.key);
  }

  function summaryTable(list) {
    const heads = [{ label: t('saleType') }, { label: t('stage') }, { label: t('customers'), class: 'number' }, { label: t('amount'), class: 'number' }, { label: t('weighted'), class: 'number' }];
    const line = (type, stage, here, kind) => row({ class: kind }, heads, [type, stage, grouped(here.length), inCurrency(sum(here, amountOf)), inCurrency(sum(here, weighted))]);
    return section(t('standing'), el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('standing') }, table(heads, [
      ...types.flatMap(type => [-1, ...type.stages].map(stage => line(say(type.label), stageOf(stage, type), list.filter(customer => customer.saleType === type && customer.stage === stage)))),
      line(t('total'), '', list, 'total')], t('standing'))));
  }

  function funnelTab() {
    const list = chosen(customers, 'stage', 'criterion', 'fact');
    const at = chosen(customers, 'criterion', 'fact');
    const size = here => here.length;
    const inMoney = here => sum(here, amountOf);
    return [el('div', { class: 'charts' },
      stageBars(t('customersPerStage'), list, size, here => grouped(here.length), null),
      stageBars(t('weightedPerStage'), list, here => sum(here, weighted), here => (sum(here, weighted) ? inCurrency(sum(here, weighted)) : '—'), t('weightedNote')),
      blockers(t('blockers'), at, size, here => grouped(here.length), true),
      blockers(t('blockedMoney'), at, inMoney, here => inCurrency(inMoney(here)), false),
      bars(t('unknownFacts'), counted(at, customer => customer.unknown).map(([fact, here]) => ({ key: funnel.facts[fact].id, label: say(funnel.facts[fact].label), words: grouped(here.length),
        parts: [{ kind: 'unknown', size: here.length }], choose: () => toggle('fact', funnel.facts[fact].id) })).sort((one, other) => other.parts[0].size - one.parts[0].size), null, item => choice.fact === item.key),
      bars(t('byOwner'), counted(chosen(customers, 'owner'), customer => [customer.owner]).map(([owner, here]) => ({ key: owner || '-', label: owner || t('noOwner'), words: `${grouped(here.length)} · ${inCurrency(sum(here, weighted))}`,
        parts: [{ kind: 'part-0', size: here.length }], choose: () => toggle('owner', owner || '-') })).sort((one, other) => other.parts[0].size - one.parts[0].size), null, item => choice.owner === item.key)),
    summaryTable(chosen(customers))];
  }
