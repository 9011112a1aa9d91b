/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.json;

import java.util.List;

/**
 * What an export wrote.
 *
 * @param records how many pairings, plans, projects, exchanges and other records
 * @param parties how many entries of the register
 * @param omitted titles of objects of other programmes that are referred to; these references are not in the file
 */
public record ExportResult(int records, int parties, List<String> omitted) {

	public ExportResult {
		omitted = List.copyOf(omitted);
	}
}
