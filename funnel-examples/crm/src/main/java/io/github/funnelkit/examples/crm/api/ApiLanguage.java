package io.github.funnelkit.examples.crm.api;

import io.github.funnelkit.jackson3.FunnelModule;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.cfg.ContextAttributes;

/** Controllers return what the library found as it is: it is written in the language of the request. */
@Configuration(proxyBeanMethods = false)
class ApiLanguage {

    // snippet: spring-language
    @Bean
    JsonMapperBuilderCustomizer languageOfTheRequest() {
        Supplier<Locale> language = LocaleContextHolder::getLocale;
        return mapper -> mapper.defaultAttributes(
                ContextAttributes.getEmpty().withSharedAttribute(FunnelModule.LANGUAGES, language));
    }
    // end
}
