package io.github.funnelkit.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;

/** What needs Jackson's YAML support; used for YAML only, as the host need not have it. */
final class Yaml {

    private Yaml() {}

    static ObjectMapper mapper() {
        return new YAMLMapper();
    }

    /** Writes every text in double quotes: what other texts mean depends on the version of YAML. */
    static ObjectWriter quoting(ObjectWriter writer) {
        return writer.without(YAMLGenerator.Feature.MINIMIZE_QUOTES).without(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE);
    }

    /** Whether the token is an alias, which Jackson hands out as a text with the name of the anchor. */
    static boolean isAlias(JsonParser parser) {
        return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }
}
