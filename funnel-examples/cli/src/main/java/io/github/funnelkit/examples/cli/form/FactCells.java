package io.github.funnelkit.examples.cli.form;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of facts as cells, in the words that lists are read by. */
record FactCells(Locale language) {

    private static final Text YES = say("form.yes");
    private static final Text NO = say("form.no");

    /** What can be chosen; nothing where anything can be entered, also several of some entries. */
    List<String> choices(Fact<?> fact) {
        return switch (fact.type()) {
            case FLAG -> List.of(YES.in(language), NO.in(language));
            case CHOICE ->
                fact.entries().stream().map(entry -> entry(fact, entry)).toList();
            case CHECKLIST, COUNT, QUANTITY, DAY, DAYS, TEXT, RECORDS -> List.of();
        };
    }

    /** A number, a day or a text; null for what is not known. */
    @Nullable
    Object of(Fact<?> fact, Facts facts) {
        FactValue<?> value = facts.value(fact);
        if (value instanceof FactValue.None<?>) {
            return say("form.none").in(language);
        }
        return value instanceof FactValue.Known<?> known ? known(fact, known.value()) : null;
    }

    private Object known(Fact<?> fact, Object value) {
        return switch (fact.type()) {
            case FLAG -> (Boolean.TRUE.equals(value) ? YES : NO).in(language);
            case COUNT, QUANTITY, DAY -> value;
            case CHOICE -> entry(fact, value.toString());
            case CHECKLIST, DAYS ->
                ((Collection<?>) value)
                        .stream().map(each -> entry(fact, each.toString())).collect(Collectors.joining(";"));
            case TEXT -> value.toString();
            case RECORDS -> throw new IllegalArgumentException(fact.id() + " does not fit into a cell");
        };
    }

    /** The wording of an entry, unless the list would be read differently with it. */
    private String entry(Fact<?> fact, String id) {
        Text label = fact.entryLabels().get(id);
        String wording = label == null ? id : label.in(language);
        boolean isAmbiguous = fact.entryLabels().values().stream()
                        .filter(other -> other.in(language).equals(wording))
                        .count()
                > 1;
        return isAmbiguous || wording.contains(";") || wording.contains("；") ? id : wording;
    }
}
