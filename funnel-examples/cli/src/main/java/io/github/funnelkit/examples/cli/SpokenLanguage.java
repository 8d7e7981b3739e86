package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.words.Words;
import io.github.funnelkit.text.Text;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The language that a command line asks for: any that the program speaks, of any country. */
final class SpokenLanguage implements ITypeConverter<Locale>, Iterable<String> {

    private static final Pattern ASKED = Pattern.compile("--locale[ =]+(\\S+)");

    /** The language that a command line asks for, also one that is wrong otherwise; else that of the machine. */
    static Locale askedFor(Locale machine, String... args) {
        Matcher asked = ASKED.matcher(String.join(" ", args));
        return (asked.find() ? spoken(asked.group(1)) : Optional.<Locale>empty()).orElseGet(() -> ofMachine(machine));
    }

    /** That of a machine, where the program speaks it; else English. */
    static Locale ofMachine(Locale machine) {
        return spoken(machine.toLanguageTag()).map(Words::nearest).orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> spoken(String tag) {
        Locale asked = Locale.forLanguageTag(tag.replace('_', '-'));
        return Words.languages().stream()
                .filter(language -> language.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .map(language -> asked);
    }

    private static List<String> tags() {
        return Words.languages().stream().map(Locale::toLanguageTag).toList();
    }

    @Override
    public Locale convert(String tag) {
        return spoken(tag)
                .orElseThrow(() -> new TypeConversionException(wrong(tag).in(Locale.ENGLISH)));
    }

    /** What to say of a language that the program does not speak. */
    static Text wrong(String tag) {
        return say("program.locale", "given", tag, "languages", join("cell.entries", tags()));
    }

    @Override
    public Iterator<String> iterator() {
        return tags().iterator();
    }
}
