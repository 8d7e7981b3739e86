package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.text.Text;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts: a string belongs to no language, an object has a wording for each BCP 47 language. */
final class TextFormat {

    /** An example for each language that a definition may be written in. */
    private static final Map<String, String> SAMPLES = Map.of(
            "en", "Quantity", "de", "Menge", "zh", "\u6570\u91CF", "zh-Hant", "\u6578\u91CF", "ja", "\u6570\u91CF");

    private static final Text ONE = say("expected.text");
    static final String TAG = "[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
            + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?";
    /** A language behind a comma of full width, so that it became a part of the text before. */
    private static final Pattern NEXT_LANGUAGE =
            Pattern.compile("([\uFF0C\u3001\uFF1B])\\s*(en|zh|zh-Hant|de|ja|fr|es)\\s*([:\uFF1A])");

    /** What people put texts under that stand alone. */
    private static final List<String> NAMES = List.of("text", "label", "title");

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[/|,;&+\uFF0C\u3001\uFF1B\uFF0F]\\s*");
    private static final int LONGEST_TAG = 200;
    private static final Pattern LANGUAGE = Pattern.compile(TAG);
    /** What stands for a text that could not be read: it is worded in every language and so raises no more problems. */
    static final Text UNREADABLE = Text.of("?");

    private TextFormat() {}

    /** The text, or {@link #UNREADABLE} with a problem; also for null, of which a problem is known already. */
    static Text read(@Nullable Node node, Problems problems) {
        if (node == null) {
            return UNREADABLE;
        }
        Optional<Text> reshaped =
                node instanceof Node.Arr list ? Reshaped.object(list, expected(problems), false) : Optional.empty();
        if (reshaped.isPresent()) {
            problems.add(node.spot(), reshaped.get());
            return UNREADABLE;
        }
        if (node instanceof Node.Arr list && list.items().size() > 1) {
            Values.wrong(node, expected(problems), byLanguage(list), problems);
            return UNREADABLE;
        }
        if (!(node instanceof Node.Obj object)) {
            String wording = wording(node, expected(problems), problems);
            return wording == null ? UNREADABLE : Text.of(wording);
        }
        if (object.members().isEmpty()) {
            problems.add(node.spot(), say("wrong", "found", say("found.empty-object"), "expected", expected(problems)));
        }
        Map.Entry<String, Node.Member> first = object.members().isEmpty()
                ? null
                : object.members().entrySet().iterator().next();
        if (first != null
                && object.members().size() == 1
                && !isLanguage(first.getKey())
                && Synonyms.meant("property", first.getKey(), NAMES).isPresent()) {
            Values.wrong(
                    node,
                    expected(problems),
                    Optional.of(Shown.value(first.getValue().value())),
                    problems);
            return UNREADABLE;
        }
        Map<Locale, String> wordings = new LinkedHashMap<>();
        boolean complete = !object.members().isEmpty();
        for (Map.Entry<String, Node.Member> member : object.members().entrySet()) {
            Node value = member.getValue().value();
            Optional<String> cut = BareName.textOf(value).filter(text -> !isLanguage(member.getKey()));
            if (cut.isPresent()) {
                complete = false;
                if (!BareName.isSaid(value)) {
                    problems.add(value.spot(), member.getValue().nameAt(), say("comma-in-text", "right", cut.get()));
                }
                continue;
            }
            Optional<Text> unspaced = BareName.unspaced(member.getKey(), value);
            if (unspaced.isPresent()) {
                complete = false;
                problems.add(value.spot(), member.getValue().nameAt(), unspaced.get());
                continue;
            }
            Locale language =
                    language(member.getKey(), value.spot(), member.getValue().nameAt(), problems);
            String wording = language == null ? null : wording(value, ONE, problems);
            if (language != null && wordings.containsKey(language)) {
                problems.add(
                        value.spot(),
                        member.getValue().nameAt(),
                        say("language.twice", "language", language.toLanguageTag()));
            } else if (language != null && wording != null) {
                wordings.put(language, wording);
            }
            complete &= language != null && wording != null;
        }
        if (complete && wordings.size() > 1) {
            problems.worded(object.members().keySet());
        }
        return complete ? Text.of(wordings) : UNREADABLE;
    }

    /** What is expected, in the languages of the definition where they are known. */
    private static Text expected(Problems problems) {
        List<String> languages = problems.languages().isEmpty() ? List.of("en", "de") : problems.languages();
        String example = languages.stream()
                .map(language -> language + ": " + SAMPLES.getOrDefault(language, "Quantity"))
                .collect(Collectors.joining(", ", "{", "}"));
        return say("expected.wording", "example", example);
    }

    /** {@code {en: Price, zh: ...}} for a list of an English and a Chinese text. */
    private static Optional<String> byLanguage(Node.Arr list) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (Node item : list.items()) {
            Optional<Map.Entry<String, String>> worded = worded(item);
            if (worded.isPresent() && !byLanguage.containsKey(worded.get().getKey())) {
                byLanguage.put(worded.get().getKey(), worded.get().getValue());
                continue;
            }
            String text = Shown.value(item);
            boolean isHan =
                    text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
            if (!(item instanceof Node.Scalar) || byLanguage.put(isHan ? "zh" : "en", text) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(byLanguage.toString().replace("=", ": "));
    }

    /** The language and the text of {@code {lang: zh, text: ...}}. */
    private static Optional<Map.Entry<String, String>> worded(Node item) {
        if (!(item instanceof Node.Obj object) || object.members().size() != 2) {
            return Optional.empty();
        }
        List<Node> values =
                object.members().values().stream().map(Node.Member::value).toList();
        int first = values.get(0) instanceof Node.Scalar scalar && isLanguage(scalar.text()) ? 0 : 1;
        return values.get(first) instanceof Node.Scalar language && isLanguage(language.text())
                ? Optional.of(Map.entry(language.text(), Shown.value(values.get(1 - first))))
                : Optional.empty();
    }

    private static @Nullable String wording(Node node, Text expected, Problems problems) {
        String wording = Values.string(node, expected, problems);
        Matcher next = wording == null ? null : NEXT_LANGUAGE.matcher(wording);
        if (next != null && next.find()) {
            problems.add(
                    node.spot(),
                    say(
                            "full-width",
                            "found",
                            Words.shortened(next.group().strip()),
                            "character",
                            next.group(1),
                            "right",
                            ", " + next.group(2) + ": ..."));
            return null;
        }
        if (wording != null && wording.isBlank()) {
            problems.add(node.spot(), say("wrong", "found", say("found.blank"), "expected", expected));
            return null;
        }
        return wording;
    }

    static @Nullable Locale language(String tag, Spot spot, Position position, Problems problems) {
        Optional<Locale> language = language(tag);
        if (language.isPresent()) {
            return language.get();
        }
        String shown = Words.shortened(tag);
        Optional<String> meant = Languages.meant(tag);
        List<String> several = SEPARATOR.splitAsStream(tag).toList();
        Text words = several.size() > 1 && several.stream().allMatch(TextFormat::isLanguage)
                ? say("language.several", "language", shown, "right", String.join(": ..., ", several) + ": ...")
                : YamlLine.fullWidth(tag) >= 0
                        ? BareName.fullWidth(tag)
                        : meant.isPresent()
                                ? say("language.near", "language", shown, "near", meant.get())
                                : say("language.unknown", "language", shown);
        problems.add(spot, position, words);
        return null;
    }

    private static boolean isLanguage(String tag) {
        return language(tag).isPresent();
    }

    private static Optional<Locale> language(String tag) {
        // a pattern of so many parts takes room on the stack for each of them
        if (tag.length() <= LONGEST_TAG && LANGUAGE.matcher(tag).matches()) {
            try {
                Locale language = new Locale.Builder().setLanguageTag(tag).build();
                if (isWhatItIsWritten(language) && Languages.isOne(language)) {
                    return Optional.of(language);
                }
            } catch (IllformedLocaleException malformed) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** There are old locales, such as {@code no-NO-x-lvariant-NY}, whose tag is read as another one, or as none. */
    private static boolean isWhatItIsWritten(Locale language) {
        String written = language.toLanguageTag();
        return LANGUAGE.matcher(written).matches()
                && Locale.forLanguageTag(written).equals(language);
    }

    static void write(Text text, CheckedSink sink) {
        Map<Locale, String> wordings = text.wordings();
        String common = wordings.get(Locale.ROOT);
        if (common != null && wordings.size() == 1) {
            sink.string(common);
            return;
        }
        sink.startObject();
        wordings.forEach((language, wording) -> {
            requireLanguage(language, sink);
            sink.property(language.toLanguageTag(), wording);
        });
        sink.endObject();
    }

    /** There are locales that are not what their tags are read as. */
    static void requireLanguage(Locale language, CheckedSink sink) {
        if (language.toLanguageTag().length() > LONGEST_TAG
                || !isWhatItIsWritten(language)
                || !Languages.isOne(language)) {
            throw sink.refusal("language '" + language + "' could not be read again: its tag '"
                    + Words.shortened(language.toLanguageTag()) + "' means another one, or none");
        }
    }
}
