package io.github.funnelkit.condition;

import io.github.funnelkit.internal.wording.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One of several forms is attached. Which forms are attached is a fact like any other, {@link #FACT}: unknown, known to
 * be none, or the ids of the forms.
 *
 * @since 0.1.0
 */
public final class AttachedForms {

    /** Not among the words of the package: it is needed at every start. */
    private static final Phrase LABEL = Phrase.of("condition.attached-forms");

    /** The fact that holds the ids of the attached forms. Its id {@code forms} is reserved in every funnel. */
    public static final Checklist FACT = Checklist.of(AttachedForm.FORMS, LABEL.text());

    private AttachedForms() {}

    /**
     * The condition that one of the forms is attached.
     *
     * @param formIds the ids of the forms, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no form
     */
    public static Check anyOf(List<String> formIds) {
        return AttachedForm.KIND.check(FACT, formIds);
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
            if (check.kind() == AttachedForm.KIND) {
                for (String id : check.arguments().get(AttachedForm.ANY_OF)) {
                    if (!ids.contains(id)) {
                        ids.add(id);
                    }
                }
            }
        }
        return Collections.unmodifiableList(ids);
    }
}
