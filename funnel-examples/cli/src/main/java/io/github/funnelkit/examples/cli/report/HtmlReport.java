package io.github.funnelkit.examples.cli.report;

import static io.github.funnelkit.examples.cli.words.Words.say;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.files.NewFile;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.examples.cli.portfolio.Closing;
import io.github.funnelkit.examples.cli.portfolio.ForecastJson;
import io.github.funnelkit.examples.cli.portfolio.OpenDeals;
import io.github.funnelkit.examples.cli.portfolio.SummaryJson;
import io.github.funnelkit.examples.cli.words.Words;
import io.github.funnelkit.portfolio.Simulation;
import io.github.funnelkit.portfolio.Summary;
import io.github.funnelkit.portfolio.SummaryBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the report. It comes into being beside its place and is moved there when it is complete, so that whoever opens
 * it sees an old report or the new one, never half of one.
 */
public final class HtmlReport implements Results {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final NewFile file;
    /** Both in which reports are read most, and the reader's. */
    private final List<Locale> languages;

    private final Locale language;
    private final ObjectNode data = JSON.createObjectNode();
    private final ArrayNode customers = JSON.createArrayNode();
    private final SummaryBuilder summary;
    private final OpenDeals deals;

    /**
     * Starts a report.
     *
     * @param file where it will be; an old file stays until the new one is complete
     * @param funnel what is assessed by
     * @param asOf the day that is assessed as of
     * @param source what the list of customers is called
     * @param language the language that it opens in; the reader can change it
     * @throws IOException if there is no writing there
     */
    public HtmlReport(Path file, Funnel funnel, LocalDate asOf, String source, Locale language) throws IOException {
        this.file = NewFile.at(file);
        this.language = Words.nearest(language);
        this.languages = Stream.of(Locale.CHINESE, Locale.ENGLISH, this.language)
                .distinct()
                .toList();
        data.put("language", this.language.toLanguageTag());
        data.put("asOf", asOf.toString());
        data.put("source", source);
        new FunnelJson(languages).write(funnel, data.putObject("funnel"));
        this.summary = Summary.builder(funnel);
        this.deals = new OpenDeals(Closing.usual(funnel), asOf, Optional.empty());
    }

    @Override
    public void add(Customer customer, Assessment assessment) throws IOException {
        CustomerJson.write(customer, assessment, languages, customers.addObject());
        summary.add(assessment, customer.money().orElse(null));
        deals.add(customer, assessment);
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        data.put("assessed", assessed);
        data.put("rejected", rejected);
        data.put("noCurrency", Customer.NO_CURRENCY);
        SummaryJson.write(summary.build(), data.putObject("summary"));
        writeForecast(data.putObject("forecast"));
        data.set("customers", customers);
        texts(data.putObject("texts"));
        print(Map.of(
                "language", language.toLanguageTag(),
                "title", say("report.title").in(language),
                "names", inAll("report.language"),
                "noScript", inAll("report.no-script"),
                "style", resource("report.css"),
                "charts", resource("echarts-6.1.0/echarts.common.min.js"),
                "script", resource("report.js"),
                "data", inScript(JSON.writeValueAsString(data))));
        file.complete();
    }

    /** What the page says itself, by the keys of the files. */
    private void texts(ObjectNode node) {
        for (Locale each : languages) {
            ObjectNode texts = node.putObject(each.toLanguageTag());
            Words.keys("report").forEach(key -> texts.put(key.substring("report.".length()), say(key).in(each)));
        }
    }

    private String inAll(String key) {
        return languages.stream().map(each -> say(key).in(each)).collect(Collectors.joining(" / "));
    }

    private void print(Map<String, String> content) throws IOException {
        try {
            Mustache.compiler().compile(resource("page.mustache")).execute(content, file);
        } catch (MustacheException failure) {
            if (failure.getCause() instanceof IOException unwritten) {
                throw unwritten;
            }
            throw failure;
        }
    }

    private void writeForecast(ObjectNode node) {
        try {
            ForecastJson.write(deals.forecast(Simulation.seeded(OpenDeals.SEED)), deals.notes(), languages, node);
        } catch (IllegalArgumentException tooLarge) {
            // the page says so, and everything else is still worth reading
            node.removeAll().put("impossible", tooLarge.getMessage());
        }
    }

    /** JSON that cannot end the script element which it stands in, whatever customers are called. */
    private static String inScript(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** Takes away what has not been completed. */
    @Override
    public void close() throws IOException {
        customers.removeAll(); // where memory has run out, there is none to delete a file otherwise
        file.close();
    }
}
