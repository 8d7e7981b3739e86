package io.github.funnelkit.examples.cli.report;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.EndingName;
import io.github.funnelkit.guidance.Task;
import io.github.funnelkit.portfolio.Checkup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What readers without scripts see: a table of the customers, as long as there are not too many. */
final class PlainTable {

    /** For more customers there is none, as it would be larger than everything else. */
    static final int MOST = 500;

    private static final List<String> HEADINGS =
            List.of("customer", "stage", "missing", "to-do", "signals", "owner", "amount", "expected-close");

    private final Locale language;
    private final List<Map<String, List<String>>> rows = new ArrayList<>();
    private boolean tooLong;

    PlainTable(Locale language) {
        this.language = language;
    }

    /** Adds a customer, of whom is told what to do first, and which signals it gives; nothing where the deal has ended. */
    void add(Customer customer, Assessment assessment, Optional<Task> first, Checkup checkup) {
        if (rows.size() == MOST) {
            tooLong = true;
            return;
        }
        boolean open = assessment.endedAs().isEmpty();
        String stage = assessment
                .endedAs()
                .map(ending -> EndingName.of(ending, language))
                .or(() -> assessment
                        .stage()
                        .map(reached -> reached.customerType().label().in(language)))
                .orElseGet(() -> say("report.unqualified").in(language));
        rows.add(Map.of(
                "cells",
                List.of(
                        (customer.id() + " " + customer.name()).strip(),
                        stage,
                        open ? assessment.missing().stream().map(this::missing).collect(Collectors.joining("; ")) : "",
                        first.map(task -> task.label().in(language)).orElse(""),
                        checkup.findings().isEmpty() ? "" : checkup.explain(language),
                        customer.owner(),
                        customer.amount()
                                .map(amount -> amount.toPlainString() + " " + currency(customer))
                                .orElse("")
                                .strip(),
                        customer.expectedClose().map(LocalDate::toString).orElse(""))));
    }

    private String missing(CriterionResult result) {
        return say(
                        result.outcome() == Outcome.UNKNOWN ? "result.unknown" : "result.not-met",
                        "criterion",
                        result.criterion().text())
                .in(language);
    }

    private static String currency(Customer customer) {
        return customer.currency().map(known -> known.getCurrencyCode()).orElse("");
    }

    /** Rows as the template shows them. */
    static List<Map<String, List<String>>> cells(List<List<String>> rows) {
        return rows.stream().map(row -> Map.of("cells", row)).toList();
    }

    List<String> headings() {
        return HEADINGS.stream().map(key -> say("report." + key).in(language)).toList();
    }

    /** None when there are too many. */
    List<Map<String, List<String>>> rows() {
        return tooLong ? List.of() : rows;
    }

    /** What is said above it, in each of the languages. */
    String note(Stream<Locale> languages) {
        return languages
                .map(each -> (tooLong ? say("plain.too-many", "most", MOST) : say("plain.note")).in(each))
                .collect(Collectors.joining(" / "));
    }
}
