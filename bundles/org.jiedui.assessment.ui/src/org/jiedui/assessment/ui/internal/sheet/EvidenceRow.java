/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import org.eclipse.jface.resource.ImageDescriptor;
import org.jiedui.ui.images.Icon;

/**
 * Something that an indicator rests on.
 *
 * @param kind what it is
 * @param what its name
 * @param detail what it says
 * @param open leads there; null where it leads nowhere
 */
record EvidenceRow(Kind kind, String what, String detail, Runnable open) {

	/** What indicators rest on. */
	enum Kind {
		/** A number of the books. */
		FIGURE,
		/** An entry that was counted. */
		COUNTED,
		/** An entry that somebody named. */
		NAMED,
		/** A document, an article, an attachment. */
		DOCUMENT;

		String label() {
			return switch (this) {
				case FIGURE -> Messages.Evidence_figure;
				case COUNTED -> Messages.Evidence_counted;
				case NAMED -> Messages.Evidence_named;
				case DOCUMENT -> Messages.Evidence_document;
			};
		}

		ImageDescriptor image() {
			return switch (this) {
				case FIGURE -> Icon.OVERVIEW.descriptor();
				case COUNTED -> Icon.OK.descriptor();
				case NAMED -> Icon.PIN.descriptor();
				case DOCUMENT -> Icon.LINK.descriptor();
			};
		}
	}
}
