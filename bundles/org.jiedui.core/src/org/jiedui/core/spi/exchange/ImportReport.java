/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

import java.util.List;

/**
 * What came of a file.
 *
 * @param summary one sentence in the language of the order
 * @param findings what could not be taken, sentences that name place and remedy
 * @param saved whether the books are changed
 */
public record ImportReport(String summary, List<String> findings, boolean saved) {

	public ImportReport {
		findings = List.copyOf(findings);
	}
}
