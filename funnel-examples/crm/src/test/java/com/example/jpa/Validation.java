package com.example.jpa;

import io.github.funnelkit.validation.StageJustifiedValidator;
import jakarta.validation.ValidatorFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;

/** Constraints with what Spring has made, in requests and when records are saved. */
// snippet: jpa-validation
@Configuration(proxyBeanMethods = false)
class Validation {

    @Bean
    static ValidationConfigurationCustomizer justificationsFromSpring(ApplicationContext context) {
        return configuration -> configuration.constraintValidatorFactory(StageJustifiedValidator.factory(
                context::getBean, new SpringConstraintValidatorFactory(context.getAutowireCapableBeanFactory())));
    }

    @Bean
    HibernatePropertiesCustomizer theSameWhenSaved(ObjectProvider<ValidatorFactory> factory) {
        return properties -> properties.put("jakarta.persistence.validation.factory", factory.getObject());
    }
}
// end
