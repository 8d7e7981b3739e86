package com.example.spring6;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindingResult;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.validation.beanvalidation.MethodValidationPostProcessor;
import org.springframework.validation.method.MethodValidationException;
import org.springframework.web.bind.WebDataBinder;

/** Checks forms and arguments with the validator that Spring makes. */
@Configuration(proxyBeanMethods = false)
public class Main {

    private static final Deal CLAIMED = new Deal("proposal", true, new BigDecimal("4000"));
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Bean
    static LocalValidatorFactoryBean validator() {
        return new LocalValidatorFactoryBean();
    }

    @Bean
    static MethodValidationPostProcessor checkedArguments(LocalValidatorFactoryBean validator) {
        MethodValidationPostProcessor checked = new MethodValidationPostProcessor();
        checked.setValidator(validator);
        checked.setAdaptConstraintViolations(true);
        return checked;
    }

    @Bean
    DealDesk desk() {
        return new DealDesk();
    }

    public static void main(String[] args) {
        Logger.getLogger("org").setLevel(Level.SEVERE);
        Locale.setDefault(Locale.ENGLISH);
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Main.class)) {
            for (Locale language : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
                LocaleContextHolder.setLocale(language);
                print("deal", bound(context, CLAIMED));
                print("form", bound(context, new DealForm(CLAIMED, "a call")));
            }
            print("sound", bound(context, new Deal("qualified", true, null)));
            save(context.getBean(DealDesk.class));
        }
    }

    /** As a controller's parameter is checked. */
    private static BindingResult bound(AnnotationConfigApplicationContext context, Object target) {
        WebDataBinder binder = new WebDataBinder(target, "sent");
        binder.setValidator(context.getBean(LocalValidatorFactoryBean.class));
        binder.validate();
        return binder.getBindingResult();
    }

    private static void print(String what, BindingResult errors) {
        OUT.println(what + ": " + errors.getErrorCount() + " errors");
        errors.getGlobalErrors().forEach(error -> OUT.println("  whole: " + error.getDefaultMessage()));
        errors.getFieldErrors().forEach(error -> OUT.println("  " + error.getField() + ": " + error.getDefaultMessage()));
    }

    private static void save(DealDesk desk) {
        try {
            OUT.println(desk.save(CLAIMED));
        } catch (MethodValidationException refused) {
            refused.getAllErrors().forEach(error -> OUT.println("argument: " + error.getDefaultMessage()));
        }
    }
}
