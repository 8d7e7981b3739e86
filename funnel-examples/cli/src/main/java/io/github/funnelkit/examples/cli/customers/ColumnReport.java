package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.examples.cli.customers.ListColumns.Column;
import io.github.funnelkit.examples.cli.customers.ListColumns.Named;
import io.github.funnelkit.examples.cli.customers.ListColumns.Reason;
import io.github.funnelkit.examples.cli.table.RawRow;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Says of the columns of a list what they are taken for, without reading the list. */
final class ColumnReport {

    private ColumnReport() {}

    static ListColumns of(Columns columns, Headings allowed, List<RawRow> samples, List<Text> notes) {
        List<Column> all = new ArrayList<>();
        Set<Object> given = new HashSet<>(columns.attributes().keySet());
        given.addAll(columns.facts().values());
        for (int column = 0; column < columns.headings().size(); column++) {
            List<Named> meant = meant(columns, column);
            HeadingText heading = columns.headings().get(column);
            all.add(new Column(
                    heading.whole(),
                    meant,
                    meant.isEmpty() ? Reason.NONE : columns.reasons().getOrDefault(column, Reason.NAME),
                    meant.isEmpty() ? BigDecimal.ONE : heading.unit().power(),
                    example(samples, column)));
        }
        List<Named> missing = allowed.all().stream()
                .filter(each -> !given.contains(each))
                .map(ColumnReport::named)
                .toList();
        return new ListColumns(all, missing, notes);
    }

    private static List<Named> meant(Columns columns, int column) {
        Stream<Heading> attributes = columns.attributes().entrySet().stream()
                .filter(attribute -> attribute.getValue() == column)
                .map(Map.Entry::getKey);
        return Stream.concat(attributes, Stream.ofNullable(columns.facts().get(column)))
                .map(ColumnReport::named)
                .toList();
    }

    private static Named named(Object meant) {
        return meant instanceof Heading attribute
                ? new Named(attribute.id(), attribute.label())
                : new Named(((Fact<?>) meant).id(), ((Fact<?>) meant).label());
    }

    private static String example(List<RawRow> samples, int column) {
        return samples.stream()
                .filter(row -> column < row.cells().size())
                .map(row -> Spelling.strip(row.cells().get(column)))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(Problem::shown)
                .orElse("");
    }
}
