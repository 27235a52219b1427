package org.gongkai.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator says of the site; empty where nothing was set, and then nothing is shown.
 *
 * @param url public address, such as {@code https://example.gov.cn}; empty: the one asked for
 * @param contact how to reach the disclosure office: address, telephone, e-mail
 * @param code identification of the government site (网站标识码)
 * @param record number of the site's entry with the telecommunications authority (备案号)
 */
@ConfigurationProperties("gongkai.site")
public record Site(
        @DefaultValue("") String url,
        @DefaultValue("") String contact,
        @DefaultValue("") String code,
        @DefaultValue("") String record) {

    public Site {
        url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
