/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.util.List;

import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.report.ReportOrder;
import org.jiedui.sheet.BookReader;

/**
 * What objects are called in a report: personal names stay out of it.
 *
 * @param order gives the books and the language
 */
record NamedObjects(ReportOrder order) {

	/** The title of an object; an empty text where it is gone. */
	String name(ObjectId id) {
		try (Session session = order.workspace().openSession()) {
			BookReader.mask(session, order.format());
			session.attach(session.fetch(List.of(id)));
			return session.find(id).map(order.format().titles()::title).orElse("");
		}
	}
}
