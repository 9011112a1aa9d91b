/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Query;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.internal.database.Engine;
import org.jiedui.store.internal.schema.Preparation;
import org.jiedui.store.internal.schema.SchemaCatalog;
import org.jiedui.store.internal.script.ScriptedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the tables are joined through which paths lead. */
class PathColumnsTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private static SchemaCatalog catalog(Engine engine) {
		return new Preparation(engine.id(), new ScriptedDatabase(engine.dialect()), List.of(P), List.of()).run(null);
	}

	private static String joins(SchemaCatalog catalog, EClass type, String path) {
		PathColumns paths = new PathColumns(catalog, catalog.table(type));
		paths.columns(FeaturePath.parse(type, path));
		return paths.joins();
	}

	private static String reach(SchemaCatalog catalog, EClass type, String path) {
		return Scope.reach(catalog, Query.of(type).within(2), Stream.of(FeaturePath.parse(type, path)));
	}

	@Test
	void whatStaysInThePartIsJoinedWithinItWhereTheDatabaseWantsIt() {
		SchemaCatalog catalog = catalog(Engine.CITUS);
		assertThat(joins(catalog, P.getProject(), "programme.name")).contains(" LEFT JOIN ", " AND j1.\"part\" = t.\"part\" AND j1.\"uid\" = t.")
				.doesNotContain("CAST(");
		assertThat(reach(catalog, P.getProject(), "programme.name")).isEmpty();
	}

	@Test
	void whatLeadsToAnotherPartIsMarked() {
		SchemaCatalog catalog = catalog(Engine.CITUS);
		assertThat(joins(catalog, P.getMember(), "party.name")).contains("\"part\" = CAST(t.");
		assertThat(reach(catalog, P.getMember(), "party.name")).startsWith("/* global */");
		assertThat(reach(catalog, P.getProject(), "name")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Engine.class, mode = EnumSource.Mode.EXCLUDE, names = "CITUS")
	void othersFindThePartFromTheKey(Engine engine) {
		assertThat(joins(catalog(engine), P.getProject(), "programme.name")).contains(" AND j1.\"part\" = CAST(t.").doesNotContain("= t.\"part\"");
	}
}
