package io.github.funnelkit.json;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.journey.FunnelVersions;
import io.github.funnelkit.journey.JourneyEvent;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The documents of both Jackson lines behind one face, so that every test of the documents is a test of both. */
enum Documents {
    JSON_2 {
        @Override
        Line line(CriteriaRegistry registry, Locale... languages) {
            return line2(FunnelDocuments.json(), registry, languages);
        }
    },
    JSON_3 {
        @Override
        Line line(CriteriaRegistry registry, Locale... languages) {
            return line3(io.github.funnelkit.jackson3.FunnelDocuments.json(), registry, languages);
        }
    },
    YAML_2 {
        @Override
        Line line(CriteriaRegistry registry, Locale... languages) {
            return line2(FunnelDocuments.of(new YAMLMapper()), registry, languages);
        }
    },
    YAML_3 {
        @Override
        Line line(CriteriaRegistry registry, Locale... languages) {
            return line3(
                    io.github.funnelkit.jackson3.FunnelDocuments.of(new tools.jackson.dataformat.yaml.YAMLMapper()),
                    registry,
                    languages);
        }
    };

    /** What both lines offer. */
    interface Line {
        Funnel readFunnel(String document);

        Funnel readFunnel(InputStream document);

        FactSheet readSheet(Funnel funnel, String document);

        Iterator<FactSheet> readSheets(Funnel funnel, InputStream documents);

        JourneyEvent readEvent(Funnel funnel, String document);

        Iterator<JourneyEvent> readEvents(FunnelVersions versions, InputStream documents);

        String write(Funnel funnel);

        String write(FactSheet sheet);

        String write(JourneyEvent event);

        String write(Assessment assessment);

        String write(Guidance guidance);

        String write(DocumentSchema schema);
    }

    abstract Line line(CriteriaRegistry registry, Locale... languages);

    private final Map<CriteriaRegistry, Line> silent = new ConcurrentHashMap<>();

    Line line() {
        return line(CriteriaRegistry.builtIn());
    }

    /** Without explanations; made once, as mappers are costly. */
    Line line(CriteriaRegistry registry) {
        return silent.computeIfAbsent(registry, kinds -> line(kinds, new Locale[0]));
    }

    boolean isJson() {
        return this == JSON_2 || this == JSON_3;
    }

    private static Line line2(FunnelDocuments plain, CriteriaRegistry registry, Locale... languages) {
        FunnelDocuments documents = plain.with(registry).explainedIn(languages);
        return new Line() {
            @Override
            public Funnel readFunnel(String document) {
                return documents.readFunnel(document);
            }

            @Override
            public Funnel readFunnel(InputStream document) {
                return documents.readFunnel(document);
            }

            @Override
            public FactSheet readSheet(Funnel funnel, String document) {
                return documents.readSheet(funnel, document);
            }

            @Override
            public Iterator<FactSheet> readSheets(Funnel funnel, InputStream input) {
                return documents.readSheets(funnel, input);
            }

            @Override
            public JourneyEvent readEvent(Funnel funnel, String document) {
                return documents.readEvent(funnel, document);
            }

            @Override
            public Iterator<JourneyEvent> readEvents(FunnelVersions versions, InputStream input) {
                return documents.readEvents(versions, input);
            }

            @Override
            public String write(Funnel value) {
                return documents.write(value);
            }

            @Override
            public String write(FactSheet value) {
                return documents.write(value);
            }

            @Override
            public String write(JourneyEvent value) {
                return documents.write(value);
            }

            @Override
            public String write(Assessment value) {
                return documents.write(value);
            }

            @Override
            public String write(Guidance value) {
                return documents.write(value);
            }

            @Override
            public String write(DocumentSchema value) {
                return documents.write(value);
            }
        };
    }

    private static Line line3(
            io.github.funnelkit.jackson3.FunnelDocuments plain, CriteriaRegistry registry, Locale... languages) {
        io.github.funnelkit.jackson3.FunnelDocuments documents =
                plain.with(registry).explainedIn(languages);
        return new Line() {
            @Override
            public Funnel readFunnel(String document) {
                return documents.readFunnel(document);
            }

            @Override
            public Funnel readFunnel(InputStream document) {
                return documents.readFunnel(document);
            }

            @Override
            public FactSheet readSheet(Funnel funnel, String document) {
                return documents.readSheet(funnel, document);
            }

            @Override
            public Iterator<FactSheet> readSheets(Funnel funnel, InputStream input) {
                return documents.readSheets(funnel, input);
            }

            @Override
            public JourneyEvent readEvent(Funnel funnel, String document) {
                return documents.readEvent(funnel, document);
            }

            @Override
            public Iterator<JourneyEvent> readEvents(FunnelVersions versions, InputStream input) {
                return documents.readEvents(versions, input);
            }

            @Override
            public String write(Funnel value) {
                return documents.write(value);
            }

            @Override
            public String write(FactSheet value) {
                return documents.write(value);
            }

            @Override
            public String write(JourneyEvent value) {
                return documents.write(value);
            }

            @Override
            public String write(Assessment value) {
                return documents.write(value);
            }

            @Override
            public String write(Guidance value) {
                return documents.write(value);
            }

            @Override
            public String write(DocumentSchema value) {
                return documents.write(value);
            }
        };
    }
}
