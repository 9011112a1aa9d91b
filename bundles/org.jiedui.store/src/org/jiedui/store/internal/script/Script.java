/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.script;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.store.internal.database.Engine;
import org.jiedui.store.internal.schema.Preparation;

/**
 * All that is told to an empty database before its first use.
 *
 * @param definitions statements that make tables, spread them, and make indexes, comments and views
 * @param rows statements that add what the tables hold from the start
 */
public record Script(List<String> definitions, List<String> rows) {

	/** What a store would do, as the engine wants it. */
	public static Script of(Engine engine, Collection<EPackage> models) {
		ScriptedDatabase database = new ScriptedDatabase(engine.dialect());
		new Preparation(engine.id(), database, List.copyOf(models), List.of()).run(null);
		return new Script(List.copyOf(database.definitions()), List.copyOf(database.rows()));
	}
}
