package org.gongkai.portal.page;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.portal.PublishedPages;
import org.gongkai.portal.Tag;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets go of pages when what they depend on changes.
 *
 * <p>The pages go just before the commit, and none is kept until it is over: there is no moment at which others see the change in the
 * database and the former page here.
 */
final class Forgetting implements PublishedPages {

    private final PageStore store;
    private final Announcements announcements;
    private final Remaking remaking;

    Forgetting(PageStore store, Announcements announcements, Remaking remaking) {
        this.store = store;
        this.announcements = announcements;
        this.remaking = remaking;
    }

    @Override
    public void forget(Tag... tags) {
        var all = new LinkedHashSet<>(List.of(tags));
        all.add(Tag.ANYTHING);
        forgetEverywhere(all);
    }

    @Override
    public void forgetAll() {
        forgetEverywhere(Set.of(Changes.ALL));
    }

    private void forgetEverywhere(Set<Tag> tags) {
        announcements.changed(tags);
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Pending(tags));
        } else {
            forgetHere(tags);
        }
    }

    /** For what is committed already, and known elsewhere. */
    void forgetHere(Collection<Tag> tags) {
        remaking.again(store.forget(tags));
    }

    /** A change of the transaction under way. */
    private final class Pending implements TransactionSynchronization {

        private final Set<Tag> tags;
        private List<KeptPage> gone = List.of();
        private boolean isChanging;

        private Pending(Set<Tag> tags) {
            this.tags = tags;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            gone = store.changing(tags);
            isChanging = true;
        }

        @Override
        public void afterCompletion(int status) {
            if (isChanging) {
                store.changed(tags);
                remaking.again(gone);
            }
        }
    }
}
