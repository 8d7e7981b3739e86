package io.github.funnelkit.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No wording breaks a handbook or a chart, and each reads as it was written. */
class HostileWordingsTest {

    private static final ReadPage PLAIN = read(Hostile.funnel("plain"));
    private static final String PLAIN_CHART = chart(Hostile.funnel("plain"));

    /** A label of a node or an edge: nothing in it can end it, and no part of it is read as more than a character. */
    private static final Pattern LABEL = Pattern.compile("\"((?:[A-Za-z0-9 %,.()'/-]|[^\\x00-\\x7F]|#\\d+;|<br/>)*)\"");

    private static final Pattern NUMBERED = Pattern.compile("#(\\d+);");

    @Provide
    static Arbitrary<String> wordings() {
        return Hostile.wordings();
    }

    private static ReadPage read(Funnel funnel) {
        return ReadPage.of(Handbook.of(funnel).markdown(Locale.ENGLISH));
    }

    private static String chart(Funnel funnel) {
        return FlowChart.of(funnel).mermaid(Locale.ENGLISH);
    }

    @Property
    void theHandbookHasTheSameShapeAndTheSameLines(@ForAll("wordings") String wording) {
        ReadPage page = read(Hostile.funnel(wording));
        assertThat(page.shape()).isEqualTo(PLAIN.shape());
        assertThat(page.lines().stream().map(Hostile::squeezed).toList())
                .isEqualTo(PLAIN.lines().stream()
                        .map(line -> Hostile.squeezed(line.replace("plain", wording)))
                        .toList());
    }

    @Property
    void theChartHasTheSameNodesEdgesAndLabels(@ForAll("wordings") String wording) {
        String chart = chart(Hostile.funnel(wording));
        assertThat(LABEL.matcher(chart).replaceAll(""))
                .isEqualTo(LABEL.matcher(PLAIN_CHART).replaceAll(""));
        assertThat(labels(chart))
                .isEqualTo(labels(PLAIN_CHART).stream()
                        .map(label -> label.replace("plain", Hostile.squeezed(wording)))
                        .toList());
    }

    private static List<String> labels(String chart) {
        return LABEL.matcher(chart)
                .results()
                .map(label -> label.group(1).replace("<br/>", ""))
                .map(label -> NUMBERED.matcher(label).replaceAll(HostileWordingsTest::character))
                .map(Hostile::squeezed)
                .toList();
    }

    private static String character(MatchResult number) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1))));
    }

    @Property(tries = 50)
    void everythingIsInLinesThatAnyFileTakes(@ForAll("wordings") String wording) {
        String markdown = Handbook.of(Hostile.funnel(wording)).markdown(Locale.CHINESE);
        assertThat(markdown).doesNotContainPattern("[\\p{Cc}\\p{Cs}\\u2028\\u2029&&[^\\n]]");
        assertThat(markdown.lines().filter(line -> line.endsWith(" "))).isEmpty();
    }
}
