package io.github.funnelkit.condition;

import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.predicate.AnyEntry;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * One of several forms is attached. Which forms are attached is a fact like any other, {@link #FORMS}: unknown, known to
 * be none, or the ids of the forms.
 *
 * @since 0.1.0
 */
public final class Attached implements ConditionKind {

    /** Not among the words of the package: it is needed at every start. */
    private static final Phrase LABEL = Phrase.of("condition.attached-forms");

    /** The fact that holds the ids of the attached forms. Its id {@code forms} is reserved in every funnel. */
    public static final Checklist FORMS = Checklist.of("forms", LABEL.text());

    static final Attached KIND = new Attached();
    static final Parameter<List<String>> ANY_OF = Parameter.texts("anyOf");
    private static final Parameter<Checklist> FACT = Parameter.fact("fact", Checklist.class);

    private Attached() {}

    /**
     * The condition that one of the forms is attached.
     *
     * @param formIds the ids of the forms, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no form
     */
    public static Check anyOf(List<String> formIds) {
        return new Check(KIND, Arguments.of(FACT, FORMS).and(ANY_OF, formIds));
    }

    /**
     * The condition that one of the forms is attached.
     *
     * @param formIds the ids of the forms, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no form
     */
    public static Check anyOf(String... formIds) {
        return anyOf(List.of(formIds));
    }

    /**
     * The forms that a condition names.
     *
     * @param condition the condition
     * @return the ids of the forms, in order of appearance
     */
    public static List<String> formIds(Condition condition) {
        List<String> ids = new ArrayList<>();
        for (Check check : condition.checks()) {
            if (check.kind() == KIND) {
                for (String id : check.arguments().get(ANY_OF)) {
                    if (!ids.contains(id)) {
                        ids.add(id);
                    }
                }
            }
        }
        return Collections.unmodifiableList(ids);
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
        return new ByPredicate(FORMS, new AnyEntry(arguments.get(ANY_OF)));
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        return arguments.get(ANY_OF).stream()
                .map(form -> Examples.of(FORMS, List.of(form)))
                .toList();
    }

    @Override
    public String asks(Arguments arguments, Locale language) {
        String forms = CommonWords.ALTERNATIVES.join(language, arguments.get(ANY_OF));
        return ConditionWords.asked(FORMS, forms, language);
    }

    @Override
    public List<String> problems(Arguments arguments) {
        String read = arguments.get(FACT).id();
        return read.equals(FORMS.id())
                ? List.of()
                : List.of("'attached' reads the fact '" + FORMS.id() + "', not '" + read + "'");
    }
}
