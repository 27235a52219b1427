package org.gongkai.portal.page;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.gongkai.portal.Origins;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    /** Of the heap, where the operator sets nothing. */
    private static final int SHARE = 4;

    @Bean
    PageStore pageStore(@Value("${gongkai.pages.memory:}") String memory) {
        return new PageStore(
                memory.isBlank()
                        ? Runtime.getRuntime().maxMemory() / SHARE
                        : DataSize.parse(memory).toBytes());
    }

    @Bean
    Hearing hearing() {
        return new Hearing();
    }

    @Bean
    PageMemory pageMemory(PageStore store, Hearing hearing) {
        return new PageMemory(store, hearing);
    }

    @Bean
    LocalRequests localRequests() {
        return new LocalRequests();
    }

    @Bean
    Remaking remaking(LocalRequests requests) {
        return new Remaking(requests);
    }

    @Bean
    Announcements announcements(JdbcClient database) {
        return new Announcements(database);
    }

    @Bean
    Forgetting publishedPages(PageStore store, Announcements announcements, Remaking remaking) {
        return new Forgetting(store, announcements, remaking);
    }

    @Bean
    OtherProcesses otherProcesses(
            JdbcConnectionDetails place, Announcements announcements, Forgetting forgetting, Hearing hearing) {
        return new OtherProcesses(place, announcements, forgetting, hearing);
    }

    /** After what every answer carries, before everything else. */
    @Bean
    FilterRegistrationBean<PageFilter> pageFilter(PageMemory memory, Origins origins) {
        var registration = new FilterRegistrationBean<>(new PageFilter(memory, origins::of));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> pagesFirst(PageMemory memory, Origins origins) {
        return factory ->
                factory.addServerCustomizers(server -> server.insertHandler(new PageHandler(memory, origins)));
    }

    @Bean
    MeterBinder pageMeters(PageStore store, PageMemory memory, Remaking remaking, Hearing hearing) {
        return registry -> {
            FunctionCounter.builder("gongkai.pages.hits", memory, PageMemory::hits)
                    .register(registry);
            FunctionCounter.builder("gongkai.pages.misses", memory, PageMemory::misses)
                    .register(registry);
            FunctionCounter.builder("gongkai.pages.remade", remaking, Remaking::made)
                    .register(registry);
            Gauge.builder("gongkai.pages.kept", store, PageStore::count).register(registry);
            Gauge.builder("gongkai.pages.size", store, PageStore::size)
                    .baseUnit("bytes")
                    .register(registry);
            Gauge.builder("gongkai.pages.hearing", hearing, heard -> heard.isSound() ? 1 : 0)
                    .register(registry);
        };
    }
}
