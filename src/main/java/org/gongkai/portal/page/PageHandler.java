package org.gongkai.portal.page;

import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.gongkai.portal.Origins;

/**
 * Sends pages from memory on the thread that read the request, which waits for nothing; every other request goes on to the servlets on a thread
 * of its own.
 */
final class PageHandler extends Handler.Wrapper {

    private final PageMemory memory;
    private final Origins origins;

    PageHandler(PageMemory memory, Origins origins) {
        this.memory = memory;
        this.origins = origins;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var kept = kept(request);
        if (kept.isPresent()) {
            PageAnswer.send(kept.get().page(), request, response, callback);
        } else {
            getServer().getThreadPool().execute(() -> goOn(request, response, callback));
        }
        return true;
    }

    private Optional<KeptPage> kept(Request request) {
        var uri = request.getHttpURI();
        var path = uri.getPath();
        if (uri.getQuery() != null || !PageRequest.isIn(request.getMethod(), path)) {
            return Optional.empty();
        }
        var origin = origins.of(uri.getScheme(), Request.getServerName(request), Request.getServerPort(request));
        return memory.find(origin.concat(path));
    }

    private void goOn(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Throwable failure) {
            Response.writeError(request, response, callback, failure);
        }
    }
}
