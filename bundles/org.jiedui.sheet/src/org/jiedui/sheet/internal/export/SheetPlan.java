/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;

import org.eclipse.core.runtime.SubMonitor;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.sheet.internal.layout.SheetLayout;

/**
 * What is to be in one sheet.
 *
 * @param title what it is to be called, as far as a file allows it
 * @param layout its columns
 * @param size how many rows there are about
 * @param rows brings them
 */
record SheetPlan(String title, SheetLayout layout, long size, Feed rows) {

	/** Brings the rows of a sheet in their order. */
	@FunctionalInterface
	interface Feed {

		/** @param progress has as many ticks as there are rows about; rows may be brought only once */
		void to(RowVisitor visitor, SubMonitor progress) throws IOException, ExchangeException;
	}
}
