package io.github.funnelkit.json.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.json.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Mistakes made by machine in public methodologies, of every kind that people make and at places that chance draws, none of them
 * known before. Each answer must name the place, and who does what it says, and nothing else, must come to a document that is read.
 */
@Tag("slow")
class MistakesAnsweredTest {

    private static final Path METHODOLOGIES =
            Path.of("../funnel-examples/methodologies/src/main/resources/io/github/funnelkit/examples/methodologies");

    private static final List<Path> OTHERS = List.of(
            Path.of("src/test/resources/mistakes/base-whole.yaml"),
            Path.of("src/test/resources/golden/0.1/standard-documented.yaml"));

    private static final long SEED = 8;

    /** Of all answers, and of those of each kind, which are a dozen: not one may fail. */
    private static final double SHARE = 0.95;

    /** Mistakes from which it can be told what was meant. */
    private static final Pattern MEANT = Pattern.compile(
            "number (range|range in words|with bound|approximately|with bound in Chinese|and more|with remark|with O|apart|as block)"
                    + "|number with blanks|period (with bound|with sign|range|of two|by its unit)|condition without when"
                    + "|entries (with or|without fact)|(stages|endings) outside|languages in list|comparison|second document"
                    + "|entry in quotes|semicolon full-width in braces|text in three quotes|escaped");

    /** Of one kind of mistakes: how many, at how many of them the place is right, and in how many what to do. */
    private record Count(int all, int where, int how) {

        Count plus(Answers.Rating rating) {
            return new Count(all + 1, where + (rating.where() ? 1 : 0), how + (rating.how() ? 1 : 0));
        }

        double least() {
            return (double) Math.min(where, how) / all;
        }
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(OTHERS);
        try (Stream<Path> files = Files.list(METHODOLOGIES)) {
            files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(documents::add);
        }
        return documents;
    }

    private static List<Mistake> mistakes(boolean isJson) throws IOException {
        List<Mistake> mistakes = new ArrayList<>();
        Random random = new Random(SEED);
        for (Path file : documents()) {
            mistakes.addAll(mistakes(written(file, isJson), isJson, random));
        }
        return mistakes;
    }

    private static List<Mistake> mistakes(String text, boolean isJson, Random random) {
        List<Mistake> mistakes =
                new ArrayList<>(new StructuralMistakes(WrittenDocument.of(text, isJson), random, 1).all());
        mistakes.addAll(isJson ? new JsonSlips(text, 1).all() : new YamlSlips(text, 1).all());
        return mistakes;
    }

    private static String written(Path file, boolean isJson) throws IOException {
        String yaml = Files.readString(file);
        return isJson ? FunnelDocuments.json().write(FunnelDocuments.yaml().readFunnel(yaml)) : yaml;
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({"en, YAML", "en, JSON", "zh, YAML", "zh, JSON"})
    void whoever_follows_the_answers_comes_to_a_document(String language, String format) throws IOException {
        Answers answers = new Answers(Locale.forLanguageTag(language));
        Map<String, Count> counts = new TreeMap<>();
        Count all = new Count(0, 0, 0);
        StringBuilder unanswered = new StringBuilder();
        for (Mistake mistake : mistakes(format.equals("JSON"))) {
            Answers.Rating rating = answers.rate(mistake);
            if (rating.isMistake()) {
                counts.put(
                        mistake.kind(),
                        counts.getOrDefault(mistake.kind(), new Count(0, 0, 0)).plus(rating));
                all = all.plus(rating);
                if (!rating.where() || !rating.how()) {
                    unanswered
                            .append('\n')
                            .append(mistake.kind())
                            .append(' ')
                            .append(mistake.places())
                            .append(rating.said());
                }
            }
        }
        assertThat(all.all).isGreaterThan(800);
        assertThat(all.least()).as("%s%s", all, unanswered).isGreaterThanOrEqualTo(SHARE);
        counts.values().removeIf(count -> count.least() >= SHARE);
        assertThat(counts).as("kinds that are not answered%s", unanswered).isEmpty();
    }

    /** An example in the message is no answer where what was written tells what was meant. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_was_meant_is_told_where_it_can_be(boolean isJson) throws IOException {
        Answers answers = new Answers(Locale.ENGLISH);
        Documents documents = isJson ? FunnelDocuments.json() : FunnelDocuments.yaml();
        Set<String> seen = new TreeSet<>();
        for (String name : List.of("bant", "recruiting", "hubspot")) {
            String text = written(METHODOLOGIES.resolve(name + ".yaml"), isJson);
            String right = documents.write(documents.readFunnel(text));
            for (Mistake mistake : mistakes(text, isJson, new Random(SEED))) {
                if (MEANT.matcher(mistake.kind()).matches()) {
                    Answers.Rating rating = answers.rate(mistake);
                    assertThat(rating.how())
                            .as("%s%s", mistake.kind(), rating.said())
                            .isTrue();
                    assertThat(rating.isMistake() ? documents.write(documents.readFunnel(rating.became())) : right)
                            .as("%s%s", mistake.kind(), rating.said())
                            .isEqualTo(right);
                    seen.add(mistake.kind());
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(15);
    }

    /** People go by the words around, and not by the names that a pack gives to what is filled in. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ja", "zh", "zh-Hant"})
    void what_was_found_is_never_told_as_what_is_to_be_written(String language) {
        assertThat(new Wordings(language).misheard()).isEmpty();
    }
}
