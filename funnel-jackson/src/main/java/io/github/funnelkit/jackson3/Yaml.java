package io.github.funnelkit.jackson3;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** What needs Jackson's YAML support; used for YAML only, as the host need not have it. */
final class Yaml {

    private Yaml() {}

    static ObjectMapper mapper() {
        return new YAMLMapper();
    }

    /** Writes every text in double quotes: what other texts mean depends on the version of YAML. */
    static ObjectWriter quoting(ObjectWriter writer) {
        return writer.without(YAMLWriteFeature.MINIMIZE_QUOTES).without(YAMLWriteFeature.LITERAL_BLOCK_STYLE);
    }

    /** Whether the token is an alias, which Jackson hands out as a text with the name of the anchor. */
    static boolean isAlias(JsonParser parser) {
        return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }
}
