  // The methodology: what each stage asks for, what to do to get there, and where it comes from.
  const PROVENANCES = ['DOCUMENTED', 'INTERPRETED', 'RECONSTRUCTED', 'EXTENSION'];
  const sources = [...Object.values(funnel.criteria), ...actions].map(part => part.source);
  const marked = source => el('span', { class: `mark ${source.kind}` }, say(source.label), source.note ? `${t('labelled', '', '')}${say(source.note)}` : '');

  function stagePart(type, stage) {
    const guides = funnel.guides.filter(guide => guide.to === funnel.stages[stage].id && (!guide.saleTypes.length || guide.saleTypes.includes(type.id)));
    return el('details', {}, el('summary', {}, stageOf(stage, type)),
      el('ul', { class: 'method' }, type.criteria.filter(criterion => criterion.stage === stage).map(criterion => el('li', {}, el('b', {}, say(criterion.text)), ' ', marked(criterion.source),
        criterion.toDo ? el('small', { class: 'quiet' }, `${t('whenMissing')}${t('labelled', '', '')}${say(criterion.toDo)}`) : null))),
      gatePart(stage, null),
      guides.map(guide => [el('h4', {}, guide.title ? say(guide.title) : t('actions')), el('ul', { class: 'method' }, guide.actions.map(action => el('li', {}, say(action.text), ' ', quiet(say(action.kind), action.due ? ` · ${say(action.due)}` : ''), ' ', marked(action.source))))]));
  }

  const methodology = () => [
    ...types.map(type => section(say(type.label), type.stages.map(stage => stagePart(type, stage)))),
    funnel.endings.length ? section(t('endings'), el('ul', { class: 'method' }, funnel.endings.map(ending => el('li', {}, el('b', {}, say(ending.label)), ending.rules[state.language].map(rule => el('small', { class: 'quiet' }, rule)))))) : null,
    section(t('provenance'), el('dl', { class: 'team' }, PROVENANCES.filter(kind => sources.some(source => source.kind === kind)).flatMap(kind => [el('dt', {}, say(sources.find(source => source.kind === kind).label)), el('dd', {}, t(kind.toLowerCase()))]))),
  ];
