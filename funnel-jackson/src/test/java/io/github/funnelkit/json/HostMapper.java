package io.github.funnelkit.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.jackson.FunnelModule;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Mappers of hosts in formats of texts and bytes, of both lines, behind one face. */
enum HostMapper {
    JSON_2(line2(new ObjectMapper())),
    YAML_2(line2(new YAMLMapper())),
    CBOR_2(line2(new CBORMapper())),
    JSON_3(line3(JsonMapper.builder())),
    YAML_3(line3(tools.jackson.dataformat.yaml.YAMLMapper.builder())),
    CBOR_3(line3(tools.jackson.dataformat.cbor.CBORMapper.builder()));

    private final Line line;

    HostMapper(Line line) {
        this.line = line;
    }

    private interface Line {
        byte[] write(Object value) throws Exception;

        Object read(byte[] bytes, Class<?> type, Funnel funnel) throws Exception;

        List<Object> again(Object value, Class<?> type, Funnel funnel) throws Exception;
    }

    byte[] write(Object value) throws Exception {
        return line.write(value);
    }

    Object read(byte[] bytes, Class<?> type, Funnel funnel) throws Exception {
        return line.read(bytes, type, funnel);
    }

    /** What becomes of a value that goes through bytes, a tree, a map and a buffer of tokens. */
    List<Object> again(Object value, Class<?> type, Funnel funnel) throws Exception {
        return line.again(value, type, funnel);
    }

    private static Line line2(ObjectMapper plain) {
        ObjectMapper mapper = plain.registerModule(new FunnelModule(CreditRating.REGISTRY));
        return new Line() {
            @Override
            public byte[] write(Object value) throws Exception {
                return mapper.writeValueAsBytes(value);
            }

            @Override
            public Object read(byte[] bytes, Class<?> type, Funnel funnel) throws Exception {
                return mapper.readerFor(type)
                        .withAttribute(FunnelModule.FUNNEL, funnel)
                        .readValue(bytes);
            }

            @Override
            public List<Object> again(Object value, Class<?> type, Funnel funnel) throws Exception {
                var reader = mapper.readerFor(type).withAttribute(FunnelModule.FUNNEL, funnel);
                TokenBuffer buffer = new TokenBuffer(mapper, false);
                mapper.writeValue(buffer, value);
                Map<?, ?> map = mapper.convertValue(value, Map.class);
                return List.of(
                        read(write(value), type, funnel),
                        reader.readValue(mapper.<com.fasterxml.jackson.databind.JsonNode>valueToTree(value)),
                        reader.readValue(mapper.writeValueAsBytes(map)),
                        reader.readValue(buffer.asParser()));
            }
        };
    }

    private static Line line3(tools.jackson.databind.cfg.MapperBuilder<?, ?> builder) {
        var mapper = builder.addModule(new io.github.funnelkit.jackson3.FunnelModule(CreditRating.REGISTRY))
                .build();
        return new Line() {
            @Override
            public byte[] write(Object value) {
                return mapper.writeValueAsBytes(value);
            }

            @Override
            public Object read(byte[] bytes, Class<?> type, Funnel funnel) {
                return mapper.readerFor(type)
                        .withAttribute(FunnelModule.FUNNEL, funnel)
                        .readValue(bytes);
            }

            @Override
            public List<Object> again(Object value, Class<?> type, Funnel funnel) {
                var reader = mapper.readerFor(type).withAttribute(FunnelModule.FUNNEL, funnel);
                Map<?, ?> map = mapper.convertValue(value, Map.class);
                return List.of(
                        read(write(value), type, funnel),
                        reader.readValue(mapper.<tools.jackson.databind.JsonNode>valueToTree(value)),
                        reader.readValue(mapper.writeValueAsBytes(map)));
            }
        };
    }
}
