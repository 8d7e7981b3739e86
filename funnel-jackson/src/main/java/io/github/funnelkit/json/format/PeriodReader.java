package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.text.Text;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads periods as ISO 8601 writes them. */
final class PeriodReader {

    static final String PERIOD = "P(-?[0-9]{1,10}Y)?(-?[0-9]{1,10}M)?(-?[0-9]{1,9}W)?(-?[0-9]{1,10}D)?";
    static final String POSITIVE_PERIOD = "(?=.*[1-9])" + PERIOD.replace("-?", "");
    private static final Pattern PERIODS = Pattern.compile("(?!P$)" + PERIOD);

    private PeriodReader() {}

    static @Nullable Period period(Node node, Text expected, Problems problems) {
        String written = node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
        if (CorrectedPeriod.isCount(written)) { // of what, nobody knows
            problems.add(
                    node.spot(),
                    say(
                            "wrong.period",
                            "found",
                            node.describe(),
                            "expected",
                            expected,
                            "right",
                            "P" + written + "D",
                            "other",
                            "P" + written + "M"));
            return null;
        }
        Optional<String> right = CorrectedPeriod.of(written).or(() -> ofUnit(node));
        return period(node, expected, right, problems);
    }

    /** {@code P14D} for {@code {days: 14}} and {@code {value: 14, unit: days}}. */
    static Optional<String> ofUnit(Node node) {
        if (node instanceof Node.Obj two && two.members().size() == 2) {
            List<String> values = two.members().values().stream()
                    .map(member -> Shown.value(member.value()))
                    .toList();
            return CorrectedPeriod.of(values.get(0) + " " + values.get(1))
                    .or(() -> CorrectedPeriod.of(values.get(1) + " " + values.get(0)));
        }
        return node instanceof Node.Obj object && object.members().size() == 1
                ? Reshaped.scalar(node)
                        .flatMap(number -> CorrectedPeriod.of(number.text() + " "
                                + object.members().keySet().iterator().next()))
                : Optional.empty();
    }

    /**
     * A period; null with a problem.
     *
     * @param right how it should be written where it is none
     */
    static @Nullable Period period(Node node, Text expected, Optional<String> right, Problems problems) {
        if (node instanceof Node.Scalar scalar && scalar.token() == Token.STRING) {
            try {
                if (PERIODS.matcher(scalar.text()).matches()) {
                    return Period.parse(scalar.text());
                }
            } catch (DateTimeException beyond) {
                Values.wrong(node, expected, right, problems);
                return null;
            }
        }
        boolean isRange = right.isEmpty()
                && node instanceof Node.Scalar two
                && Values.isRange(two, expected, CorrectedPeriod::of, problems);
        if (!isRange) {
            Values.wrong(node, expected, right, problems);
        }
        return null;
    }
}
