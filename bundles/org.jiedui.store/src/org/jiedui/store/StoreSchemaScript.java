/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jiedui.core.spi.store.SchemaScript;
import org.jiedui.store.internal.database.Engine;
import org.jiedui.store.internal.database.GlobalTable;
import org.jiedui.store.internal.script.Script;
import org.osgi.service.component.annotations.Component;

/** The script of the tables that a {@link PostgresStoreProvider} or {@link H2StoreProvider} makes. */
@Component
public final class StoreSchemaScript implements SchemaScript {

	private final PackageCatalog packages;

	/** For the core's model and those of all modules that are installed. */
	public StoreSchemaScript() {
		this(new InstalledPackages());
	}

	/** For the models that a catalogue names. */
	public StoreSchemaScript(PackageCatalog packages) {
		this.packages = packages;
	}

	@Override
	public List<String> engines() {
		return Stream.of(Engine.values()).map(Engine::id).toList();
	}

	@Override
	public void write(String engine, Consumer<String> lines) {
		Engine chosen = Engine.of(engine).orElseThrow(() -> new IllegalArgumentException(engine));
		Script script = Script.of(chosen, packages.packages());
		if (chosen.isSpread()) {
			for (GlobalTable table : GlobalTable.values()) {
				lines.accept("-- on every server: " + table.name().toLowerCase(Locale.ROOT) + ": " + table.reason());
			}
		}
		script.definitions().forEach(each -> lines.accept(each + ";"));
		script.rows().forEach(each -> lines.accept(each + ";"));
	}
}
