package org.gongkai.portal;

import java.time.Duration;
import java.util.List;
import org.gongkai.platform.Assets;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Site.class)
class PortalConfiguration implements WebMvcConfigurer {

    private final ErrorFrame errorFrame;
    private final SiteHandlers siteHandlers;

    PortalConfiguration(ErrorFrame errorFrame, SiteHandlers siteHandlers) {
        this.errorFrame = errorFrame;
        this.siteHandlers = siteHandlers;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.FOLDER + "**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(siteHandlers);
        registry.addInterceptor(errorFrame);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(siteHandlers);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AddressLocale();
    }

    /** Behind the pages kept, whose keys are whole addresses; before everything that looks at an address. */
    @Bean
    FilterRegistrationBean<PlainAddresses> plainAddressesFilter(PlainAddresses addresses) {
        var registration = new FilterRegistrationBean<>(addresses);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 101);
        return registration;
    }
}
