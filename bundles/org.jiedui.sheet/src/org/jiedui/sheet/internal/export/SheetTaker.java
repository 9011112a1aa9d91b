/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;

import org.jiedui.core.spi.exchange.ExchangeException;

/** Takes one sheet after the other. */
@FunctionalInterface
interface SheetTaker {

	/** Takes a sheet with all its rows. */
	void take(SheetPlan plan) throws IOException, ExchangeException;
}
