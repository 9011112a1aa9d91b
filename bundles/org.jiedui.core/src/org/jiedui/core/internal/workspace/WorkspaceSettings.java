/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.workspace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jiedui.core.spi.store.SettingStore;
import org.jiedui.core.workspace.BooksSetting;
import org.jiedui.core.workspace.BooksSettings;

/** Settings that lie in a store. */
final class WorkspaceSettings implements BooksSettings {

	private final SettingStore store;
	private final Supplier<String> author;

	WorkspaceSettings(SettingStore store, Supplier<String> author) {
		this.store = store;
		this.author = author;
	}

	@Override
	public List<BooksSetting> list(String kind) {
		return store.list(kind);
	}

	@Override
	public BooksSetting add(String kind, String name, String body) {
		return write(new BooksSetting(UUID.randomUUID().toString(), kind, name, body, 1, author.get(), now()));
	}

	@Override
	public BooksSetting change(BooksSetting known, String name, String body) {
		return write(new BooksSetting(known.id(), known.kind(), name, body, known.version() + 1, author.get(), now()));
	}

	private BooksSetting write(BooksSetting setting) {
		store.write(setting);
		return setting;
	}

	@Override
	public void remove(BooksSetting known) {
		store.remove(known);
	}

	/** As exactly as every database keeps it. */
	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MICROS);
	}
}
