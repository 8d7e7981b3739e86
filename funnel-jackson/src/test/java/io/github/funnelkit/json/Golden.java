package io.github.funnelkit.json;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the current version writes into its folder of golden documents; see the README there. */
final class Golden {

    /** The version whose folder the current version writes. */
    static final String CURRENT = "0.1";

    static final Map<String, Funnel> FUNNELS = Map.of(
            "standard-documented", FunnelStandard.documented(),
            "standard-extended", FunnelStandard.extended(),
            "every-feature", EveryFeature.funnel());

    private static final int FIRST = 6;

    private Golden() {}

    /** A file of the folder of the current version. */
    static String text(String name) {
        return text(CURRENT, name);
    }

    static String text(String version, String name) {
        return Resources.text("/golden/" + version + "/" + name);
    }

    /** All files of the folder by their names, but for what describes it. */
    static Map<String, String> files() {
        var files = new TreeMap<String, String>();
        FUNNELS.forEach((name, funnel) -> {
            List<Assessment> assessments = assessments(name);
            List<FactSheet> sheets =
                    customers(name).stream().map(Sample.Customer::facts).toList();
            files.put(name + ".json", json().write(funnel));
            files.put(name + ".yaml", yaml().write(funnel));
            files.put(name + "-facts.ndjson", lines(sheets, json()::write));
            files.put(name + "-facts.yaml", lines(sheets, yaml()::write));
            files.put(name + "-assessments.ndjson", lines(assessments, explained(Line.JSON_2)::write));
            files.put(
                    name + "-guidance.ndjson",
                    lines(assessments, assessment -> explained(Line.JSON_2).write(Guidance.of(assessment))));
        });
        files.put("events.ndjson", lines(EventTest.everything(), json()::write));
        files.put("events.yaml", lines(EventTest.everything(), yaml()::write));
        files.put("states.txt", StateText.afterEach(EventTest.VERSIONS, EventTest.everything()));
        return files;
    }

    /** With explanations, in two languages. */
    static Documents explained(Line line) {
        return line.documents(CreditRating.REGISTRY, Locale.ENGLISH, Locale.CHINESE);
    }

    static List<Assessment> assessments(String name) {
        Assessor<FactSheet> assessor = Assessor.of(FUNNELS.get(name), Clock.systemUTC());
        return customers(name).stream()
                .map(customer -> assessor.assess(customer.saleType(), customer.facts(), Sample.AS_OF))
                .toList();
    }

    private static List<Sample.Customer> customers(String name) {
        if (!name.equals("every-feature")) {
            return Sample.read(FUNNELS.get(name)).stream().limit(FIRST).toList();
        }
        return Stream.of(EveryFeature.SALE, EveryFeature.LEASE)
                .flatMap(Golden::customers)
                .toList();
    }

    private static Stream<Sample.Customer> customers(SaleType saleType) {
        return EveryFeature.customers(Sample.AS_OF).stream().map(facts -> new Sample.Customer("", saleType, facts, ""));
    }

    private static Documents json() {
        return Line.JSON_2.documents(CreditRating.REGISTRY);
    }

    private static Documents yaml() {
        return Line.YAML_2.documents(CreditRating.REGISTRY);
    }

    private static <T> String lines(List<T> values, Function<T, String> write) {
        return values.stream()
                .map(write)
                .map(each -> each.endsWith("\n") ? each : each + "\n")
                .collect(Collectors.joining());
    }
}
