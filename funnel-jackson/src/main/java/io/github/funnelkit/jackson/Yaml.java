package io.github.funnelkit.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;

/** What needs Jackson's YAML support; used for YAML only, as the host need not have it. */
final class Yaml {

    private Yaml() {}

    static ObjectMapper mapper() {
        return new YAMLMapper();
    }

    /** Whether the token is an alias, which Jackson hands out as a text with the name of the anchor. */
    static boolean isAlias(JsonParser parser) {
        return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }
}
