/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.jiedui.store.internal.schema.ClassTable;

/**
 * Each part lies in a container that is there and not within it, in a slot that may hold it; both belong to the same root, and all of them to the
 * same part of the books.
 */
final class PlacesCheck implements StoreCheck {

	@Override
	public String id() {
		return "places";
	}

	@Override
	public void run(Tables tables, Findings findings) throws SQLException {
		Set<Integer> known = new HashSet<>();
		tables.each("SELECT \"place\" FROM \"sys_feature\" WHERE \"kind\" = 'PART'", row -> known.add(Integer.valueOf(row.getString(1))));
		Circles circles = new Circles(tables);
		for (ClassTable table : tables.catalog().tables()) {
			tables.each("SELECT t.\"uid\" FROM " + table.name() + " t WHERE t.\"container\" IS NULL AND t.\"root\" <> t.\"uid\"",
					row -> findings.add(row.getLong(1), Messages.root));
			for (int slot : tables.numbers("SELECT DISTINCT COALESCE(\"slot\", -1) FROM " + table.name() + " WHERE \"container\" IS NOT NULL")) {
				check(tables, table, slot, known.contains(slot), circles, findings);
			}
		}
		circles.each(uid -> findings.add(uid, Messages.circle));
	}

	/** @param known a slot that is known and not in the catalogue belongs to a module that is not installed */
	private static void check(Tables tables, ClassTable table, int slot, boolean known, Circles circles, Findings findings) throws SQLException {
		Optional<EReference> feature = tables.catalog().slot(slot);
		String parts = " FROM " + table.name() + " t WHERE t.\"container\" IS NOT NULL AND COALESCE(t.\"slot\", -1) = " + slot;
		if (feature.isEmpty() && known) {
			return;
		}
		if (feature.isEmpty() || !tables.catalog().tablesOf(feature.get().getEReferenceType()).contains(table)) {
			tables.each("SELECT t.\"uid\"" + parts, row -> findings.add(row.getLong(1), Messages.slot));
			return;
		}
		List<ClassTable> holders = tables.catalog().tablesOf(feature.get().getEContainingClass());
		String home = Tables.part("t.\"uid\"");
		String elsewhere = "(" + home + " <> " + Tables.part("t.\"container\"") + " OR " + home + " <> " + Tables.part("t.\"root\"") + ")";
		Set<Long> lost = new HashSet<>();
		tables.each("SELECT t.\"uid\"" + parts + " AND NOT " + elsewhere + none(holders, "container", ""), row -> lost.add(row.getLong(1)));
		lost.forEach(uid -> findings.add(uid, Messages.container));
		Set<Long> torn = new HashSet<>();
		tables.each("SELECT t.\"uid\"" + parts + " AND NOT " + elsewhere + none(holders, "container", " AND h.\"root\" = t.\"root\""),
				row -> torn.add(row.getLong(1)));
		tables.each("SELECT t.\"uid\"" + parts + " AND NOT " + elsewhere
				+ none(tables.catalog().holdersOf(table), "root", " AND h.\"container\" IS NULL"), row -> torn.add(row.getLong(1)));
		torn.removeAll(lost);
		torn.forEach(uid -> findings.add(uid, Messages.root));
		tables.each("SELECT t.\"uid\"" + parts + " AND " + elsewhere, row -> findings.add(row.getLong(1), Messages.part));
		if (holders.stream().anyMatch(tables.catalog().partsOf(table)::contains)) {
			circles.lookAmong(parts);
		}
	}

	/** The condition that no table has what a row names, in the same part of the books. */
	private static String none(List<ClassTable> tables, String key, String more) {
		return tables.stream().map(table -> " AND NOT EXISTS (SELECT 1 FROM " + table.name() + " h WHERE h.\"part\" = t.\"part\" AND h.\"uid\" = t.\""
				+ key + "\"" + more + ")").collect(Collectors.joining());
	}
}
