package org.gongkai.publication.imports;

import java.net.URI;
import java.util.Optional;
import org.gongkai.portal.OldAddresses;
import org.gongkai.publication.Former;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemMoved;
import org.gongkai.publication.open.PublicAddress;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the address that an imported item had on its former site lead to its page here, from the moment it is public. */
@Component
class FormerAddresses {

    private final OldAddresses addresses;

    FormerAddresses(OldAddresses addresses) {
        this.addresses = addresses;
    }

    @EventListener
    void on(ItemMoved event) {
        if (event.act() == ItemAct.PUBLISH) {
            event.version()
                    .content()
                    .former()
                    .flatMap(Former::address)
                    .flatMap(FormerAddresses::path)
                    .filter(this::isFree)
                    .ifPresent(path ->
                            addresses.lead(path, "/items/" + event.item().value() + "/"));
        }
    }

    /** An import could else lead the readers of somebody else's page to its own. */
    private boolean isFree(String path) {
        return !path.startsWith(PublicAddress.ITEMS) && addresses.find(path).isEmpty();
    }

    /** What of an address this site is asked for: path and query. */
    static Optional<String> path(String address) {
        try {
            var uri = URI.create(address.strip());
            var path = uri.getPath();
            if (path == null || !path.startsWith("/")) {
                return Optional.empty();
            }
            return Optional.of(uri.getQuery() == null ? path : path + "?" + uri.getQuery());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
