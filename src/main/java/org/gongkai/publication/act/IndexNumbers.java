package org.gongkai.publication.act;

import java.time.Instant;
import java.time.ZoneId;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.publication.Former;
import org.gongkai.publication.IndexNumber;
import org.gongkai.publication.Item;
import org.gongkai.publication.PublicSide;
import org.gongkai.publication.SiteProfiles;
import org.springframework.stereotype.Component;

/** Gives an item its index number when it first becomes public; it keeps it for good. */
@Component
@LegalBasis(source = Source.CATALOGUE_GUIDELINES, part = "第二部分")
class IndexNumbers {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final IndexRegister register;
    private final SiteProfiles profiles;

    IndexNumbers(IndexRegister register, SiteProfiles profiles) {
        this.register = register;
        this.profiles = profiles;
    }

    IndexNumber of(Item item, Instant now) {
        return item.publicSide()
                .map(PublicSide::index)
                .or(() -> item.content().former().flatMap(Former::index).filter(register::isFree))
                .orElseGet(() -> next(item, now));
    }

    private IndexNumber next(Item item, Instant now) {
        var code = profiles.of(item.agency()).code().orElseThrow();
        var year = now.atZone(HERE).getYear();
        var index = IndexNumber.of(code, year, register.nextSerial(item.agency(), year));
        // An imported item may have brought this number along.
        while (!register.isFree(index)) {
            index = IndexNumber.of(code, year, register.nextSerial(item.agency(), year));
        }
        return index;
    }
}
