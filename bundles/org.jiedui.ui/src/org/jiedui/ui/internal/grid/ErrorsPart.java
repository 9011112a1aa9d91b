/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

/** Whether only rows with errors are shown. */
final class ErrorsPart implements ViewPart {

	private static final String ONLY = "only";

	private final LedgerData data;
	private final LedgerOrder order;

	ErrorsPart(LedgerData data, LedgerOrder order) {
		this.data = data;
		this.order = order;
	}

	@Override
	public String key() {
		return "errors";
	}

	@Override
	public String write() {
		return order.arrangement().errorsOnly() ? ONLY : "";
	}

	@Override
	public void show(String text, ViewReading reading) {
		boolean only = text.equals(ONLY);
		if (only && !data.rows().findsErrors()) {
			reading.lost(Messages.viewErrorsRefused);
		}
		order.errorsOnly(only && data.rows().findsErrors());
	}

	@Override
	public boolean remembered() {
		return false;
	}
}
