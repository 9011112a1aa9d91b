/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.ObjectChange;
import org.jiedui.core.session.Session;
import org.jiedui.core.session.SessionListener;
import org.jiedui.core.workspace.CommitListener;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.grid.ForeignChange;
import org.jiedui.ui.grid.ForeignChanges;
import org.jiedui.ui.grid.Questions;

/**
 * Keeps what others committed to one part of the books, value by value, as the history tells of it. What is edited here is not marked any more:
 * the user has seen it. Of very many changes the newest are kept.
 */
final class CommittedChanges implements ForeignChanges {

	/** So many objects are marked at most. */
	static final int MOST_OBJECTS = 5_000;

	private final Session session;
	private final int part;
	private final Questions questions;
	private final Map<ObjectId, Map<EStructuralFeature, ForeignChange>> changes = new LinkedHashMap<>();
	private final ListenerList<Runnable> listeners = new ListenerList<>(ListenerList.IDENTITY);
	private final CommitListener commits = this::committed;
	private final SessionListener edits = new SessionListener() {
		@Override
		public void changed(Session in) {
			forgetEdited();
		}

		@Override
		public void discarded(Session in) {
			allSeen();
		}
	};
	private boolean closed;

	CommittedChanges(Session session, int part, Questions questions) {
		this.session = session;
		this.part = part;
		this.questions = questions;
		session.workspace().addListener(commits);
		session.addListener(edits);
	}

	/** Any thread. */
	private void committed(List<Commit> done, Set<ObjectId> changed, Session origin) {
		List<CommitNumber> here = done.stream().filter(commit -> commit.part() == part).map(Commit::number).toList();
		if (origin != session && !here.isEmpty()) {
			questions.ask("", () -> read(here), this::note, () -> {
				// What cannot be read is not marked; that it was changed is shown all the same.
			});
		}
	}

	private List<Commit> read(List<CommitNumber> numbers) {
		return numbers.stream().flatMap(number -> session.workspace().history(HistoryQuery.ofCommit(number).changes(MOST_OBJECTS)).stream()).toList();
	}

	private void note(List<Commit> read) {
		if (!closed) {
			read.forEach(commit -> commit.changes().stream().filter(change -> change.kind() == ObjectChange.Kind.CHANGED)
					.forEach(change -> note(commit, change)));
			Iterator<ObjectId> eldest = changes.keySet().iterator();
			for (int surplus = changes.size() - MOST_OBJECTS; surplus > 0; surplus--) {
				eldest.next();
				eldest.remove();
			}
			forgetEdited();
			tell();
		}
	}

	private void note(Commit commit, ObjectChange change) {
		Map<EStructuralFeature, ForeignChange> known = Optional.ofNullable(changes.remove(change.id())).orElseGet(HashMap::new);
		for (FeatureChange each : change.features()) {
			Object before = Optional.ofNullable(known.get(each.feature())).map(ForeignChange::before).orElse(each.oldValue());
			known.put(each.feature(), new ForeignChange(commit.author(), commit.time(), before));
		}
		changes.put(change.id(), known);
	}

	private void forgetEdited() {
		boolean fewer = false;
		for (Iterator<Map.Entry<ObjectId, Map<EStructuralFeature, ForeignChange>>> each = changes.entrySet().iterator(); each.hasNext();) {
			Map.Entry<ObjectId, Map<EStructuralFeature, ForeignChange>> entry = each.next();
			Optional<EObject> object = session.find(entry.getKey());
			if (object.isPresent() && session.isChanged(object.get())) {
				fewer |= entry.getValue().keySet().removeIf(feature -> session.isChanged(object.get(), feature));
				if (entry.getValue().isEmpty()) {
					each.remove();
				}
			}
		}
		if (fewer) {
			tell();
		}
	}

	@Override
	public Optional<ForeignChange> find(EObject object, EStructuralFeature feature) {
		return changes.isEmpty() ? Optional.empty() : session.id(object).map(changes::get).map(known -> known.get(feature));
	}

	@Override
	public boolean isEmpty() {
		return changes.isEmpty();
	}

	@Override
	public void seen(Collection<? extends EObject> objects) {
		objects.forEach(object -> session.id(object).ifPresent(changes::remove));
		tell();
	}

	@Override
	public void allSeen() {
		changes.clear();
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	@Override
	public void addListener(Runnable changed) {
		listeners.add(changed);
	}

	@Override
	public void removeListener(Runnable changed) {
		listeners.remove(changed);
	}

	void close() {
		closed = true;
		session.workspace().removeListener(commits);
		session.removeListener(edits);
		changes.clear();
	}
}
