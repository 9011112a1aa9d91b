/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Selection;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;

/**
 * Goes through objects a page at a time, each page named by the row after which it lies, so that the last costs no more than the first, and forgets
 * what it has gone through. What is deleted meanwhile is left out.
 */
final class BookRows {

	private static final int PAGE = 500;
	/** So many rows share a session, and with it the objects that they refer to. */
	private static final int HELD = 5_000;

	private final Workspace workspace;
	private final Consumer<Session> preparation;

	/**
	 * @param workspace the books
	 * @param preparation is given each session before anything is loaded into it
	 */
	BookRows(Workspace workspace, Consumer<Session> preparation) {
		this.workspace = workspace;
		this.preparation = preparation;
	}

	/** How many objects a query has. */
	long count(Query query) {
		return workspace.count(query);
	}

	/** Objects in an order. */
	void inOrder(Selection selection, SubMonitor progress, RowVisitor visitor) throws IOException, ExchangeException {
		try (Loader loader = new Loader()) {
			List<Row> page = workspace.rows(selection.page(0, PAGE));
			while (!page.isEmpty()) {
				visitAll(loader.load(page.stream().map(Row::id).toList()), loader, visitor);
				progress.split(page.size());
				page = page.size() < PAGE ? List.of() : workspace.rows(selection.after(page.getLast().position(), PAGE));
			}
		}
	}

	/** Given objects. */
	void of(List<ObjectId> ids, SubMonitor progress, RowVisitor visitor) throws IOException, ExchangeException {
		try (Loader loader = new Loader()) {
			for (int from = 0; from < ids.size(); from += PAGE) {
				List<ObjectId> page = ids.subList(from, Math.min(from + PAGE, ids.size()));
				visitAll(loader.load(page), loader, visitor);
				progress.split(page.size());
			}
		}
	}

	/** Parts in the order in which they stand in their roots, the roots in the order in which their first parts came into the books. */
	void byRoot(Query query, SubMonitor progress, RowVisitor visitor) throws IOException, ExchangeException {
		long[] ids = ids(query);
		BitSet seen = new BitSet(ids.length);
		try (Loader loader = new Loader()) {
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
		Selection selection = Selection.of(query.unordered());
		List<Row> page = workspace.rows(selection.page(0, PAGE));
		while (!page.isEmpty()) {
			if (size + page.size() > ids.length) {
				ids = Arrays.copyOf(ids, Math.max(size + page.size(), ids.length * 2));
			}
			for (Row row : page) {
				ids[size++] = row.id().value();
			}
			page = page.size() < PAGE ? List.of() : workspace.rows(selection.after(page.getLast().position(), PAGE));
		}
		long[] sorted = Arrays.copyOf(ids, size);
		Arrays.sort(sorted);
		return sorted;
	}

	/** All parts of the same root that are asked for and were not gone through yet. */
	private static void visitFamily(EObject part, long[] ids, BitSet seen, Loader loader, RowVisitor visitor) throws IOException, ExchangeException {
		if (isSeen(part, ids, seen, loader)) {
			return;
		}
		EObject root = EcoreUtil.getRootContainer(part);
		visitUnseen(root, ids, seen, loader, visitor);
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			visitUnseen(all.next(), ids, seen, loader, visitor);
		}
	}

	private static void visitUnseen(EObject object, long[] ids, BitSet seen, Loader loader, RowVisitor visitor) throws IOException, ExchangeException {
		Optional<ObjectId> id = loader.session.id(object);
		int at = id.isEmpty() ? -1 : Arrays.binarySearch(ids, id.get().value());
		if (at >= 0 && !seen.get(at)) {
			seen.set(at);
			visitor.visit(object, loader.session);
		}
	}

	private static boolean isSeen(EObject part, long[] ids, BitSet seen, Loader loader) {
		return loader.session.id(part).map(id -> Arrays.binarySearch(ids, id.value())).filter(at -> at >= 0).map(seen::get).orElse(true);
	}

	private static void visitAll(List<EObject> objects, Loader loader, RowVisitor visitor) throws IOException, ExchangeException {
		for (EObject object : objects) {
			visitor.visit(object, loader.session);
		}
	}

	/** Loads pages into sessions that are given up when they have become large. */
	private final class Loader implements AutoCloseable {

		private Session session;
		private int held;

		List<EObject> load(List<ObjectId> ids) {
			if (session == null || held >= HELD) {
				close();
				session = workspace.openSession();
				preparation.accept(session);
				held = 0;
			}
			session.attach(session.fetch(ids));
			held += ids.size();
			return ids.stream().map(session::find).flatMap(Optional::stream).toList();
		}

		@Override
		public void close() {
			if (session != null) {
				session.close();
			}
		}
	}
}
