package org.gongkai.portal;

/**
 * The pages that this site keeps in memory for its visitors.
 *
 * <p>To be told of a change within the transaction that makes it: from the moment it is committed no page made before is served here, and soon
 * after nor in any other process of the site. Without a transaction the pages go at once.
 */
public interface PublishedPages {

    /** Forgets the pages that depend on any of these, and those that did not say what they depend on. */
    void forget(Tag... tags);

    void forgetAll();
}
