/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

import java.util.List;
import java.util.Objects;

import org.jiedui.core.workspace.ObjectId;

/**
 * What becomes, or became, of one row.
 *
 * @param row its number in the file, from 1
 * @param kind what
 * @param object what it adds to or changes; null for a new object, and where that is not known
 * @param title how the object is called, empty where that is not known
 * @param changes the values that are new, in the order of the columns
 * @param remarks what is to be told
 * @param sheet the name of the sheet on which it stands, for a text file that of the file; empty where nobody says
 */
public record RowOutcome(int row, Kind kind, ObjectId object, String title, List<FieldChange> changes, List<Remark> remarks, String sheet) {

	/** What can become of a row. */
	public enum Kind {
		/** A new object. */
		ADDED,
		/** New values of an object. */
		CHANGED,
		/** The books have it all. */
		UNCHANGED,
		/** Nothing, for the reasons that the remarks give. */
		REFUSED,
		/** Nothing, since it is no record: a sum, a remark below the table, the heading once more. */
		SKIPPED
	}

	public RowOutcome {
		Objects.requireNonNull(kind, "kind");
		changes = List.copyOf(changes);
		remarks = List.copyOf(remarks);
		Objects.requireNonNull(sheet, "sheet");
	}

	/** Of a sheet that needs no name. */
	public RowOutcome(int row, Kind kind, ObjectId object, String title, List<FieldChange> changes, List<Remark> remarks) {
		this(row, kind, object, title, changes, remarks, "");
	}

	/** Whether somebody should look at it. */
	public boolean hasWarning() {
		return remarks.stream().anyMatch(each -> each.tier() == Tier.WARNING);
	}
}
