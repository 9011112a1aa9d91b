/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.json;

import java.util.List;

import org.jiedui.model.Programme;

/**
 * What an import put into a session.
 *
 * @param programmes the new programmes, in the order of the file, or the one to which records were added
 * @param records how many pairings, plans, projects, exchanges and other records are new
 * @param knownRecords how many records of the file were in the books already and are left as they are there
 * @param newParties how many entries of the register are new
 * @param knownParties how many entries of the file were in the register already and are left as they are there
 */
public record ImportResult(List<Programme> programmes, int records, int knownRecords, int newParties, int knownParties) {

	public ImportResult {
		programmes = List.copyOf(programmes);
	}
}
