package io.github.funnelkit.examples.stress.worst;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.jackson.FunnelDocuments;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What an operation is tried on: two versions of a definition, and two customers of whom nothing is known, and something.
 *
 * @param document the first version as it is read
 * @param before the first version
 * @param after the second
 * @param unknown of whom nothing is known
 * @param known of whom half of all is known, by chance, and ten thousand records
 */
record Subject(String document, Funnel before, Funnel after, FactSheet unknown, FactSheet known) {

    static final FunnelDocuments DOCUMENTS = FunnelDocuments.json();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private static final int RECORDS = 10_000;

    static Subject of(Shape shape, Size size) {
        String document = shape.document(size, 0);
        Funnel before = DOCUMENTS.readFunnel(document);
        Funnel after = DOCUMENTS.readFunnel(shape.document(size, 1));
        return new Subject(document, before, after, FactSheet.empty(), known(before, size));
    }

    private static FactSheet known(Funnel funnel, Size size) {
        SplittableRandom random = new SplittableRandom(1);
        if (funnel.facts().stream().anyMatch(fact -> fact.type() == FactType.RECORDS)) {
            return withRecords(funnel, size.of(100));
        }
        FactSheet.Builder sheet = FactSheet.builder();
        for (Fact<?> fact : funnel.facts()) {
            if (random.nextBoolean()) {
                String text = switch (fact.type()) {
                    case FLAG -> random.nextBoolean() ? "yes" : "no";
                    case DAY -> TODAY.plusDays(random.nextInt(2_000)).toString();
                    case CHECKLIST ->
                        String.join(
                                ";",
                                IntStream.range(0, 300)
                                        .mapToObj(entry -> "e" + entry)
                                        .toList());
                    default -> String.valueOf(random.nextInt(40_000));
                };
                FactText.parseInto(sheet, fact, text);
            }
        }
        return sheet.build();
    }

    private static FactSheet withRecords(Funnel funnel, int facts) {
        String records = Document.each(
                RECORDS,
                i -> Document.each(Math.min(9, facts), j -> "\"r" + (i + j) % facts + "\":" + (i % 3 > 0))
                        .transform(r -> "{" + r + "}"));
        return DOCUMENTS.readSheet(funnel, "{\"people\":[" + records + "]}");
    }

    SaleType saleType() {
        return before.saleTypes().get(0);
    }

    Assessor<FactSheet> assessor(Funnel funnel) {
        return Assessor.of(funnel, CLOCK);
    }

    Assessment assessment(FactSheet customer) {
        return assessor(before).assess(saleType(), customer);
    }
}
