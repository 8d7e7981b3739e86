package com.example.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.funnelkit.jackson.FunnelModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Quarkus looks for no modules by itself. */
@Singleton
public class Documents implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new FunnelModule());
    }
}
