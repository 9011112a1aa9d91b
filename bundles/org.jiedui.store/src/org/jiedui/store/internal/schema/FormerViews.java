/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/**
 * Knows which views stand under names that their classes have no longer. It notes them for {@link Views}, which takes them away: only these, since of
 * any other view somebody else may be the author.
 */
public final class FormerViews {

	private final SchemaNames names = new SchemaNames();
	private final Map<EClass, String> before = new LinkedHashMap<>();

	/** @param stored packages, of which the classes may be renamed from now on */
	public FormerViews(Collection<EPackage> stored) {
		new MappedModel(stored).classes().forEach(each -> before.put(each, names.view(each)));
	}

	/**
	 * Notes them.
	 *
	 * @param installed what each stored class has become; empty where it is there no more, and its view stays with its table
	 */
	public void note(Connection connection, Function<EClass, Optional<EClass>> installed) throws SQLException {
		Set<String> former = new HashSet<>();
		Set<String> present = new HashSet<>();
		before.forEach((type, view) -> installed.apply(type).map(names::view).ifPresentOrElse(name -> {
			present.add(name);
			former.add(view);
		}, () -> present.add(view)));
		former.removeAll(present);
		for (String each : former) {
			KeptViews.noteFormer(connection, each);
		}
	}
}
