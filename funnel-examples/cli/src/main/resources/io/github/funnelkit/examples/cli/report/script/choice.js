  // What is looked at: it stands in the address, so that it can be sent and gone back to.
  const TABS = ['week', 'board', 'customers', 'funnel', ...(data.audit ? ['audit'] : []), 'forecast', ...(data.historyParts.length ? ['history'] : []), 'methodology'];
  const CHOICES = ['owner', 'type', 'stage', 'task', 'month', 'criterion', 'fact', 'verdict', 'signal', 'q'];
  const WEEK = 7;
  let choice = {};

  function readAddress() {
    const given = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    choice = { tab: TABS.includes(given.tab) ? given.tab : TABS[0], sort: given.sort || '', open: given.open || '', notes: given.notes || '' };
    CHOICES.forEach(key => { choice[key] = given[key] || ''; });
    if (languages.includes(given.lang)) state.language = given.lang;
    state.currency = currencies.includes(given.currency) ? given.currency : currencies[0] ?? null;
  }

  /** Chooses something else; typing does not fill the way back. */
  function choose(changes, typing) {
    const all = { ...choice, lang: state.language, currency: state.currency, ...changes };
    if (all.lang === data.language) delete all.lang;
    if (all.currency === currencies[0]) delete all.currency;
    const address = `#${new URLSearchParams(Object.entries(all).filter(([, value]) => value))}`;
    if (typing) history.replaceState(null, '', address); else history.pushState(null, '', address);
    readAddress();
    show(changes.lang !== undefined);
  }
  const toggle = (key, value, more) => choose({ [key]: choice[key] === value ? '' : value, open: '', ...more });

  const NEXT_ACTION_TASKS = {
    unagreed: customer => customer.stage >= 0 && customer.next !== null && (customer.agreed === null || customer.overdue),
    due: customer => customer.agreed !== null && !customer.overdue && customer.agreed < plusDays(WEEK),
    overdue: customer => customer.overdue,
  };
  /** Where no day is that of the next action, none is missing. */
  const TASKS = {
    ...(funnel.nextAction ? NEXT_ACTION_TASKS : {}),
    near: customer => customer.missing.length === 1,
    past: customer => customer.past,
  };

  /** Full-width and half-width, large and small letters alike. */
  const plain = text => text.normalize('NFKC').toLowerCase();
  const found = new Map();
  function searched(customer) {
    const key = `${state.language} ${customer.index}`;
    if (!found.has(key)) {
      found.set(key, plain([customer.id, customer.name, customer.region, customer.owner, stageName(customer.stage),
        ...customer.missing.flatMap(result => [say(result.criterion.text), todo(result)]), ...customer.tasks.map(taskLabel), ...customer.signals.map(finding => say(funnel.signals[finding.kind]))].join('\n')));
    }
    return found.get(key);
  }

  const TESTS = {
    owner: (customer, value) => customer.owner === (value === '-' ? '' : value),
    type: (customer, value) => customer.saleType.id === value,
    stage: (customer, value) => (customer.stage < 0 ? '-' : funnel.stages[customer.stage].id) === value,
    task: (customer, value) => !TASKS[value] || TASKS[value](customer),
    month: (customer, value) => (customer.close === null ? '-' : customer.close.slice(0, 7)) === value,
    criterion: (customer, value) => customer.missing.some(result => result.criterion.id === value),
    fact: (customer, value) => customer.unknown.some(fact => funnel.facts[fact].id === value),
    verdict: (customer, value) => customer.verdict === value,
    signal: (customer, value) => customer.signals.some(finding => funnel.signals[finding.kind].id === value),
    q: (customer, value) => plain(value).split(/\s+/).every(word => searched(customer).includes(word)),
  };
  const chosen = (list, ...without) => {
    const tests = CHOICES.filter(key => choice[key] && !without.includes(key));
    return list.filter(customer => tests.every(key => TESTS[key](customer, choice[key])));
  };
  /** An ended deal has an owner and a sale type, and its ending is found where others have a stage. */
  const ENDED_TESTS = {
    owner: TESTS.owner,
    type: TESTS.type,
    stage: (deal, value) => deal.ending.id === value,
    q: (deal, value) => { const text = plain([deal.id, deal.name, deal.region, deal.owner, say(deal.ending.label)].join('\n')); return plain(value).split(/\s+/).every(word => text.includes(word)); },
  };
  const chosenEnded = () => ended.filter(deal => CHOICES.every(key => !choice[key] || (ENDED_TESTS[key] && ENDED_TESTS[key](deal, choice[key]))));
  const choiceName = key => ({
    owner: value => (value === '-' ? t('noOwner') : value),
    type: value => say(types.find(type => type.id === value)?.label ?? { [state.language]: value }),
    stage: value => { const ending = funnel.endings.find(each => each.id === value); return ending ? say(ending.label) : stageName(funnel.stages.findIndex(stage => stage.id === value)); },
    task: value => (TASKS[value] ? t(value) : value),
    month: value => (value === '-' ? t('noMonth') : value),
    criterion: value => (funnel.criteria[value] ? say(funnel.criteria[value].text) : value),
    fact: value => say(funnel.facts.find(fact => fact.id === value)?.label ?? { [state.language]: value }),
    verdict: value => t(value.toLowerCase()),
    signal: value => say(funnel.signals.find(signal => signal.id === value) ?? { [state.language]: value }),
    q: value => value,
  })[key](choice[key]);
