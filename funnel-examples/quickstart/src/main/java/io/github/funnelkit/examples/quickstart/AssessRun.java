package io.github.funnelkit.examples.quickstart;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.quickstart.customers.Customer;
import io.github.funnelkit.examples.quickstart.customers.Customers;
import io.github.funnelkit.examples.quickstart.customers.RejectedRow;
import io.github.funnelkit.examples.quickstart.customers.RejectsFile;
import io.github.funnelkit.examples.quickstart.customers.Row;
import io.github.funnelkit.examples.quickstart.customers.UnreadableListException;
import io.github.funnelkit.examples.quickstart.output.NdjsonResults;
import io.github.funnelkit.examples.quickstart.output.Results;
import io.github.funnelkit.examples.quickstart.output.TableResults;
import io.github.funnelkit.examples.quickstart.report.HtmlReport;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One run over a list: reads, assesses and prints row by row. */
record AssessRun(
        Program program,
        CustomerSource source,
        Funnel funnel,
        Optional<Path> definition,
        LocalDate asOf,
        Format format,
        Locale language,
        Optional<Path> report,
        Optional<Path> rejects,
        Messages messages) {

    private static final Text SAMPLE =
            text("未指定名单,以下为程序自带的示例", "no list was given: this is the sample that the program ships");
    private static final Text TOO_MUCH = text(
            "内存不足:请用 java -Xmx 增加内存,或不加 --report",
            "there is not enough memory: give more by java -Xmx, or leave --report out");
    private static final Text WARNING = text("警告:", "warning: ");

    /** Does the work and returns the exit code. */
    int run() {
        if (filesAreInTheWay()) {
            return ExitCode.FAILED;
        }
        if (source.file().isEmpty()) {
            messages.say(
                    text(SAMPLE.in(Locale.CHINESE) + ",评估日期 " + asOf, SAMPLE.in(Locale.ENGLISH) + ", as of " + asOf));
        }
        try (Customers customers = source.format().open(Progress.watch(source, program.terminal()), funnel)) {
            customers
                    .warnings()
                    .forEach(warning -> messages.say(source.name(), WARNING.in(language) + warning.in(language)));
            return assess(customers);
        } catch (UnreadableListException unreadable) {
            messages.say(source.name(), unreadable.reason().in(language));
        } catch (IOException failure) {
            messages.say(FileTrouble.of(failure));
        } catch (OutOfMemoryError tooMuch) {
            // the report is what grows; all that was kept for it is free again by now
            messages.say(TOO_MUCH);
        }
        return ExitCode.FAILED;
    }

    private int assess(Customers customers) throws IOException {
        Assessor<FactSheet> assessor = Assessor.of(funnel, program.clock());
        List<Results> results = new ArrayList<>();
        long assessed = 0;
        long rejected = 0;
        try (RejectsFile rejectsFile =
                        rejects.isPresent() ? RejectsFile.create(rejects.get(), customers.headingText()) : null;
                HtmlReport htmlReport = report.isPresent()
                        ? new HtmlReport(report.get(), funnel, asOf, source.name(), language)
                        : null) {
            results.add(printed());
            if (htmlReport != null) {
                results.add(htmlReport);
            }
            for (Optional<Row> row = customers.next(); row.isPresent(); row = customers.next()) {
                if (row.get() instanceof Customer customer) {
                    Assessment assessment = assessor.assess(customer.saleType(), customer.facts(), asOf);
                    for (Results result : results) {
                        result.add(customer, assessment);
                    }
                    assessed++;
                } else if (row.get() instanceof RejectedRow rejectedRow) {
                    reject(rejectedRow, rejectsFile);
                    rejected++;
                }
            }
            for (Results result : results) {
                result.end(assessed, rejected);
            }
        } catch (UnreadableListException unreadable) {
            program.out().flush();
            messages.say(source.name(), untilThen(assessed, rejected).in(language));
            throw unreadable;
        }
        if (rejected > 0) {
            messages.say(summary(assessed, rejected));
        }
        return rejected == 0 ? ExitCode.GOOD : ExitCode.SOME_REJECTED;
    }

    private Results printed() throws IOException {
        return format == Format.NDJSON
                ? new NdjsonResults(program.out())
                : new TableResults(
                        program.out(),
                        funnel,
                        asOf,
                        language,
                        program.terminal().width());
    }

    private static Text untilThen(long assessed, long rejected) {
        return text(
                "未能读完;此前已评估 " + assessed + " 个客户、拒绝 " + rejected + " 行,其余未读取",
                "reading stopped; before that " + assessed + " customers were assessed and " + rejected
                        + " rows rejected, the rest was not read");
    }

    private void reject(RejectedRow row, @Nullable RejectsFile file) throws IOException {
        row.problems().forEach(problem -> messages.say(source.name(), problem.words(language)));
        if (file != null) {
            file.add(row);
        }
    }

    private Text summary(long assessed, long rejected) {
        String option = "--rejects FILE." + source.format();
        String zh = "评估 " + assessed + " 个客户,拒绝 " + rejected + " 行";
        String en = assessed + (assessed == 1 ? " customer" : " customers") + " assessed, " + rejected
                + (rejected == 1 ? " row" : " rows") + " rejected";
        return rejects.map(file -> text(zh + ";被拒绝的行见 " + file, en + "; the rejected rows are in " + file))
                .orElse(text(zh + "(可用 " + option + " 保存)", en + " (" + option + " keeps them)"));
    }

    private boolean filesAreInTheWay() {
        boolean trouble = false;
        trouble |= inTheWay(source.file(), FileTrouble::ofReading);
        trouble |= inTheWay(report, FileTrouble::ofWriting);
        trouble |= inTheWay(rejects, FileTrouble::ofWriting);
        return trouble
                || overwrites(report, source.file())
                || overwrites(rejects, source.file())
                || overwrites(report, definition)
                || overwrites(rejects, definition)
                || overwrites(report, rejects);
    }

    private boolean inTheWay(Optional<Path> file, Function<Path, Optional<Text>> check) {
        Optional<Text> trouble = file.flatMap(check);
        trouble.ifPresent(text -> messages.say(file.get().toString(), text.in(language)));
        return trouble.isPresent();
    }

    private boolean overwrites(Optional<Path> one, Optional<Path> other) {
        if (one.isEmpty() || other.isEmpty() || !FileTrouble.areSame(one.get(), other.get())) {
            return false;
        }
        messages.say(one.get().toString(), FileTrouble.TWO_PURPOSES.in(language));
        return true;
    }
}
