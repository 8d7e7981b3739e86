package io.github.funnelkit.examples.cli.dmn;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.dmn.DmnModel.Decision;
import io.github.funnelkit.examples.cli.output.IndentedXml;
import io.github.funnelkit.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A methodology as a model of DMN 1.3, to be run by whatever reads that. Each fact is an input, which is null while it is
 * unknown; the input {@code none} lists the ids of facts that are known to be none, and {@code asOf} is the day.
 */
public final class DmnDocument {

    private static final String NAMESPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String OUTCOME = "tOutcome";
    private static final String TEXTS = "tTexts";
    private static final String DATES = "tDates";
    private static final String TEXT = "string";

    private final DmnModel model;
    private final Locale language;

    private DmnDocument(DmnModel model, Locale language) {
        this.model = model;
        this.language = language;
    }

    /**
     * The model of a methodology.
     *
     * @param funnel the methodology
     * @param language the language of its words
     * @return the model
     * @throws UnsayableException if FEEL has no words for what a criterion or an ending asks, with all of them
     */
    public static DmnDocument of(Funnel funnel, Locale language) throws UnsayableException {
        return new DmnDocument(DmnModel.of(funnel), language);
    }

    /**
     * The model.
     *
     * @return an XML document
     */
    public String xml() {
        Funnel funnel = model.funnel();
        return IndentedXml.document(xml -> xml.element(
                "definitions",
                () -> write(xml),
                "xmlns",
                NAMESPACE,
                "id",
                "funnel-" + funnel.id(),
                "name",
                funnel.id() + " " + funnel.version(),
                "namespace",
                "urn:funnelkit:" + funnel.id()));
    }

    private void write(IndentedXml xml) {
        model.funnel().label().ifPresent(label -> xml.text("description", label.in(language)));
        types(xml);
        input(xml, FeelScope.DAY, say("dmn.day").in(language), "", "date");
        input(xml, FeelScope.NONE, say("dmn.none").in(language), "", TEXTS);
        model.inputs()
                .forEach((name, fact) -> input(xml, name, fact.label().in(language), known(fact), type(fact, name)));
        model.decisions().forEach(decision -> decision(xml, decision));
    }

    private void types(IndentedXml xml) {
        xml.element(
                "itemDefinition",
                () -> {
                    xml.text("typeRef", TEXT);
                    xml.element("allowedValues", () -> xml.text("text", "\"met\", \"not met\", \"unknown\""));
                },
                "name",
                OUTCOME);
        collection(xml, TEXTS, TEXT);
        collection(xml, DATES, "date");
        model.inputs().forEach((name, fact) -> {
            if (!fact.each().isEmpty()) {
                record(xml, fact, name);
            }
        });
    }

    private static void collection(IndentedXml xml, String name, String type) {
        xml.element("itemDefinition", () -> xml.text("typeRef", type), "name", name, "isCollection", "true");
    }

    private void record(IndentedXml xml, Fact<?> collection, String name) {
        FeelNames names = FeelNames.ofRecord(collection);
        xml.element(
                "itemDefinition",
                () -> {
                    collection.each().forEach(fact -> component(xml, names.of(fact.id()), known(fact), type(fact, "")));
                    component(xml, FeelScope.NONE, say("dmn.none").in(language), TEXTS);
                },
                "name",
                recordType(name),
                "isCollection",
                "true");
    }

    private static void component(IndentedXml xml, String name, String description, String type) {
        xml.element(
                "itemComponent",
                () -> {
                    xml.text("description", description);
                    xml.text("typeRef", type);
                },
                "name",
                name);
    }

    private static String recordType(String input) {
        return "tRecords_" + input;
    }

    private static String type(Fact<?> fact, String input) {
        return switch (fact.type()) {
            case FLAG -> "boolean";
            case COUNT, QUANTITY -> "number";
            case DAY -> "date";
            case DAYS -> DATES;
            case TEXT, CHOICE -> TEXT;
            case CHECKLIST -> TEXTS;
            case RECORDS -> recordType(input);
        };
    }

    /** By its id, by which it is listed where it is none. */
    private static String known(Fact<?> fact) {
        return fact.unit().isEmpty() ? fact.id() : fact.id() + " (" + fact.unit() + ")";
    }

    private static void input(IndentedXml xml, String name, String label, String description, String type) {
        xml.element(
                "inputData",
                () -> {
                    if (!description.isEmpty()) {
                        xml.text("description", description);
                    }
                    xml.empty("variable", "name", name, "typeRef", type);
                },
                "id",
                "input-" + name,
                "name",
                name,
                "label",
                label);
    }

    private void decision(IndentedXml xml, Decision decision) {
        List<String> attributes = new ArrayList<>(List.of("id", decision.id(), "name", decision.name()));
        decision.criterion()
                .ifPresent(criterion ->
                        attributes.addAll(List.of("label", criterion.text().in(language))));
        decision.saleType()
                .ifPresent(saleType ->
                        attributes.addAll(List.of("label", saleType.label().in(language))));
        xml.element("decision", () -> content(xml, decision), attributes.toArray(String[]::new));
    }

    private void content(IndentedXml xml, Decision decision) {
        decision.criterion().ifPresent(criterion -> xml.text("description", asked(criterion)));
        String type = decision.kind() == DmnModel.Kind.CRITERION ? OUTCOME : TEXT;
        xml.empty("variable", "name", decision.name(), "typeRef", type);
        for (String input : decision.inputs()) {
            xml.element("informationRequirement", () -> xml.empty("requiredInput", "href", "#input-" + input));
        }
        for (String needed : decision.needed()) {
            xml.element("informationRequirement", () -> xml.empty("requiredDecision", "href", "#" + needed));
        }
        xml.element("literalExpression", () -> xml.text("text", decision.expression()));
    }

    private String asked(Criterion criterion) {
        return criterion.requirement().describe(language);
    }
}
