package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.lint.Lint;
import io.github.funnelkit.lint.Severity;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A methodology as a document in a file. */
record FunnelFile(Path path) {

    private static final Text OTHER_NAME = say("funnel.other-name");

    /** JSON or YAML, with the condition kinds that the class path offers. */
    static FunnelDocuments documents(DocumentFormat format) {
        FunnelDocuments documents = format == DocumentFormat.YAML ? FunnelDocuments.yaml() : FunnelDocuments.json();
        return documents.with(CriteriaRegistry.discovered(FunnelFile.class.getClassLoader()));
    }

    /** Reads the methodology and says what does not work in it; when it cannot be read, says why and gives nothing. */
    Optional<Funnel> readOrSayWhyNot(Messages messages) {
        try {
            Optional<Funnel> funnel = readOrSayTrouble(messages);
            funnel.ifPresent(
                    read -> advice(read, Severity.WARNING, messages.language()).forEach(messages::say));
            return funnel;
        } catch (DocumentException wrong) {
            sayProblems(wrong, messages);
            return Optional.empty();
        }
    }

    /**
     * Reads the methodology; when the file cannot be read at all, says why and gives nothing.
     *
     * @throws DocumentException if it can be read and something is wrong with it
     */
    Optional<Funnel> readOrSayTrouble(Messages messages) {
        Optional<Text> trouble = FileTrouble.ofReading(path);
        Optional<DocumentFormat> format = DocumentFormat.of(path).filter(each -> each != DocumentFormat.DMN);
        if (trouble.isPresent() || format.isEmpty()) {
            messages.say(path.toString(), trouble.orElse(OTHER_NAME).in(messages.language()));
            return Optional.empty();
        }
        try (InputStream document = Files.newInputStream(path)) {
            return Optional.of(documents(format.get()).readFunnel(document));
        } catch (IOException failure) {
            messages.say(path.toString(), FileTrouble.of(failure).in(messages.language()));
        } catch (UncheckedIOException failure) {
            messages.say(
                    path.toString(),
                    FileTrouble.of(Objects.requireNonNull(failure.getCause())).in(messages.language()));
        }
        return Optional.empty();
    }

    /** A line for each advice about the methodology that matters as much. */
    List<String> advice(Funnel funnel, Severity least, Locale language) {
        return Lint.of(funnel).stream()
                .filter(advice -> advice.kind().severity().compareTo(least) <= 0)
                .map(advice -> path + ": "
                        + say("funnel.advice", "advice", advice.explain(language))
                                .in(language))
                .toList();
    }

    /** One line per problem, as compilers print it, so that editors can go to the place. */
    void sayProblems(DocumentException wrong, Messages messages) {
        wrong.problems()
                .forEach(problem -> messages.say(path
                        + (problem.line() > 0 ? ":" : ": ")
                        + problem.in(messages.language()).strip().replaceAll("\\s*\\R\\s*", " ")));
    }
}
