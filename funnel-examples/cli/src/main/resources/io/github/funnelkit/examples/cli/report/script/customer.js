  // Everything about one customer: what is next first, the rest folded.
  const provenance = source => (choice.notes ? el('span', { class: `mark ${source.kind}`, title: source.note ? say(source.note) : null }, say(source.label), source.note ? `${t('labelled', '', '')}${say(source.note)}` : '') : null);

  const criterionItem = result => el('li', {}, el('span', { class: `chip ${result.outcome}` }, sign(result.outcome), t(result.outcome)),
    el('div', {}, say(result.criterion.text), provenance(result.criterion.source),
      result.details ? el('small', { class: 'quiet' }, shared(result.details)) : null));

  /** Who must approve that the stage is entered, what evidence counts, and how long a stay is too long. */
  function gatePart(stage, needed) {
    const { approvals, rules } = funnel.stages[stage];
    if (!approvals.length && !rules.length) return null;
    const NEEDED = { met: 'needed', unknown: 'unknown', notMet: 'notNeeded' };
    return [el('h3', {}, t('gate')), el('ul', { class: needed ? 'criteria' : 'method' },
      approvals.map((approval, i) => (needed ? el('li', {}, el('span', { class: `chip ${needed[i].outcome === 'notMet' ? 'met' : 'unknown'}` }, t(NEEDED[needed[i].outcome])), el('div', {}, say(approval), needed[i].found ? el('small', { class: 'quiet' }, shared(needed[i].found)) : null)) : el('li', {}, say(approval)))),
      rules.map(rule => el('li', { class: 'rule' }, say(rule))))];
  }

  const ORDER = ['notMet', 'unknown', 'lapsed', 'met'];
  const resultsAt = (customer, stage) => customer.results.filter(result => result.criterion.stage === stage)
    .sort((one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome));

  const actionItem = (action, about) => el('li', {}, say(action.text), ' ', quiet(say(action.kind), action.due ? ` · ${say(action.due)}` : ''), provenance(action.source),
    about.length ? el('small', { class: 'quiet' }, `${t('helps')}${t('labelled', '', '')}${joined(about.map(criterionText))}`) : null,
    action.points.length ? el('small', { class: 'quiet' }, `${t('points')}${t('labelled', '', '')}${joined(action.points.map(say))}`) : null,
    action.forms.length ? el('small', { class: 'quiet' }, `${t('forms')}${t('labelled', '', '')}${joined(action.forms.map(say))}`) : null);

  const otherActions = customer => {
    const helping = new Set(customer.tasks.map(task => task.action));
    return guidesOf(customer).flatMap(guide => guide.actions).filter(action => !helping.has(action));
  };

  /** What an action is for need not be asked for once more. */
  const shownTasks = customer => customer.tasks.filter(task => !['ask', 'change'].includes(task.kind) || !customer.tasks.some(other => other.action && other.about.includes(task.about[0])));

  /** Lines that are said under a heading. */
  const told = (key, words) => [el('h3', {}, t(key)), words.split('\n').map((line, i) => el('p', { class: i ? 'quiet small' : null }, line))];

  function details(customer) {
    const guide = guideOf(customer);
    const others = otherActions(customer);
    const below = customer.saleType.stages.filter(stage => stage <= customer.stage).reverse();
    const facts = [[t('saleType'), say(customer.saleType.label)], [t('owner'), customer.owner], [t('amount'), money(customer.amount, customer.currency)],
      [t('expectedClose'), customer.close], [t('claimed'), customer.claimed < 0 ? '' : `${stageName(customer.claimed)} · ${t(customer.verdict.toLowerCase())}`],
      [data.wonBy ? t('wonBy', data.wonBy) : '', customer.chance === null ? '' : percent(customer.chance)]];
    return el('div', { class: 'detail' },
      el('dl', { class: 'facts' }, facts.filter(([, value]) => value).map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value)))),
      customer.signals.length ? [el('h3', {}, t('checkup')), el('ul', { class: 'criteria' }, customer.signals.map(signalItem))] : null,
      el('div', { class: 'columns' },
        el('div', {}, el('h3', {}, t('toDo')), customer.tasks.length ? el('ol', { class: 'tasks' }, shownTasks(customer).map(task => el('li', {}, quiet(say(funnel.kinds[KINDS.indexOf(task.kind)])), ' ', taskWords(task), task.action && task.action.due ? quiet(` · ${say(task.action.due)}`) : null))) : quiet(t('nothing')),
          customer.ask ? told('askNext', shared(customer.ask)) : null,
          others.length ? el('details', {}, el('summary', {}, t('others', others.length)), el('ul', {}, others.map(action => actionItem(action, [])))) : null,
          customer.score ? told('score', shared(customer.score)) : null,
          guide ? el('details', {}, el('summary', {}, t('team')), el('dl', { class: 'team' }, guide.team.flatMap(member => [el('dt', {}, say(member.position)), el('dd', {}, member.holder ? say(member.holder) : t('unassigned'))]))) : null),
        el('div', {}, customer.next === null ? null : [el('h3', {}, t('missingFor', stageOf(customer.next, customer.saleType))), el('ul', { class: 'criteria' }, resultsAt(customer, customer.next).map(criterionItem)), gatePart(customer.next, customer.approvals)],
          below.map(stage => el('details', {}, el('summary', {}, `${t('reached')}${t('labelled', '', '')}${stageOf(stage, customer.saleType)}`), el('ul', { class: 'criteria' }, resultsAt(customer, stage).map(criterionItem)))))),
      button(`notes-${customer.id}`, { class: 'plain-button', 'aria-pressed': String(Boolean(choice.notes)), onclick: () => choose({ notes: choice.notes ? '' : '1' }) }, t('provenance')));
  }
