/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jiedui.core.query.Row;
import org.jiedui.core.query.Selection;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;

/**
 * Reads rows a page at a time, each page named by the row after which it lies, and with each page what cells call the objects to which it refers. For
 * one thread.
 */
final class StoredPages implements Supplier<Optional<StoredPage>> {

	/** A statement for each page: these cost less than to keep as many objects. */
	private static final int PAGE = 2_000;
	/** So many names are kept of objects that are too many for a list. */
	private static final int KEPT = 20_000;

	private final Map<ObjectId, String> kept = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<ObjectId, String> eldest) {
			return size() > KEPT;
		}
	};
	private final Workspace workspace;
	private final PlainColumns columns;
	private final Selection selection;
	private final Optional<Mask> mask;
	private final ReferenceNames names;
	private final Function<List<ObjectId>, Map<ObjectId, String>> strangers;
	private Selection next;

	/**
	 * @param rows which, in their order
	 * @param mask what is not to be told
	 * @param names knows most of those that are referred to
	 * @param strangers finds out how cells name the others, as far as they are there
	 */
	StoredPages(Workspace workspace, PlainColumns columns, Selection rows, Optional<Mask> mask, ReferenceNames names,
			Function<List<ObjectId>, Map<ObjectId, String>> strangers) {
		this.workspace = workspace;
		this.columns = columns;
		this.mask = mask;
		this.names = names;
		this.strangers = strangers;
		selection = columns.selection(rows);
		next = selection.page(0, PAGE);
	}

	/** The next page; empty after the last. */
	@Override
	public Optional<StoredPage> get() {
		if (next == null) {
			return Optional.empty();
		}
		List<Row> rows = workspace.rows(next);
		next = rows.size() < PAGE ? null : selection.after(rows.getLast().position(), PAGE);
		return rows.isEmpty() ? Optional.empty() : Optional.of(new StoredPage(rows, columns, mask, names(rows), this::title));
	}

	private Map<ObjectId, String> names(List<Row> rows) {
		Map<ObjectId, String> found = new LinkedHashMap<>();
		Set<ObjectId> unknown = new HashSet<>();
		for (Row row : rows) {
			for (int at = 0; at < columns.features().size(); at++) {
				if (row.values().get(at) instanceof ObjectId id && !found.containsKey(id) && !unknown.contains(id)) {
					Optional.ofNullable(kept.get(id)).or(() -> names.name(id)).ifPresentOrElse(name -> found.put(id, name), () -> unknown.add(id));
				}
			}
		}
		if (!unknown.isEmpty()) {
			Map<ObjectId, String> more = strangers.apply(new ArrayList<>(unknown));
			kept.putAll(more);
			found.putAll(more);
		}
		return found;
	}

	private String title(ObjectId id) {
		return strangers.apply(List.of(id)).getOrDefault(id, id.toString());
	}
}
