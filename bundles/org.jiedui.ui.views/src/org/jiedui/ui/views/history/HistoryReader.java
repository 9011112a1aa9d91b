/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.ObjectChange;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.ui.views.Naming;

/** Reads commits and turns them into rows that a person understands. Waits for the database: not on the UI thread. */
final class HistoryReader {

	private static final int MANY = 40;

	private final Workspace workspace;
	private final ValueFormat format;
	private final Map<ObjectId, String> names = new HashMap<>();

	HistoryReader(Workspace workspace, ValueFormat format) {
		this.workspace = workspace;
		this.format = format;
	}

	/** The newest first. */
	HistoryPage read(HistoryQuery query) {
		boolean whole = query.object().isPresent();
		List<Commit> commits = workspace.history(whole ? query : query.changes(MANY));
		learnNames(commits);
		List<HistoryRow> rows = new ArrayList<>();
		for (Commit commit : commits) {
			commit.changes().forEach(change -> rows.addAll(rows(commit, change)));
			if (!whole && commit.objects() > commit.changes().size() && !commit.changes().isEmpty()) {
				rows.add(rest(commit));
			}
		}
		boolean full = commits.size() == query.limit();
		return new HistoryPage(rows, full ? OptionalLong.of(commits.getLast().number().sequence()) : OptionalLong.empty());
	}

	/** Asks for the titles of all objects that occur, as they are now. */
	private void learnNames(List<Commit> commits) {
		Set<ObjectId> ids = new HashSet<>();
		for (Commit commit : commits) {
			commit.changes().forEach(change -> collect(change, ids));
		}
		if (ids.isEmpty()) {
			return;
		}
		try (Session session = workspace.openSession()) {
			session.attach(session.fetch(ids));
			for (ObjectId id : ids) {
				Optional<EObject> object = session.find(id);
				object.ifPresent(found -> names.put(id, format.titles().title(found)));
			}
		}
	}

	private static void collect(ObjectChange change, Set<ObjectId> ids) {
		ids.add(change.id());
		for (FeatureChange feature : change.features()) {
			for (Object value : new Object[] { feature.oldValue(), feature.newValue() }) {
				if (value instanceof ObjectId id) {
					ids.add(id);
				} else if (value instanceof Collection<?> many) {
					many.stream().filter(ObjectId.class::isInstance).map(ObjectId.class::cast).forEach(ids::add);
				}
			}
		}
	}

	/** Stands for the changes of a commit that are not read. */
	private static HistoryRow rest(Commit commit) {
		ObjectChange last = commit.changes().getLast();
		String count = NLS.bind(Messages.moreObjects, commit.objects() - commit.changes().size());
		return new HistoryRow(commit, last.type(), last.id(), count, "", "", "");
	}

	private List<HistoryRow> rows(Commit commit, ObjectChange change) {
		String name = name(change);
		if (change.kind() != ObjectChange.Kind.CHANGED) {
			String what = change.kind() == ObjectChange.Kind.ADDED ? Messages.added : Messages.removed;
			return List.of(new HistoryRow(commit, change.type(), change.id(), name, what, "", ""));
		}
		return change.features().stream().map(feature -> row(commit, change, name, feature)).toList();
	}

	private HistoryRow row(Commit commit, ObjectChange change, String name, FeatureChange feature) {
		EStructuralFeature field = feature.feature();
		return new HistoryRow(commit, change.type(), change.id(), name, format.labels().label(field),
				text(field, feature.oldValue()), text(field, feature.newValue()));
	}

	/** What the object is called now; when it is gone, what it was called. */
	private String name(ObjectChange change) {
		String known = names.get(change.id());
		if (known != null) {
			return known;
		}
		Optional<EStructuralFeature> naming = Naming.feature(change.type());
		return change.features().stream().filter(each -> naming.filter(each.feature()::equals).isPresent())
				.map(each -> each.oldValue() == null ? each.newValue() : each.oldValue()).map(String::valueOf).findFirst()
				.orElseGet(() -> format.labels().label(change.type()));
	}

	private String text(EStructuralFeature feature, Object value) {
		return switch (value) {
			case null -> "";
			case ObjectId id -> names.getOrDefault(id, Messages.removedObject);
			case Collection<?> many -> many.stream().map(each -> text(feature, each)).collect(Collectors.joining(Messages.listSeparator));
			default -> format.text(feature, value);
		};
	}
}
