/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.internal.history.DeltaFormat;
import org.jiedui.store.internal.schema.ClassTable;

/**
 * What the journal says last of a feature is what the object has, and what it never mentions was never set. Goes through the journal in the order of
 * the objects, and asks for the rows of some hundred at a time.
 * <p>
 * Not compared is what the books themselves do not know: with which values an object began that was added with many others, as long as nobody changed
 * them; what came before a change that was erased; what was never mentioned of objects of a package in which features went away, since their values
 * may have moved; a literal, or a number with a default of its own, that was never mentioned, since the default may have been another one; whether
 * no value was said or left alone; and what cannot be read. Where parts stand is for {@link PlacesCheck}.
 */
final class HistoryCheck implements StoreCheck {

	/** Objects of a class whose rows are asked for together. */
	private static final int TOGETHER = 500;

	@Override
	public String id() {
		return "history";
	}

	@Override
	public void run(Tables tables, Findings findings) throws SQLException {
		Reading reading = new Reading(tables, findings);
		tables.pageJournal("t.\"number\", t.\"class\", t.\"version\", t.\"kind\", t.\"delta\"", row -> reading.step(row.getLong(1),
				new ToldObject.Step(row.getLong(2), row.getInt(3), row.getInt(4), row.getString(5), row.getString(6))));
		reading.end();
	}

	/** The changes of one object after the other. */
	private static final class Reading {

		private final Tables tables;
		private final Findings findings;
		private final RowComparison comparison;
		private final DeltaFormat format = new DeltaFormat();
		private final List<ToldObject.Step> steps = new ArrayList<>();
		private final Map<ClassTable, List<ToldObject>> open = new HashMap<>();
		private long uid;

		Reading(Tables tables, Findings findings) throws SQLException {
			this.tables = tables;
			this.findings = findings;
			comparison = new RowComparison(tables, FormerFeatures.read(tables), findings);
		}

		void step(long object, ToldObject.Step step) throws SQLException {
			if (object != uid) {
				finish();
				if (uid != 0 && new ObjectId(object).part() != new ObjectId(uid).part()) {
					compare();
				}
				uid = object;
			}
			steps.add(step);
		}

		private void finish() throws SQLException {
			if (steps.isEmpty()) {
				return;
			}
			ToldObject told = new ToldObject(uid, steps, format);
			steps.clear();
			if (!told.isLegible()) {
				findings.add(uid, Messages.journal);
			}
			Optional<ClassTable> table = tables.catalog().table(told.type());
			if (told.isThere() && table.isPresent()) {
				List<ToldObject> ofClass = open.computeIfAbsent(table.get(), each -> new ArrayList<>());
				ofClass.add(told);
				if (ofClass.size() == TOGETHER) {
					comparison.run(table.get(), open.remove(table.get()));
				}
			}
		}

		void end() throws SQLException {
			finish();
			compare();
		}

		/** What waits, all of one part. */
		private void compare() throws SQLException {
			for (var waiting : open.entrySet()) {
				comparison.run(waiting.getKey(), waiting.getValue());
			}
			open.clear();
		}
	}
}
