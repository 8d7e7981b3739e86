package io.github.funnelkit.examples.cli;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.portfolio.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;

/** What the commands have in common that read what became of deals: by which methodology, and where to put what they say. */
final class HistoryOptions {

    @ArgGroup(exclusive = true)
    private Methodology methodology = new Methodology();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private RejectsOption rejects = new RejectsOption();

    @Mixin
    private TotalsFormat format = new TotalsFormat();

    /**
     * With what a history is read.
     *
     * @param program the program
     * @param funnel the methodology
     * @param rejects where rejected rows are kept
     * @param written the files that are written
     * @param messages says what is wrong
     * @param page where the result is printed, and how
     */
    record Run(Program program, Funnel funnel, Rejects rejects, List<Path> written, Messages messages, Page page) {

        HistoryList list(ListFile file) {
            return new HistoryList(program, file, funnel, rejects, written, messages);
        }
    }

    /** The language in which is told. */
    Locale language() {
        return language.locale();
    }

    /** With what a file is read; says why, and gives nothing, when the methodology cannot be read or a file is in the way. */
    Optional<Run> run(Program program, Optional<Path> file) {
        Messages messages = language.messages(program.err());
        Optional<Funnel> funnel = methodology.funnel(messages);
        RunFiles files = RunFiles.NONE.reading(file).reading(methodology.file()).writing(rejects.file());
        if (funnel.isEmpty() || files.areInTheWay(program, messages)) {
            return Optional.empty();
        }
        return Optional.of(new Run(
                program,
                funnel.get(),
                Rejects.in(rejects.file()),
                files.written(),
                messages,
                format.page(program, language.locale())));
    }
}
