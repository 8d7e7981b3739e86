  // What is printed: a card per customer, to be filled in; of the tab of histories its tables.
  const MOST_CARDS = 500;
  const line = (...children) => el('li', {}, el('span', { class: 'box', 'aria-hidden': 'true' }, '☐'), el('div', {}, children));

  function printed(customer) {
    const guide = guideOf(customer);
    const helping = customer.tasks.filter(task => task.action);
    const rest = otherActions(customer);
    const title = (key, ...items) => (items.flat().length ? [el('h3', {}, t(key)), el('ul', {}, items)] : []);
    const filled = (action, about) => el('li', {}, el('span', { class: 'box', 'aria-hidden': 'true' }, '☐'), el('div', {}, say(action.text), action.due ? quiet(` · ${say(action.due)}`) : null, about.length ? el('small', {}, `→ ${joined(about.map(criterionText))}`) : null), el('span', { class: 'blank' }, t('whoWhen')));
    const all = [...helping.map(task => [task.action, task.about]), ...rest.map(action => [action, []])];
    return el('article', {}, el('header', {}, el('div', {}, el('h2', {}, customer.name, ' ', quiet([customer.id, customer.region, say(customer.saleType.label)].filter(Boolean).join(' · '))),
      el('p', {}, [money(customer.amount, customer.currency), customer.close === null ? '' : `${t('expectedClose')}${t('labelled', '', '')}${customer.close}`, customer.owner].filter(Boolean).join(' · '))),
    el('p', { class: 'to' }, stageOf(customer.stage, customer.saleType), customer.next === null ? '' : ` → ${stageOf(customer.next, customer.saleType)}`, customer.gain > 0 ? el('small', {}, `+${money(customer.gain, customer.currency)}`) : null)),
    rail(customer),
    customer.tasks[0] ? el('p', { class: 'first' }, el('b', {}, `${t('toDo')}${t('labelled', '', '')}`), taskWords(customer.tasks[0])) : null,
    title('checkup', customer.signals.map(finding => line(shared(finding.fact), el('small', {}, `→ ${shared(finding.step)}`)))),
    customer.ask ? title('askNext', line(shared(customer.ask).split('\n')[0])) : [],
    customer.next === null ? [] : title('missing', resultsAt(customer, customer.next).map(result => el('li', {}, el('span', { class: 'box' }, result.outcome === 'met' ? '☑' : '☐'), el('div', {}, say(result.criterion.text), result.details ? el('small', {}, shared(result.details)) : null), el('span', { class: 'side' }, t(result.outcome))))),
    customer.next === null ? [] : title('gate', funnel.stages[customer.next].approvals.flatMap((approval, i) => (customer.approvals[i].outcome === 'notMet' ? [] : [el('li', {}, el('span', { class: 'box', 'aria-hidden': 'true' }, '☐'), el('div', {}, say(approval)), el('span', { class: 'blank' }, t('whoWhen')))])), funnel.stages[customer.next].rules.map(rule => el('li', {}, say(rule)))),
    title('mandatoryActions', all.filter(([action]) => action.mandatory).map(([action, about]) => filled(action, about))),
    title('optionalActions', all.filter(([action]) => !action.mandatory).map(([action, about]) => filled(action, about))),
    guide ? title('team', guide.team.map(member => el('li', {}, el('span', { class: 'who' }, say(member.position)), el('div', {}, member.holder ? say(member.holder) : t('unassigned')), el('span', { class: 'blank' })))) : [],
    el('footer', {}, el('span', {}, `${say(funnel.label)} ${funnel.version} · ${t('asOf')} ${data.asOf}`), el('span', {}, t('signature'))));
  }

  const printedHistory = () => el('article', {}, el('header', {}, el('h2', {}, t('historyTab')), el('p', {}, `${say(funnel.label)} ${funnel.version} · ${t('asOf')} ${data.asOf} · ${data.source}`)), historyTab());

  window.addEventListener('beforeprint', () => {
    if (choice.tab === 'history' && !choice.open) {
      byId('cards').replaceChildren(printedHistory());
      return;
    }
    const list = choice.open ? customers.filter(customer => customer.id === choice.open) : sorted(chosen(byRank));
    byId('cards').replaceChildren(...list.slice(0, MOST_CARDS).map(printed));
  });
  window.addEventListener('afterprint', () => byId('cards').replaceChildren());
