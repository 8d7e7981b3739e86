package io.github.funnelkit.examples.crm.editor;

import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.jackson3.FunnelDocuments;
import io.github.funnelkit.json.DocumentSchema;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What may stand where in a methodology, for the editor to complete. */
@Controller
class SchemaController {

    private static final String SCHEMA =
            FunnelDocuments.json().write(DocumentSchema.ofFunnels(CriteriaRegistry.builtIn()));

    @GetMapping("/methodology/schema.json")
    ResponseEntity<String> schema() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .contentType(MediaType.APPLICATION_JSON)
                .body(SCHEMA);
    }
}
