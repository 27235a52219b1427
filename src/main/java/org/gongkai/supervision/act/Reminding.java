package org.gongkai.supervision.act;

import java.util.List;
import org.gongkai.organisation.Agency;

/**
 * What reminding several agencies came to.
 *
 * @param before reminded today already
 * @param unreachable nobody with a post for disclosure has an e-mail address there
 * @param filed the supervising office has the report
 */
public record Reminding(List<Agency> reminded, List<Agency> before, List<Agency> unreachable, List<Agency> filed) {

    public Reminding {
        reminded = List.copyOf(reminded);
        before = List.copyOf(before);
        unreachable = List.copyOf(unreachable);
        filed = List.copyOf(filed);
    }
}
