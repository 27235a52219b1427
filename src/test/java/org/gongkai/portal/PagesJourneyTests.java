package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SiteTest
class PagesJourneyTests {

    @LocalServerPort
    int port;

    @Test
    void visitorFindsTheReportFromTheHomePage() {
        try (var window = Browser.window(1440, 900, false)) {
            var page = window.newPage();
            page.navigate("http://localhost:" + port + "/");
            page.getByText("临江市审计局2023年政府信息公开工作年度报告").click();

            assertThat(page.url()).endsWith("/reports/linjiang-audit-bureau/2023/");
            assertThat(page.locator("h1").textContent()).isEqualTo("临江市审计局2023年政府信息公开工作年度报告");
            assertThat(page.locator("table td.figure").count()).isEqualTo(200);
        }
    }
}
