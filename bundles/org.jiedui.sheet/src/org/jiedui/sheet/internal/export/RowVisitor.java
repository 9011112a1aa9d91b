/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;

import org.jiedui.core.spi.exchange.ExchangeException;

/** Takes one row after the other. */
@FunctionalInterface
interface RowVisitor {

	/**
	 * @param row is forgotten soon after
	 * @throws IOException when the file does not take it
	 * @throws ExchangeException when a file of this kind cannot hold it
	 */
	void visit(SheetRow row) throws IOException, ExchangeException;
}
