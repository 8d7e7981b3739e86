package io.github.funnelkit.jackson3;

import tools.jackson.core.JsonParser;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Tells the aliases of YAML, which Jackson 3 hands out as texts with the name of the anchor. Used for parsers of YAML
 * only, as the host need not have Jackson's YAML support.
 */
final class YamlAlias {

    private YamlAlias() {}

    static boolean isAt(JsonParser parser) {
        return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }
}
