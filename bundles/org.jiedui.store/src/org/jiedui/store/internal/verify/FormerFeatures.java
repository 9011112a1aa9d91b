/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.store.internal.schema.ClassTable;
import org.jiedui.store.internal.schema.NothingMark;

/**
 * The features that were kept once and are not any more, or in another place. Their values may have gone to other features, or were left behind, and
 * no commit says so.
 */
final class FormerFeatures {

	private final Map<Integer, Set<String>> retired = new HashMap<>();
	private final Set<EPackage> changed = new HashSet<>();

	private FormerFeatures() {
	}

	static FormerFeatures read(Tables tables) throws SQLException {
		FormerFeatures former = new FormerFeatures();
		Map<String, EPackage> models = new HashMap<>();
		tables.catalog().tables().forEach(table -> models.put(table.type().getEPackage().getNsURI(), root(table.type().getEPackage())));
		tables.each("SELECT c.\"class\", c.\"ns_uri\", f.\"name\", f.\"retired\" FROM \"sys_feature\" f JOIN \"sys_class\" c ON c.\"class\" = f.\"class\""
				+ " WHERE f.\"kind\" <> 'PART'", row -> {
					if (NothingMark.isRecord(row.getString(3))) {
						return;
					}
					boolean isRetired = row.getBoolean(4);
					if (isRetired) {
						former.retired.computeIfAbsent(row.getInt(1), type -> new HashSet<>()).add(row.getString(3));
					}
					if (isRetired || !isKept(tables.catalog().table(row.getInt(1)), row.getString(3))) {
						Optional.ofNullable(models.get(row.getString(2))).ifPresent(former.changed::add);
					}
				});
		return former;
	}

	private static boolean isKept(Optional<ClassTable> table, String name) {
		return table.map(each -> each.type().getEStructuralFeature(name))
				.filter(feature -> table.get().column(feature).isPresent() || table.get().link(feature).isPresent()).isPresent();
	}

	private static EPackage root(EPackage each) {
		return each.getESuperPackage() == null ? each : root(each.getESuperPackage());
	}

	/** Whether there was a feature of the name in another place, where its values may have stayed. */
	boolean hadAnother(ClassTable table, String feature) {
		return retired.getOrDefault(table.number(), Set.of()).contains(feature);
	}

	/** Whether objects of the class may have got values from a feature that is there no more. */
	boolean mayHaveInherited(ClassTable table) {
		return Stream.concat(Stream.of(table.type()), table.type().getEAllSuperTypes().stream()).map(EClass::getEPackage)
				.anyMatch(each -> changed.contains(root(each)));
	}
}
