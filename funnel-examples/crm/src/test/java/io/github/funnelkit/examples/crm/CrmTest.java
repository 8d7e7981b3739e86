package io.github.funnelkit.examples.crm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of the started CRM; all of them share one. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"crm.demo.password=" + Visitor.PASSWORD, "spring.main.banner-mode=off"})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CrmTest {}
