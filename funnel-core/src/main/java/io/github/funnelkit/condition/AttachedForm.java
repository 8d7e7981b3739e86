package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.AnyEntry;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** One of several forms is attached: the kind behind {@link AttachedForms#anyOf}. */
final class AttachedForm implements BuiltIn {

    static final AttachedForm KIND = new AttachedForm();

    /** The id of the one fact that it reads. */
    static final String FORMS = "forms";

    static final Parameter<List<String>> ANY_OF = Parameter.texts("anyOf");
    private static final Parameter<Fact<Collection<String>>> FACT = Parameter.fact("fact", FactType.CHECKLIST);

    private AttachedForm() {}

    Check check(Fact<Collection<String>> forms, List<String> ids) {
        return new Check(this, Arguments.of(FACT, forms).and(ANY_OF, ids));
    }

    @Override
    public String id() {
        return "attached";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT, ANY_OF);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        return new ByPredicate(arguments.get(FACT), new AnyEntry(arguments.get(ANY_OF)));
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        return arguments.get(ANY_OF).stream()
                .map(form -> Examples.of(arguments.get(FACT), List.of(form)))
                .toList();
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        String forms = CommonWords.ALTERNATIVES.join(language, arguments.get(ANY_OF));
        return ConditionWords.asked(arguments.get(FACT), forms, language);
    }

    /** Of the forms that are attached, the others say nothing of what is asked. */
    @Override
    public String explain(Arguments arguments, Facts facts, LocalDate today, Locale language) {
        Fact<Collection<String>> fact = arguments.get(FACT);
        Collection<String> attached = facts.known(fact);
        if (attached == null) {
            return FactText.describe(fact, facts.value(fact), language);
        }
        List<String> asked = arguments.get(ANY_OF);
        List<String> found = asked.stream().filter(attached::contains).toList();
        return found.isEmpty()
                ? ConditionWords.ENTRIES_LACKING.in(language, CommonWords.ALTERNATIVES.join(language, asked))
                : CommonWords.LIST.join(language, found);
    }

    @Override
    public List<Text> problems(Arguments arguments) {
        String read = arguments.get(FACT).id();
        return read.equals(FORMS) ? List.of() : List.of(ConditionProblemWords.OTHER_THAN_FORMS.text(read));
    }
}
