/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.history;

import java.util.OptionalLong;
import java.util.function.LongConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** Below a history of which there is more: the way to the saves before. Takes no room when all are shown. */
final class OlderLink {

	private final Link link;
	private OptionalLong before = OptionalLong.empty();

	/** @param read is given the number of the save before which more is wanted */
	OlderLink(Composite list, LongConsumer read) {
		link = new Link(list, SWT.NONE);
		link.setText("<a>" + Messages.older + "</a>");
		link.addListener(SWT.Selection, event -> before.ifPresent(read));
		GridDataFactory.fillDefaults().indent(8, 4).applyTo(link);
		show(before);
	}

	/** Before which save there may be more. */
	void show(OptionalLong number) {
		before = number;
		link.setVisible(number.isPresent());
		((GridData) link.getLayoutData()).exclude = number.isEmpty();
		link.getParent().layout();
	}
}
