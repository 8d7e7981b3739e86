package io.github.funnelkit.examples.crm;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the CRM. */
@SpringBootApplication(proxyBeanMethods = false)
public class CrmApplication {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(CrmApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
