package io.github.funnelkit.examples.quickstart;

import static io.github.funnelkit.examples.quickstart.words.Bilingual.text;

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
    private static final Text OTHER_LETTERS = text(
            "文件名中有当前区域设置不支持的字符：请设置 LC_ALL=C.UTF-8 后再试；名单也可改由标准输入读取：- < 文件",
            "the name of the file has letters that the locale does not have: set LC_ALL=C.UTF-8 and try again; a list can be"
                    + " read from the standard input, too: - < FILE");

    private static final Text NO_NAME = text("缺少文件名", "the name of the file is missing");

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
                            ? text("不是文件名：" + wrong.getReason(), "this is no name of a file: " + wrong.getReason())
                                    .in(language)
                            : OTHER_LETTERS.in(language));
        }
    }
}
