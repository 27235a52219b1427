package org.gongkai.platform.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database server of our own, unless another is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class DatabaseConfiguration {

    /** Stopped after everything that uses it: Spring destroys a bean's dependants before the bean. */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(@Value("${gongkai.data}") Path data) {
        var server = EmbeddedPostgres.in(data);
        // A signal that comes while the start is under way finds no context to close yet.
        SpringApplication.getShutdownHandlers().add(server::close);
        return server;
    }

    /** What the site works with; it may not change the tables. */
    @Bean
    JdbcConnectionDetails connectionDetails(EmbeddedPostgres server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return server.application().name();
            }

            @Override
            public String getPassword() {
                return server.application().password();
            }

            @Override
            public String getJdbcUrl() {
                return server.url();
            }
        };
    }

    /** What the migrations work with; it owns the tables. */
    @Bean
    FlywayConnectionDetails ownerDetails(EmbeddedPostgres server) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return server.user();
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return server.url();
            }
        };
    }
}
