/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Selection;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;

/**
 * Goes through objects a page at a time, each page named by the row after which it lies, so that the last costs no more than the first, and forgets
 * what it has gone through. What is deleted meanwhile is left out. The next page is read while one is gone through.
 */
final class BookRows {

	private static final int PAGE = 500;

	private final Workspace workspace;
	private final Optional<Mask> mask;
	private final ReferenceNames names;

	/**
	 * @param workspace the books
	 * @param mask what is not to be told of any object
	 * @param names knows how cells name objects
	 */
	BookRows(Workspace workspace, Optional<Mask> mask, ReferenceNames names) {
		this.workspace = workspace;
		this.mask = mask;
		this.names = names;
	}

	/** How many objects a query has. */
	long count(Query query) {
		return workspace.count(query);
	}

	/** Objects in an order. */
	void inOrder(Selection selection, SubMonitor progress, ObjectVisitor visitor) throws IOException, ExchangeException {
		loadAll(new Pages(selection), progress, visitor);
	}

	/**
	 * Objects in an order, of which no more is wanted than some columns: none is made.
	 *
	 * @param selection of objects that are no parts
	 */
	void inOrder(Selection selection, PlainColumns columns, SubMonitor progress, RowVisitor visitor) throws IOException, ExchangeException {
		StoredPages source = new StoredPages(workspace, columns, selection, mask, names, this::names);
		try (ReadAhead<StoredPage> pages = new ReadAhead<>(source)) {
			for (Optional<StoredPage> page = pages.next(); page.isPresent(); page = pages.next()) {
				List<SheetRow> rows = page.get().rows();
				for (SheetRow row : rows) {
					visitor.visit(row);
				}
				progress.split(rows.size());
			}
		}
	}

	/** Given objects. */
	void of(List<ObjectId> ids, SubMonitor progress, ObjectVisitor visitor) throws IOException, ExchangeException {
		Iterator<List<ObjectId>> pages = new Iterator<>() {
			private int next;

			@Override
			public boolean hasNext() {
				return next < ids.size();
			}

			@Override
			public List<ObjectId> next() {
				int from = next;
				next = Math.min(from + PAGE, ids.size());
				return ids.subList(from, next);
			}
		};
		loadAll(pages, progress, visitor);
	}

	private void loadAll(Iterator<List<ObjectId>> ids, SubMonitor progress, ObjectVisitor visitor) throws IOException, ExchangeException {
		try (ObjectLoader loader = new ObjectLoader(workspace, mask); ReadAhead<ObjectLoader.Page> pages = new ReadAhead<>(
				() -> ids.hasNext() ? Optional.of(loader.fetch(ids.next())) : Optional.empty())) {
			for (Optional<ObjectLoader.Page> page = pages.next(); page.isPresent(); page = pages.next()) {
				for (EObject object : loader.attach(page.get())) {
					visit(object, loader, visitor);
				}
				progress.split(page.get().ids().size());
			}
		}
	}

	/** How cells name objects, as far as they are there. */
	private Map<ObjectId, String> names(List<ObjectId> ids) {
		Map<ObjectId, String> found = new HashMap<>();
		try (ObjectLoader loader = new ObjectLoader(workspace, mask)) {
			for (EObject object : loader.load(ids)) {
				loader.session().id(object).ifPresent(id -> found.put(id, names.name(object, loader.session())));
			}
		}
		return found;
	}

	/** Parts in the order in which they stand in their roots, the roots in the order in which their first parts came into the books. */
	void byRoot(Query query, SubMonitor progress, ObjectVisitor visitor) throws IOException, ExchangeException {
		long[] ids = ids(query);
		BitSet seen = new BitSet(ids.length);
		try (ObjectLoader loader = new ObjectLoader(workspace, mask)) {
			for (int at = seen.nextClearBit(0); at < ids.length; at = seen.nextClearBit(at)) {
				List<ObjectId> page = new ArrayList<>(PAGE);
				for (int each = at; each < ids.length && page.size() < PAGE; each = seen.nextClearBit(each + 1)) {
					page.add(new ObjectId(ids[each]));
				}
				List<EObject> parts = loader.load(page);
				int before = seen.cardinality();
				for (EObject part : parts) {
					visitFamily(part, ids, seen, loader, visitor);
				}
				// what was deleted meanwhile is no part of any root
				page.forEach(id -> seen.set(Arrays.binarySearch(ids, id.value())));
				progress.split(seen.cardinality() - before);
			}
		}
	}

	private long[] ids(Query query) {
		long[] ids = new long[PAGE];
		int size = 0;
		for (Iterator<List<ObjectId>> pages = new Pages(Selection.of(query.unordered())); pages.hasNext();) {
			List<ObjectId> page = pages.next();
			if (size + page.size() > ids.length) {
				ids = Arrays.copyOf(ids, Math.max(size + page.size(), ids.length * 2));
			}
			for (ObjectId id : page) {
				ids[size++] = id.value();
			}
		}
		long[] sorted = Arrays.copyOf(ids, size);
		Arrays.sort(sorted);
		return sorted;
	}

	/** All parts of the same root that are asked for and were not gone through yet. */
	private void visitFamily(EObject part, long[] ids, BitSet seen, ObjectLoader loader, ObjectVisitor visitor) throws IOException, ExchangeException {
		if (isSeen(part, ids, seen, loader)) {
			return;
		}
		EObject root = EcoreUtil.getRootContainer(part);
		visitUnseen(root, ids, seen, loader, visitor);
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			visitUnseen(all.next(), ids, seen, loader, visitor);
		}
	}

	private void visitUnseen(EObject object, long[] ids, BitSet seen, ObjectLoader loader, ObjectVisitor visitor) throws IOException, ExchangeException {
		Optional<ObjectId> id = loader.session().id(object);
		int at = id.isEmpty() ? -1 : Arrays.binarySearch(ids, id.get().value());
		if (at >= 0 && !seen.get(at)) {
			seen.set(at);
			visit(object, loader, visitor);
		}
	}

	private void visit(EObject object, ObjectLoader loader, ObjectVisitor visitor) throws IOException, ExchangeException {
		if (mask.isEmpty() || !mask.get().hides(object)) {
			visitor.visit(new LoadedRow(object, loader.session(), names));
		}
	}

	private static boolean isSeen(EObject part, long[] ids, BitSet seen, ObjectLoader loader) {
		return loader.session().id(part).map(id -> Arrays.binarySearch(ids, id.value())).filter(at -> at >= 0).map(seen::get).orElse(true);
	}

	/** The identifiers of a selection, none of them twice. */
	private final class Pages implements Iterator<List<ObjectId>> {

		private final Selection selection;
		private List<Row> page;
		private boolean given;

		Pages(Selection selection) {
			this.selection = selection;
		}

		@Override
		public boolean hasNext() {
			if (page == null) {
				page = workspace.rows(selection.page(0, PAGE));
			} else if (given) {
				page = page.size() < PAGE ? List.of() : workspace.rows(selection.after(page.getLast().position(), PAGE));
			}
			given = false;
			return !page.isEmpty();
		}

		@Override
		public List<ObjectId> next() {
			given = true;
			return page.stream().map(Row::id).toList();
		}
	}
}
