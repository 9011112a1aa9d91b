/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.util.HashMap;
import java.util.Map;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Books that several suites read, made when they are first asked for. Who changes books makes his own. For one thread. */
@Component(service = BookShelf.class)
public final class BookShelf {

	private record Key(Engine engine, int objects) {
	}

	private final Map<Key, ProjectBooks> books = new HashMap<>();

	/** Closed books with so many objects; not to be changed. */
	public ProjectBooks books(Engine engine, int objects) {
		return books.computeIfAbsent(new Key(engine, objects), key -> new ProjectBooks(engine, objects));
	}

	/** All go. */
	@Deactivate
	public void clear() {
		books.values().forEach(ProjectBooks::close);
		books.clear();
	}
}
