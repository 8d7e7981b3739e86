package io.github.funnelkit.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages do not rely on journeys being remembered: other people's pages may push them out at any time, here each the one before. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "crm.demo.password=" + Visitor.PASSWORD,
            "crm.remembered-journeys=1",
            "spring.main.banner-mode=off"
        })
class SmallMemoryTest {

    @LocalServerPort
    private int port;

    @Test
    void pagesOfManyDealsShowThemAll() {
        Visitor hugo = Visitor.of(port, "hugo");
        for (String path : List.of("/board", "/week", "/pipeline", "/board")) {
            assertThat(hugo.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(hugo.get("/board").body()).contains("Alpine Rail", "Pier 21 Hotels", "Northern Textiles");
    }
}
