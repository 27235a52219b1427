package org.gongkai.publication;

import org.gongkai.organisation.AgencyId;

/** A public document is shown as something else than before; told within the transaction of the act. */
public record ValidityChanged(ItemId item, AgencyId agency, Validity validity) {}
