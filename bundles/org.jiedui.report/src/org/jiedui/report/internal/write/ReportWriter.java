/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.io.IOException;
import java.io.OutputStream;

import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.report.tree.Document;

/** Writes documents as one kind of file. */
interface ReportWriter {

	/**
	 * @param out stays open
	 * @throws ExchangeException with a sentence when something is missing that files of this kind need
	 */
	void write(Document document, OutputStream out) throws IOException, ExchangeException;
}
