/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.grid.Questions;

/**
 * The loaded rows around those that are looked at, a page at a time. Of pages that are wanted the newest is read first, and those that somebody only
 * scrolled past are not read at all. When there are many, those that nobody looked at for longest leave the session. UI thread only.
 */
public final class RowPages {

	/** Rows of a page. */
	public static final int SIZE = 100;
	/** Pages that are kept. */
	private static final int KEPT = 40;
	/** So many pages are given up before the session is swept. */
	private static final int SWEPT = 10;
	/** So many pages may be waited for; what was wanted before was scrolled past. */
	private static final int WANTED = 3;

	private static final EObject[] NOTHING = {};

	private final Session session;
	private final Questions questions;
	private final Consumer<Collection<ObjectId>> gone;
	private final Map<Integer, EObject[]> pages = new LinkedHashMap<>(16, 0.75f, true);
	private final Deque<Integer> wanted = new ArrayDeque<>();
	/** Roots that are in the session because pages brought them. */
	private final Set<EObject> brought = Collections.newSetFromMap(new IdentityHashMap<>());
	private Collection<EObject> held = List.of();
	private KeyedRows keys = KeyedRows.NONE;
	private int lastPage = -1;
	private EObject[] lastRows;
	private int reading;
	private int givenUp;
	private boolean closed;

	/** @param gone is told of keys for which the database has no row any more */
	public RowPages(Session session, Questions questions, Consumer<Collection<ObjectId>> gone) {
		this.session = session;
		this.questions = questions;
		this.gone = gone;
	}

	/** Shows other keys, or the same in another order. What is loaded stays so for the time being. */
	public void show(KeyedRows other) {
		keys = other;
		givenUp += pages.size();
		pages.clear();
		wanted.clear();
		lastPage = -1;
	}

	/** Rows of the same keys were hidden or came back. */
	public void update(KeyedRows other) {
		keys = other;
		lastPage = -1;
		pages.replaceAll((page, rows) -> Optional.ofNullable(loaded(page)).orElse(NOTHING));
		pages.values().removeIf(rows -> rows == NOTHING);
	}

	/** The row at an index; null while it is fetched. */
	public EObject get(int index) {
		int page = index / SIZE;
		if (page != lastPage) {
			EObject[] rows = pages.get(page);
			if (rows == null) {
				rows = loaded(page);
				if (rows == null) {
					want(page);
					return session.find(keys.key(index)).orElse(null);
				}
				keep(page, rows);
			}
			lastRows = rows;
			lastPage = page;
		}
		return lastRows[index % SIZE];
	}

	/** The rows of a page as far as the session has them; null where one is missing that is not known to be deleted. */
	private EObject[] loaded(int page) {
		EObject[] rows = new EObject[end(page) - page * SIZE];
		for (int row = 0; row < rows.length; row++) {
			ObjectId id = keys.key(page * SIZE + row);
			rows[row] = session.find(id).orElse(null);
			if (rows[row] == null && !keys.isHidden(page * SIZE + row)) {
				return null;
			}
		}
		return rows;
	}

	private int end(int page) {
		return Math.min((page + 1) * SIZE, keys.count());
	}

	private void want(int page) {
		wanted.remove(page);
		wanted.addFirst(page);
		while (wanted.size() > WANTED) {
			wanted.removeLast();
		}
		if (reading == 0) {
			readNext();
		}
	}

	private void readNext() {
		Integer page = wanted.pollFirst();
		while (page != null && (page * SIZE >= keys.count() || loaded(page) != null)) {
			page = wanted.pollFirst();
		}
		if (page != null) {
			int read = page;
			read(IntStream.range(page * SIZE, end(page)).toArray(), "", () -> Optional.ofNullable(loaded(read)).ifPresent(rows -> keep(read, rows)));
		}
	}

	/** Reads rows that somebody needs all at once, and then runs something. */
	public void load(int[] indices, Runnable then) {
		int[] missing = IntStream.of(indices).filter(index -> !keys.isHidden(index) && session.find(keys.key(index)).isEmpty()).toArray();
		if (missing.length == 0) {
			then.run();
		} else {
			read(missing, Messages.pagedLoading, then);
		}
	}

	private void read(int[] indices, String name, Runnable then) {
		KeyedRows asked = keys;
		List<ObjectId> ids = Arrays.stream(indices).mapToObj(asked::key).filter(id -> session.find(id).isEmpty()).toList();
		reading++;
		questions.ask(name, () -> session.fetch(ids), fetch -> {
			reading--;
			if (!closed) {
				arrived(ids, fetch);
				if (asked.isSame(keys)) {
					then.run();
				}
				readOn();
			}
		}, () -> reading--);
	}

	/** Between two questions nothing is on its way that could refer to what leaves, also while somebody scrolls on and on. */
	private void readOn() {
		if (reading == 0) {
			if (givenUp >= SWEPT) {
				sweep();
			}
			readNext();
		}
	}

	private void arrived(List<ObjectId> ids, Fetch fetch) {
		List<ObjectId> fresh = fetch.states().stream().filter(state -> state.placement() == null && session.find(state.id()).isEmpty())
				.map(state -> state.id()).toList();
		session.attach(fetch);
		fresh.forEach(id -> session.find(id).ifPresent(brought::add));
		Set<ObjectId> removed = session.removals();
		List<ObjectId> missing = ids.stream().filter(id -> session.find(id).isEmpty() && !removed.contains(id)).toList();
		if (!missing.isEmpty()) {
			gone.accept(missing);
		}
	}

	private void keep(int page, EObject[] rows) {
		pages.put(page, rows);
		if (pages.size() > KEPT) {
			var eldest = pages.keySet().iterator();
			eldest.next();
			eldest.remove();
			givenUp++;
		}
	}

	/** Rows that stay loaded wherever others are looked at. */
	public void hold(Collection<EObject> roots) {
		held = List.copyOf(roots);
	}

	/** Lets the session forget what pages brought that are not kept any more. */
	private void sweep() {
		givenUp = 0;
		Set<EObject> used = Collections.newSetFromMap(new IdentityHashMap<>());
		pages.values().forEach(rows -> Arrays.stream(rows).filter(row -> row != null).map(EcoreUtil::getRootContainer).forEach(used::add));
		used.addAll(held);
		brought.removeAll(session.release(root -> !brought.contains(root) || used.contains(root)));
	}

	/** Others deleted rows, which have left the session. */
	public void forget(Collection<EObject> objects) {
		Set<EObject> left = Collections.newSetFromMap(new IdentityHashMap<>());
		left.addAll(objects);
		List<ObjectId> ids = new ArrayList<>();
		pages.forEach((page, rows) -> IntStream.range(0, rows.length).filter(row -> rows[row] != null && left.contains(rows[row]))
				.forEach(row -> ids.add(keys.key(page * SIZE + row))));
		brought.removeAll(left);
		if (!ids.isEmpty()) {
			gone.accept(ids);
		}
	}

	/** The session has forgotten everything. */
	public void clear() {
		show(KeyedRows.NONE);
		brought.clear();
		held = List.of();
		givenUp = 0;
	}

	/** Nobody looks any more. */
	public void close() {
		closed = true;
		pages.clear();
		wanted.clear();
	}
}
