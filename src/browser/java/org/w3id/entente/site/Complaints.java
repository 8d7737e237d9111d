package org.w3id.entente.site;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What a browser has to say against a page: errors of scripts, breaches of its policy, what did not come, and dialogs. */
final class Complaints {

    private final List<String> all = new ArrayList<>();

    /** Listens from now on; what a page says in its console counts whatever it is, since ours say nothing. */
    static Complaints of(Page page) {
        Complaints complaints = new Complaints();
        page.onPageError(complaints.all::add);
        page.onConsoleMessage(message -> complaints.all.add(message.text()));
        page.onRequestFailed(request -> complaints.all.add(request.url() + ": " + request.failure()));
        page.onDialog(dialog -> {
            complaints.all.add(dialog.message());
            dialog.dismiss();
        });
        return complaints;
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
