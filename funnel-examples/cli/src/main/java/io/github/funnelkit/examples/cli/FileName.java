package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Names of files on the command line.
 *
 * @param language the language in which it is said what is wrong with one
 */
record FileName(Locale language) implements ITypeConverter<Path> {

    /** Java knows files by the letters of the locale that it was started in. */
    private static final Text OTHER_LETTERS = say("file.other-letters");

    private static final Text NO_NAME = say("file.no-name");

    @Override
    public Path convert(String name) {
        if (name.isEmpty()) {
            throw new TypeConversionException(NO_NAME.in(language));
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException wrong) {
            boolean ascii = name.chars().allMatch(letter -> letter < 0x80);
            throw new TypeConversionException(
                    ascii
                            ? say("file.bad-name", "reason", wrong.getReason()).in(language)
                            : OTHER_LETTERS.in(language));
        }
    }
}
