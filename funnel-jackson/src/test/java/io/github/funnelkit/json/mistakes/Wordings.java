package io.github.funnelkit.json.mistakes;

import io.github.funnelkit.text.LanguagePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of one language, to tell from a message which one it is and what was filled in, as a reader does. */
final class Wordings {

    private static final List<Path> FOLDERS = List.of(
            Path.of("src/main/resources/io/github/funnelkit/json/format"),
            Path.of("../funnel-core/src/main/resources/io/github/funnelkit/internal/wording"));

    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)(?:, plural, (?:\\w+ \\{[^{}]*\\} ?)+)?\\}");

    /** What is a part of sentences, and none itself. */
    private static final Pattern PART = Pattern.compile("(expected|found|what|token)\\.");

    private final List<Sentence> sentences = new ArrayList<>();
    private final List<String> misheard = new ArrayList<>();

    Wordings(String language) {
        AdviceCue cue = AdviceCue.of(language);
        for (Path folder : FOLDERS) {
            read(folder.resolve(language + ".properties")).forEach((key, words) -> {
                if (!words.equals("{" + words.replaceAll("[{}]", "") + "}")) {
                    Sentence sentence = Sentence.of(key, words, cue);
                    sentences.add(sentence);
                    if (!sentence.names.equals(Sentence.written(words))) {
                        misheard.add(key + " = " + words);
                    }
                }
            });
        }
        sentences.sort(Comparator.comparingInt(Sentence::fixed).reversed());
    }

    /** The sentences in which the words around do not tell which of two is what was found, and which is to be written. */
    List<String> misheard() {
        return List.copyOf(misheard);
    }

    private static Map<String, String> read(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            return LanguagePack.read(input);
        } catch (IOException failure) {
            throw new UncheckedIOException(file.toString(), failure);
        }
    }

    /** A message taken apart. */
    record Said(String key, Map<String, String> filled) {

        String get(String name) {
            return filled.getOrDefault(name, "");
        }

        boolean has(String name) {
            return filled.containsKey(name);
        }
    }

    private record Sentence(String key, Pattern pattern, List<String> names, int fixed) {

        static Sentence of(String key, String words, AdviceCue cue) {
            StringBuilder pattern = new StringBuilder();
            List<String> names = new ArrayList<>();
            Matcher hole = HOLE.matcher(words);
            int from = 0;
            int fixed = 0;
            while (hole.find()) {
                String before = words.substring(from, hole.start());
                pattern.append(quoted(before)).append("(.*?)");
                fixed += before.strip().length();
                names.add(heard(hole.group(1), cue, words.substring(0, hole.start()), words.substring(hole.end())));
                from = hole.end();
            }
            String rest = words.substring(from);
            pattern.append(quoted(rest));
            return new Sentence(
                    key,
                    Pattern.compile(pattern.toString(), Pattern.DOTALL),
                    names,
                    fixed + rest.strip().length());
        }

        /** The names as they are written, whatever stands around. */
        static List<String> written(String words) {
            return HOLE.matcher(words).results().map(hole -> hole.group(1)).toList();
        }

        /** What was found and what is right are told apart by the words around them, and by no name. */
        private static String heard(String name, AdviceCue cue, String before, String behind) {
            boolean isEither = name.equals("found") || name.equals("right");
            return !isEither ? name : cue.isBetween(before, behind) ? "right" : "found";
        }

        /** Blanks beside what is filled in are there or not, as the language does it. */
        private static String quoted(String words) {
            String bare = words.strip();
            return bare.isEmpty() ? " ?" : " ?" + Pattern.quote(bare) + " ?";
        }
    }

    /** The sentence that a message is; of several that it may be, that with most words of its own. */
    Optional<Said> of(String message) {
        return of(message, sentence -> !PART.matcher(sentence.key).lookingAt());
    }

    /** Which of the things that can be expected a part of a message is. */
    Optional<Said> expected(String part) {
        return of(part, sentence -> sentence.key.startsWith("expected."));
    }

    private Optional<Said> of(String message, Predicate<Sentence> isMeant) {
        for (Sentence sentence : sentences) {
            Matcher matcher = sentence.pattern.matcher(message);
            if (isMeant.test(sentence) && matcher.matches()) {
                Map<String, String> filled = new LinkedHashMap<>();
                for (int i = 0; i < sentence.names.size(); i++) {
                    filled.putIfAbsent(
                            sentence.names.get(i), matcher.group(i + 1).strip());
                }
                return Optional.of(new Said(sentence.key, filled));
            }
        }
        return Optional.empty();
    }
}
