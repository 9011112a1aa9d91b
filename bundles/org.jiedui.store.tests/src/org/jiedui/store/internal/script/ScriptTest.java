/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.jiedui.model.JieduiPackage;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.internal.database.Engine;
import org.jiedui.store.internal.database.GlobalTable;
import org.jiedui.store.internal.database.TableDefinition;
import org.jiedui.store.internal.schema.SystemTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptTest {

	private final EveryKind kinds = new EveryKind();

	private List<String> definitions(Engine engine) {
		return Script.of(engine, List.of(JieduiPackage.eINSTANCE, kinds.model)).definitions();
	}

	private static List<TableDefinition> tables(List<String> definitions) {
		return definitions.stream().map(TableDefinition::of).flatMap(Optional::stream).toList();
	}

	@ParameterizedTest
	@EnumSource(value = Engine.class, mode = EnumSource.Mode.EXCLUDE, names = "H2")
	void everyKeyContainsThePartUnlessTheTableIsDeclaredGlobal(Engine engine) {
		List<TableDefinition> tables = tables(definitions(engine));
		assertThat(tables).hasSizeGreaterThan(40).allSatisfy(table -> {
			boolean led = table.key().map(key -> key.startsWith("(\"part\", ") || key.startsWith("((\"part\") HASH, ")).orElse(false)
					|| table.sql().contains("\"part\" INTEGER PRIMARY KEY");
			assertThat(led).as(table.sql()).isNotEqualTo(GlobalTable.of(table.name()).isPresent());
		});
		assertThat(tables).extracting(TableDefinition::name).contains("sys_workspace", "sys_package", "sys_class", "sys_feature", "kinds_thing",
				"l_kinds_thing_words", "core_project");
	}

	@ParameterizedTest
	@EnumSource(GlobalTable.class)
	void aGlobalTableSaysWhy(GlobalTable table) {
		assertThat(table.reason()).isNotBlank();
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aScriptOnlyDefines(Engine engine) {
		assertThat(definitions(engine))
				.allMatch(sql -> sql.matches("(?s)(CREATE (TABLE|INDEX|VIEW|SYNONYM)|COMMENT ON|SELECT create_(distributed|reference)_table).*"))
				.noneMatch(sql -> sql.contains("LISTEN") || sql.contains("NOTIFY")).doesNotHaveDuplicates();
	}

	@Test
	void citusSpreadsByThePartAndKeepsWhatHasNoneEverywhere() {
		List<String> definitions = definitions(Engine.CITUS);
		assertThat(definitions).map(sql -> sql.replaceFirst(" WHERE NOT EXISTS .*pg_dist_partition.*", ""))
				.containsSubsequence("SELECT create_distributed_table('\"sys_part\"', 'part', colocate_with => 'none')",
						"SELECT create_distributed_table('\"sys_commit\"', 'part', colocate_with => 'sys_part')",
						"SELECT create_distributed_table('\"kinds_thing\"', 'part', colocate_with => 'sys_part')")
				.contains("SELECT create_reference_table('\"sys_class\"')");
		assertThat(tables(definitions)).hasSize((int) definitions.stream().filter(sql -> sql.startsWith("SELECT ")).count());
	}

	@Test
	void yugabyteHashesThePartAndSortsTheRest() {
		List<String> definitions = definitions(Engine.YUGABYTE);
		assertThat(definitions).anyMatch(sql -> sql.endsWith("PRIMARY KEY ((\"part\") HASH, \"uid\" ASC))"))
				.anyMatch(sql -> sql.contains("\"sys_change\"") && sql.endsWith("PRIMARY KEY ((\"part\") HASH, \"number\" ASC, \"uid\" ASC))"))
				.contains("CREATE INDEX IF NOT EXISTS \"x_kinds_thing_friend\" ON \"kinds_thing\" (\"friend\" ASC)",
						"CREATE INDEX IF NOT EXISTS \"x_sys_change_uid\" ON \"sys_change\" ((\"part\") HASH, \"uid\" ASC, \"number\" ASC)");
	}

	@Test
	void openGaussDistributesByThePart() {
		List<String> definitions = definitions(Engine.OPENGAUSS);
		assertThat(definitions).anyMatch(sql -> sql.endsWith("PRIMARY KEY (\"part\", \"uid\")) DISTRIBUTE BY HASH (\"part\")"))
				.anyMatch(sql -> sql.contains("\"sys_class\"") && sql.endsWith(" DISTRIBUTE BY REPLICATION"))
				.noneMatch(sql -> sql.startsWith("CREATE INDEX IF NOT EXISTS"));
	}

	@Test
	void h2KeepsPartsTogetherByTheKeyItself() {
		assertThat(definitions(Engine.H2)).anyMatch(sql -> sql.contains("\"kinds_thing\"") && sql.endsWith("PRIMARY KEY (\"uid\"))"));
	}

	@Test
	void valuesStandInTheRows() {
		assertThat(Script.of(Engine.POSTGRESQL, List.of(kinds.model)).rows())
				.contains("INSERT INTO \"sys_workspace\" (\"name\", \"content\") VALUES ('format', '" + SystemTables.FORMAT + "')",
						"INSERT INTO \"sys_part\" (\"part\", \"office\", \"head\") VALUES (1, 0, 0)")
				.anyMatch(sql -> sql.startsWith("INSERT INTO \"sys_package\"") && sql.contains("'<?xml "));
	}
}
