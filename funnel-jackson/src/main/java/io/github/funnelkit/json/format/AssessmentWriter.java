package io.github.funnelkit.json.format;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.ClaimVerdict;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Finding;
import io.github.funnelkit.condition.Gap;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.json.DocumentFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes assessments: the same assessment and languages always in the same way. */
public final class AssessmentWriter {

    private final Wordings wordings;
    private final CheckedSink sink;

    private AssessmentWriter(Wordings wordings, CheckedSink sink) {
        this.wordings = wordings;
        this.sink = sink;
    }

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @param languages the languages of the explanations; empty for none
     * @param sink where to write it
     */
    public static void write(Assessment assessment, List<Locale> languages, TokenSink sink) {
        CheckedSink checked = new CheckedSink(DocumentKind.ASSESSMENT, sink);
        new AssessmentWriter(Wordings.of(languages), checked).write(assessment);
    }

    /**
     * Writes what an assessment comes to, by the same names.
     *
     * @param customer the host's id of the customer
     * @param assessment the assessment
     * @param sink where to write it
     */
    public static void writeResult(String customer, Assessment assessment, TokenSink sink) {
        new AssessmentWriter(Wordings.of(List.of()), new CheckedSink(DocumentKind.ASSESSMENT, sink))
                .writeResult(customer, assessment);
    }

    private void writeResult(String customer, Assessment assessment) {
        sink.startObject();
        sink.property("id", customer);
        sink.property("saleType", assessment.saleType().id());
        stage("stage", assessment.stage());
        ending(assessment);
        winProbability(assessment);
        stage("nextStage", assessment.nextStage());
        sink.name("missing");
        sink.startArray();
        for (CriterionResult missing : assessment.missing()) {
            sink.startObject();
            outcome(missing);
            sink.endObject();
        }
        sink.endArray();
        metOutOfOrder(assessment);
        lapsed(assessment);
        claim(assessment);
        sink.endObject();
    }

    private void write(Assessment assessment) {
        sink.startObject();
        head(DocumentFormat.ASSESSMENT, assessment, sink);
        stage("stage", assessment.stage());
        ending(assessment);
        assessment.customerType().ifPresent(type -> wordings.write("customerType", type.label(), sink));
        winProbability(assessment);
        stage("nextStage", assessment.nextStage());
        results("missing", assessment.missing());
        Lists.strings(
                "unknownFacts", assessment.unknownFacts().stream().map(Fact::id).toList(), sink);
        metOutOfOrder(assessment);
        assessment.reachedStage().ifPresent(reached -> stage("reached", reached.stage()));
        lapsed(assessment);
        claim(assessment);
        results("results", assessment.results());
        wordings.write("explanation", assessment::explain, sink);
        sink.endObject();
    }

    /** What an assessment and the guidance about it have in common. */
    static void head(String format, Assessment assessment, CheckedSink sink) {
        sink.property("format", format);
        sink.name("funnel");
        sink.startObject();
        sink.property("id", assessment.funnel().id());
        sink.property("version", assessment.funnel().version());
        sink.property("fingerprint", assessment.funnel().fingerprint());
        sink.endObject();
        sink.property("saleType", assessment.saleType().id());
        sink.property("asOf", assessment.asOf().toString());
    }

    private void stage(String name, Optional<Stage> stage) {
        sink.name(name);
        stage.ifPresentOrElse(found -> sink.string(found.id()), sink::nothing);
    }

    /** Of a deal that has ended; one that is open has none of this. */
    private void ending(Assessment assessment) {
        assessment.ending().ifPresent(ending -> {
            sink.property("ending", ending.id());
            sink.property("endingKind", ending.kind().id());
            stage("stageByCriteria", assessment.stageByCriteria());
        });
    }

    private void winProbability(Assessment assessment) {
        sink.name("winProbability");
        assessment.winProbability().ifPresentOrElse(stated -> sink.number(stated.percent()), sink::nothing);
    }

    private void metOutOfOrder(Assessment assessment) {
        Lists.strings(
                "metOutOfOrder",
                assessment.metOutOfOrder().stream().map(Stage::id).toList(),
                sink);
    }

    private void lapsed(Assessment assessment) {
        Lists.strings(
                "lapsed",
                assessment.lapsed().stream()
                        .map(result -> result.criterion().id())
                        .toList(),
                sink);
    }

    private void claim(Assessment assessment) {
        assessment.claim().ifPresent(claim -> {
            sink.property("claimed", claim.stage().id());
            sink.property("claim", id(claim.verdict()));
        });
        assessment.endingClaim().ifPresent(claim -> {
            sink.property("claimed", claim.ending().id());
            sink.property("claim", id(claim.verdict()));
        });
    }

    private static String id(ClaimVerdict verdict) {
        return switch (verdict) {
            case JUSTIFIED -> "JUSTIFIED";
            case BEHIND -> "BEHIND";
            case CONTRADICTED -> "CONTRADICTED";
            case UNPROVEN -> "UNPROVEN";
        };
    }

    private void results(String name, List<CriterionResult> results) {
        sink.name(name);
        sink.startArray();
        results.forEach(this::result);
        sink.endArray();
    }

    private static String id(Outcome outcome) {
        return switch (outcome) {
            case MET -> "MET";
            case NOT_MET -> "NOT_MET";
            case UNKNOWN -> "UNKNOWN";
        };
    }

    private void outcome(CriterionResult result) {
        sink.property("criterion", result.criterion().id());
        sink.property("outcome", id(result.outcome()));
    }

    private void result(CriterionResult result) {
        sink.startObject();
        outcome(result);
        if (result.onTheDay() != result.outcome()) {
            sink.property("onTheDay", id(result.onTheDay()));
        }
        if (result.outcome() == Outcome.UNKNOWN) {
            Lists.strings(
                    "unknownFacts", result.unknownFacts().stream().map(Fact::id).toList(), sink);
        }
        List<Finding> gaps = new ArrayList<>();
        if (result.outcome() == Outcome.NOT_MET) {
            measured(result.finding(), gaps);
        }
        if (!gaps.isEmpty()) {
            sink.name("gaps");
            sink.startArray();
            gaps.forEach(this::gap);
            sink.endArray();
        }
        wordings.write("details", result::details, sink);
        sink.endObject();
    }

    private static void measured(Finding finding, List<Finding> gaps) {
        if (finding.gap().isPresent()) {
            gaps.add(finding);
        }
        finding.parts().forEach(part -> measured(part, gaps));
    }

    private void gap(Finding finding) {
        Gap gap = finding.gap().orElseThrow();
        sink.startObject();
        sink.name("condition");
        ConditionWriter.write(finding.condition(), sink);
        sink.name("amount");
        sink.number(gap.amount());
        if (!gap.unit().isEmpty()) {
            sink.property("unit", gap.unit());
        }
        sink.endObject();
    }
}
