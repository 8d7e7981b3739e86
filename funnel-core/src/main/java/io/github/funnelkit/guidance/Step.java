package io.github.funnelkit.guidance;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing that has to come about on the way to a stage: a fact to find out, a fact to change or a form to attach.
 *
 * @since 0.1.0
 */
public sealed interface Step {

    /**
     * Makes it come about.
     *
     * @param facts what is known
     * @return a new sheet, on which it is known that this step is done
     */
    FactSheet applyTo(FactSheet facts);

    /**
     * Says what has to come about: {@code "find out - Resident tumour patients: at least 15"}.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    String explain(Locale language);

    /**
     * A fact that is not known yet, and has to turn out so that it will do.
     *
     * @param fact the fact
     * @param conditions what its value must meet, at least one
     * @param example a value that would do
     */
    record FindOut(Fact<?> fact, List<Condition> conditions, FactValue<?> example) implements Step {
        /** Checks that nothing is missing. */
        public FindOut {
            Objects.requireNonNull(fact, "fact");
            conditions = List.copyOf(conditions);
            Objects.requireNonNull(example, "example");
        }

        @Override
        public FactSheet applyTo(FactSheet facts) {
            return with(facts, fact, example);
        }

        @Override
        public String explain(Locale language) {
            return StepWords.findOut(this, language);
        }

        /** The English words. */
        @Override
        public String toString() {
            return explain(Locale.ENGLISH);
        }
    }

    /**
     * A fact that is known, but would have to be another.
     *
     * @param fact the fact
     * @param conditions what its value must meet, at least one
     * @param known what is known now: a value, or that there is none
     * @param example a value that would do
     */
    record Change(Fact<?> fact, List<Condition> conditions, FactValue<?> known, FactValue<?> example) implements Step {
        /** Checks that nothing is missing. */
        public Change {
            Objects.requireNonNull(fact, "fact");
            conditions = List.copyOf(conditions);
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(example, "example");
        }

        @Override
        public FactSheet applyTo(FactSheet facts) {
            return with(facts, fact, example);
        }

        @Override
        public String explain(Locale language) {
            return StepWords.change(this, language);
        }

        /** The English words. */
        @Override
        public String toString() {
            return explain(Locale.ENGLISH);
        }
    }

    /**
     * A form that is to be attached, on top of those that are.
     *
     * @param form the form
     */
    record Attach(Form form) implements Step {
        /** Checks that there is a form. */
        public Attach {
            Objects.requireNonNull(form, "form");
        }

        @Override
        public FactSheet applyTo(FactSheet facts) {
            Collection<String> attached = facts.known(AttachedForms.FACT);
            List<String> more = new ArrayList<>(attached == null ? List.of() : attached);
            more.add(form.id());
            return facts.with(AttachedForms.FACT, more);
        }

        @Override
        public String explain(Locale language) {
            return StepWords.attach(this, language);
        }

        /** The English words. */
        @Override
        public String toString() {
            return explain(Locale.ENGLISH);
        }
    }

    @SuppressWarnings("unchecked") // the example was a value of this fact
    private static <V> FactSheet with(FactSheet facts, Fact<V> fact, FactValue<?> example) {
        return facts.toBuilder()
                .setValue(fact, (FactValue<? extends V>) example)
                .build();
    }
}
