package org.gongkai.command.export;

import java.util.Set;
import org.jsoup.nodes.Document;

/** Which pages are exported. */
sealed interface Scope {

    boolean holds(Document page);

    /** What the files begin with. */
    Address home();

    /** The site of a region with those of all its agencies. */
    record All() implements Scope {
        @Override
        public boolean holds(Document page) {
            return true;
        }

        @Override
        public Address home() {
            return Address.of("/");
        }
    }

    /**
     * The site of one agency: the pages that name its home as theirs, and the files they need.
     *
     * @param homes one for each language
     */
    record OneAgency(Address home, Set<String> homes) implements Scope {

        private static final String HOME = ".masthead .agency a[href]";

        @Override
        public boolean holds(Document page) {
            var link = page.selectFirst(HOME);
            return link != null && homes.contains(link.attr("href"));
        }
    }
}
