/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.divisions;

import java.util.List;

import org.jiedui.core.history.CommitNumber;

/**
 * What became of a file of divisions. Examples are a few of many.
 *
 * @param added how many units are new
 * @param unchanged how many the register had just so
 * @param updated how many it had with another name, or without upper unit
 * @param renames examples of units of another name
 * @param ended how many units of the register the file does not have any more
 * @param orphans examples of rows that were left out since their upper units are neither in the file nor in the register
 * @param left how many rows were left out
 * @param homonyms how many names are borne by several units of the file
 * @param commonest the names that most units bear, and how many do
 * @param uncoded examples of parties of the register that have the name of a new unit and no code
 * @param commits what was written, to be taken back with a revert
 */
public record DivisionReport(long added, long unchanged, long updated, List<Rename> renames, long ended, List<String> orphans, long left,
		long homonyms,
		List<String> commonest, List<String> uncoded, List<CommitNumber> commits) {

	/**
	 * Another name of the same unit.
	 *
	 * @param code of the unit
	 * @param before what the register called it
	 * @param after what the file calls it
	 */
	public record Rename(String code, String before, String after) {
	}
}
