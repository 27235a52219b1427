package org.gongkai.demonstration;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("gongkai.demo")
class DemonstrationConfiguration {

    @Bean
    @Primary
    DemonstrationClock demonstrationClock() {
        return new DemonstrationClock(Clock.system(ZoneId.of("Asia/Shanghai")));
    }
}
