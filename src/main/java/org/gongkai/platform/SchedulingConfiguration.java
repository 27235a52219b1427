package org.gongkai.platform;

import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Jobs by the clock. A method with {@code @Scheduled(cron = …, zone = "Asia/Shanghai")} and {@code @SchedulerLock(name = "module.job")} runs in
 * one process only, however many serve the site. The database's clock decides who holds a lock.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "PT10M")
class SchedulingConfiguration {

    @Bean
    LockProvider jobLocks(JdbcTemplate database) {
        return new JdbcTemplateLockProvider(new JdbcTemplateLockProvider.Configuration.Builder()
                .withJdbcTemplate(database)
                .withTableName("platform.job_lock")
                .usingDbTime()
                .build());
    }
}
