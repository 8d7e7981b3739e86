package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.json.DocumentProblem;
import io.github.funnelkit.json.FunnelMerge;
import io.github.funnelkit.json.MergeConflict;
import io.github.funnelkit.json.MergeException;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings two methodologies together that were made of one. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Brings together what two sides have made of one methodology, and writes it: what one side has changed"
                        + " is taken from it; what both have changed differently is a conflict, which is listed by its place.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was written; there is no conflict, or --prefer has decided them",
            "1:there are conflicts, in which ours was written; or what goes together is no methodology",
            "2:wrong usage, or something that cannot be read or written"
        })
final class MergeCommand implements Callable<Integer> {

    private static final Text NOTHING = say("merge.nothing");

    /** Whose change is written where both have changed the same thing. */
    enum Side {
        OURS,
        THEIRS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Program program;

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            description = "What both were made of: a .json, .yaml or .yml file, or 'documented' or 'extended' for the"
                    + " standard.")
    private Path base = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "THEIRS",
            description = "What became of it, such as a new version, given like BASE.")
    private Path theirs = Path.of("");

    @Parameters(index = "2", paramLabel = "OURS", description = "What we have made of it, given like BASE.")
    private Path ours = Path.of("");

    @Option(
            names = "--prefer",
            paramLabel = "SIDE",
            description =
                    "Decides all conflicts: ${COMPLETION-CANDIDATES}. When it is left out, ours is written and each is"
                            + " to be decided by editing the place.")
    private @Nullable Side prefer;

    @Mixin
    private DocumentOutput output = new DocumentOutput();

    @Mixin
    private YamlOption yaml = new YamlOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    MergeCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages(program.err());
        Optional<Funnel> common = Versions.funnel(base, messages);
        Optional<Funnel> their = Versions.funnel(theirs, messages);
        Optional<Funnel> our = Versions.funnel(ours, messages);
        RunFiles files = RunFiles.NONE
                .reading(Versions.file(base))
                .reading(Versions.file(theirs))
                .reading(Versions.file(ours))
                .writing(output.file(program).path());
        if (common.isEmpty() || their.isEmpty() || our.isEmpty() || files.areInTheWay(program, messages)) {
            return ExitCode.FAILED;
        }
        try {
            return write(merge(common.get(), their.get(), our.get(), messages), messages);
        } catch (MergeException none) {
            list(none.conflicts(), messages);
            return writeToPutRight(common.get(), their.get(), our.get(), messages);
        }
    }

    /** What is no methodology, with what is wrong where in what was written. */
    private int writeToPutRight(Funnel common, Funnel their, Funnel our, Messages messages) throws IOException {
        FunnelDocuments documents = FunnelFile.documents(yaml.format(output));
        try {
            FunnelMerge merge = prefer == Side.THEIRS
                    ? documents.merge(common, our, calledAsOurs(common, their, our))
                    : documents.merge(common, their, our);
            return write(new Merged(merge.funnel(), 0), messages);
        } catch (MergeException none) {
            int written = output.write(none.document(), yaml.format(output), program, messages);
            if (written != ExitCode.GOOD) {
                return written;
            }
            messages.say(say("merge.no-methodology"));
            String name = output.file(program).path().map(Path::toString).orElse("");
            for (DocumentProblem problem : none.problems()) {
                String words = problem.in(messages.language());
                messages.say(name.isEmpty() ? words : name + ":" + words);
            }
            return ExitCode.PROBLEMS_FOUND;
        }
    }

    /** Ours by id and version, whoever is preferred. */
    private Merged merge(Funnel common, Funnel their, Funnel our, Messages messages) {
        boolean swapped = prefer == Side.THEIRS;
        FunnelDocuments documents = FunnelFile.documents(DocumentFormat.JSON); // which says each value on one line
        FunnelMerge merge = swapped ? documents.merge(common, our, their) : documents.merge(common, their, our);
        list(merge.conflicts(), messages);
        Funnel merged = merge.funnel();
        return new Merged(
                merged.reference().equals(our.reference()) ? merged : ofTheirs(merged, common, their, our),
                prefer == null ? merge.conflicts().size() : 0);
    }

    /** Theirs by our id and version; it still tells what it has renamed, and so may only say that it was made of the common one. */
    private static Funnel calledAsOurs(Funnel common, Funnel their, Funnel our) {
        Renames renames = their.renamesFrom(common);
        return their.derive(
                our.id(),
                our.version(),
                same -> same.derivedFrom(renames.areNone() ? their.reference() : common.reference())
                        .renames(renames));
    }

    private void list(List<MergeConflict> conflicts, Messages messages) {
        boolean swapped = prefer == Side.THEIRS;
        for (MergeConflict conflict : conflicts) {
            Object[] values = {
                "place",
                conflict.place(),
                "base",
                shown(conflict.base()),
                "theirs",
                shown(swapped ? conflict.ours() : conflict.theirs()),
                "ours",
                shown(swapped ? conflict.theirs() : conflict.ours())
            };
            messages.say(prefer == null ? say("merge.conflict", values) : say("merge.decided", values));
        }
    }

    /** What was merged as theirs with ours in it, as ours that was made of theirs. */
    private static Funnel ofTheirs(Funnel merged, Funnel common, Funnel their, Funnel our) {
        Renames sinceCommon = our.renamesFrom(common).then(merged.renames());
        Renames sinceTheirs = their.renamesFrom(common).back().then(sinceCommon);
        return merged.derive(
                our.id(),
                our.version(),
                same -> same.derivedFrom(their.reference()).renames(sinceTheirs));
    }

    private static Text shown(@Nullable String value) {
        return value == null ? NOTHING : Text.of(value);
    }

    /** What is written, and how many conflicts are left to decide. */
    private record Merged(Funnel funnel, int conflicts) {}

    private int write(Merged merged, Messages messages) throws IOException {
        int written = output.write(merged.funnel, yaml.format(output), program, messages);
        if (written == ExitCode.GOOD && merged.conflicts > 0) {
            messages.say(say("merge.conflicts", "count", merged.conflicts));
            return ExitCode.PROBLEMS_FOUND;
        }
        return written;
    }
}
