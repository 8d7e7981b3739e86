package io.github.funnelkit.examples.cli.report;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.files.NewFile;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.examples.cli.portfolio.AuditJson;
import io.github.funnelkit.examples.cli.portfolio.ChosenStage;
import io.github.funnelkit.examples.cli.portfolio.Claims;
import io.github.funnelkit.examples.cli.portfolio.Closing;
import io.github.funnelkit.examples.cli.portfolio.ForecastJson;
import io.github.funnelkit.examples.cli.portfolio.Heading;
import io.github.funnelkit.examples.cli.portfolio.OpenDeals;
import io.github.funnelkit.examples.cli.portfolio.Past;
import io.github.funnelkit.examples.cli.portfolio.ReportPart;
import io.github.funnelkit.examples.cli.portfolio.SummaryJson;
import io.github.funnelkit.examples.cli.words.Words;
import io.github.funnelkit.guidance.Tasks;
import io.github.funnelkit.portfolio.Audit;
import io.github.funnelkit.portfolio.Checkup;
import io.github.funnelkit.portfolio.Summary;
import io.github.funnelkit.portfolio.SummaryBuilder;
import io.github.funnelkit.portfolio.WorkItem;
import io.github.funnelkit.portfolio.WorkList;
import io.github.funnelkit.portfolio.WorkListBuilder;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the report. It comes into being beside its place and is moved there when it is complete, so that whoever opens
 * it sees an old report or the new one, never half of one.
 */
public final class HtmlReport implements Results {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** The parts of the script: what comes later builds on what comes before. */
    private static final List<String> PARTS = List.of(
            "data",
            "page",
            "numbers",
            "choice",
            "list",
            "signals",
            "customer",
            "week",
            "board",
            "customers",
            "bars",
            "funnel",
            "audit",
            "parts",
            "forecast",
            "methodology",
            "cards",
            "start");

    private static final Checkup NO_SIGNALS = new Checkup(List.of());

    private final NewFile file;
    /** Both in which reports are read most, and the reader's. */
    private final List<Locale> languages;

    private final Locale language;
    private final ObjectNode data = JSON.createObjectNode();
    private final ArrayNode customers = JSON.createArrayNode();
    private final ArrayNode ended = JSON.createArrayNode();
    private final Texts shared;
    private final CustomerJson customerJson;
    private final PlainTable plain;
    private final WorkListBuilder ranked;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Funnel funnel;
    private final Past past;
    private final SummaryBuilder summary;
    private final Claims claims;
    /** The claim and the verdict of each customer by the stage that its seller has chosen. */
    private final ArrayNode chosen = JSON.createArrayNode();

    private final OpenDeals deals;
    private final Optional<Choice> choice;

    /**
     * Starts a report.
     *
     * @param file where it will be; an old file stays until the new one is complete
     * @param heading what is assessed by, as of which day, and what the list is called
     * @param past what is known besides the list
     * @param language the language that it opens in; the reader can change it
     * @throws IOException if there is no writing there
     */
    public HtmlReport(Path file, Heading heading, Past past, Locale language) throws IOException {
        this.file = NewFile.at(file);
        this.language = Words.nearest(language);
        this.languages = Stream.of(Locale.CHINESE, Locale.ENGLISH, this.language)
                .distinct()
                .toList();
        data.put("language", this.language.toLanguageTag());
        this.funnel = heading.funnel();
        this.past = past;
        this.shared = new Texts(languages);
        this.customerJson = new CustomerJson(funnel, shared);
        this.plain = new PlainTable(this.language);
        data.put("asOf", heading.asOf().toString());
        data.put("source", heading.list());
        new FunnelJson(languages).write(funnel, data.putObject("funnel"));
        this.ranked = WorkList.builder(funnel);
        this.summary = Summary.builder(funnel);
        this.claims = new Claims(funnel);
        this.choice = ChosenStage.fact(funnel);
        this.deals = new OpenDeals(Closing.usual(funnel), heading.asOf(), Optional.empty(), past.wins(), List.of());
    }

    @Override
    public void add(Customer customer, Assessment assessment) throws IOException {
        past.add(customer, assessment);
        summary.add(assessment, customer.money().orElse(null));
        claims.add(customer, assessment);
        deals.add(customer, assessment);
        Optional<Ending> ending = assessment.endedAs();
        if (ending.isPresent()) {
            customerJson.ended(customer, assessment, ending.get(), ended.addArray());
            plain.add(customer, assessment, Optional.empty(), NO_SIGNALS);
        } else {
            addOpen(customer, assessment);
        }
    }

    @Override
    public void addRest(Customer customer) {
        past.addRest(customer);
    }

    private void addOpen(Customer customer, Assessment assessment) throws IOException {
        Tasks tasks = Tasks.of(assessment);
        WorkItem item = ranked.item(customer.id(), tasks, customer.money().orElse(null));
        numbers.put(customer.id(), customers.size());
        ranked.add(customer.expectedClose().map(item::closingOn).orElse(item));
        Checkup checkup = past.checkups().check(customer, assessment);
        customerJson.write(customer, tasks, item, checkup, past, customers.addArray());
        if (choice.isPresent()) {
            customerJson.claim(Claims.chosen(assessment), chosen.addArray());
        }
        plain.add(customer, assessment, tasks.first(), checkup);
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        data.put("assessed", assessed);
        data.put("rejected", rejected);
        data.put("noCurrency", Customer.NO_CURRENCY);
        SummaryJson.write(summary.build(), data.putObject("summary"));
        writeForecast(data.putObject("forecast"));
        writeClaims();
        List<ReportPart> forecast = past.forecast();
        List<ReportPart> history = past.history();
        writePast(forecast, history);
        ArrayNode order = data.putArray("ranked");
        ranked.build().items().forEach(item -> order.add(numbers.get(item.customer())));
        data.set("customers", customers);
        data.set("ended", ended);
        customerJson.toDos(data.putObject("toDos"));
        shared.write(data.putObject("shared"));
        texts(data.putObject("texts"));
        String style = resource("report.css");
        String script = script();
        print(Map.ofEntries(
                Map.entry("language", language.toLanguageTag()),
                Map.entry("title", say("report.title").in(language)),
                Map.entry("about", about()),
                Map.entry("noScript", plain.note(languages.stream())),
                Map.entry("headings", plain.headings()),
                Map.entry("hasRows", !plain.rows().isEmpty()),
                Map.entry("rows", plain.rows()),
                Map.entry(
                        "parts",
                        PartTables.plain(
                                Stream.concat(forecast.stream(), history.stream())
                                        .toList(),
                                language)),
                Map.entry("style", style),
                Map.entry("styleHash", hash(style)),
                Map.entry("script", script),
                Map.entry("scriptHash", hash(script)),
                Map.entry("data", inScript(JSON.writeValueAsString(data)))));
        file.complete();
    }

    private void writePast(List<ReportPart> forecast, List<ReportPart> history) {
        past.wins().ifPresent(wins -> data.put("wonBy", wins.by().toString()));
        PartTables.write(forecast, shared, data.putArray("forecastParts"));
        PartTables.write(history, shared, data.putArray("historyParts"));
        List<Text> blind =
                past.checkups().blind().stream().map(SignalKind::label).toList();
        data.put(
                "blind",
                blind.isEmpty()
                        ? 0
                        : shared.number(say("checkup.not-looked-at", "signals", join("cell.entries", blind))::in));
    }

    private void writeClaims() {
        Audit audit = claims.audit();
        if (audit.figures().deals().customers() == 0) {
            return;
        }
        ObjectNode node = data.putObject("audit");
        AuditJson.write(audit, node);
        node.remove("lines"); // the page has each customer
        claims.fact().ifPresent(fact -> {
            Text said = say("audit.chosen", "column", say("list.stage"), "fact", fact.label());
            node.put("chosenBy", shared.number(said::in));
            for (int i = 0; i < customers.size(); i++) {
                CustomerJson.replaceClaim((ArrayNode) customers.get(i), (ArrayNode) chosen.get(i));
            }
        });
    }

    private String about() {
        return say("report.as-of").in(language) + " " + data.path("asOf").asText() + " · "
                + funnel.label().orElse(Text.of(funnel.id())).in(language) + " " + funnel.version() + " · "
                + data.path("source").asText();
    }

    /** All parts, which share one scope that nothing else sees. */
    private static String script() throws IOException {
        StringBuilder script = new StringBuilder("'use strict';\n(() => {\n");
        for (String part : PARTS) {
            script.append(resource("script/" + part + ".js"));
        }
        return script.append("})();\n").toString();
    }

    /** By which the policy of the page knows what it may run. */
    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every platform has it
        }
    }

    /** What the page says itself, by the keys of the files. */
    private void texts(ObjectNode node) {
        for (Locale each : languages) {
            ObjectNode texts = node.putObject(each.toLanguageTag());
            Words.keys("report").forEach(key -> texts.put(key.substring("report.".length()), say(key).in(each)));
        }
    }

    private void print(Map<String, Object> content) throws IOException {
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
            ForecastJson.write(deals.forecast(), deals.notes(), languages, node);
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
        customers.removeAll();
        ended.removeAll(); // where memory has run out, there is none to delete a file otherwise
        file.close();
    }
}
