package io.github.funnelkit.examples.crm.api;

import io.github.funnelkit.jackson3.FunnelDocuments;
import io.github.funnelkit.json.DocumentSchema;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API as OpenAPI 3.1, and the library's schemas that it refers to. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiDescription {

    private static final FunnelDocuments DOCUMENTS = FunnelDocuments.json();

    @GetMapping("/openapi.json")
    Resource openApi() {
        return new ClassPathResource("api/openapi.json");
    }

    @GetMapping("/schemas/commands")
    String commands() {
        return DOCUMENTS.write(DocumentSchema.ofCommands());
    }

    @GetMapping("/schemas/results")
    String results() {
        return DOCUMENTS.write(DocumentSchema.ofResults());
    }
}
