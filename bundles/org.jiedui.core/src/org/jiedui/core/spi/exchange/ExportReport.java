/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

import java.util.List;

/**
 * What a file got.
 *
 * @param records how many objects of the books of programmes
 * @param parties how many objects of the register
 * @param omitted titles of what is referred to and did not go into the file
 */
public record ExportReport(long records, long parties, List<String> omitted) {

	public ExportReport {
		omitted = List.copyOf(omitted);
	}
}
