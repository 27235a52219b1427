package org.gongkai.ledger;

/**
 * What acts are done on: a report, a request, a person.
 *
 * @param kind such as {@code report}; a key of the bundle {@code messages.ledger}
 */
public record Matter(String kind, long id) {

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
