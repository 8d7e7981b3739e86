package com.example.boot4;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads a methodology by the mapper that Spring Boot makes. */
@SpringBootApplication
public class Main {

    public static void main(String[] args) {
        SpringApplicationBuilder program = new SpringApplicationBuilder(Main.class).web(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = program.run(args)) {
            JsonMapper mapper = context.getBean(JsonMapper.class);
            Funnel funnel = FunnelStandard.documented();
            Funnel again = mapper.readValue(mapper.writeValueAsString(funnel), Funnel.class);
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.println("read as it was written: " + again.equals(funnel));
        }
    }
}
