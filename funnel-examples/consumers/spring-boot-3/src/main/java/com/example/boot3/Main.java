package com.example.boot3;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Writes and reads a methodology by the mapper that Spring Boot makes. */
@SpringBootApplication
public class Main {

    public static void main(String[] args) throws IOException {
        SpringApplicationBuilder program = new SpringApplicationBuilder(Main.class).web(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = program.run(args)) {
            ObjectMapper mapper = context.getBean(ObjectMapper.class);
            Funnel funnel = FunnelStandard.documented();
            Funnel again = mapper.readValue(mapper.writeValueAsString(funnel), Funnel.class);
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.println("read as it was written: " + again.equals(funnel));
        }
    }
}
