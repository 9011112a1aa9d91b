/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.ObjectChange;
import org.jiedui.core.history.ObjectChange.Kind;
import org.jiedui.core.history.Snapshot;
import org.jiedui.core.spi.store.JournalEntry;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;

/** The commits of a {@link MemoryStore}, each with all objects as they were after it. */
final class MemoryJournal {

	private final List<Past> pasts = new ArrayList<>();

	private record Past(Commit commit, List<JournalEntry> entries, Map<ObjectId, ObjectState> states) {
	}

	void add(Commit commit, Map<ObjectId, ObjectState> before, Map<ObjectId, ObjectState> after) {
		List<JournalEntry> entries = commit.changes().stream().map(change -> entry(commit, change, before, after)).toList();
		pasts.add(new Past(commit, entries, new TreeMap<>(after)));
	}

	private static JournalEntry entry(Commit commit, ObjectChange change, Map<ObjectId, ObjectState> before,
			Map<ObjectId, ObjectState> after) {
		ObjectState old = before.get(change.id());
		ObjectState now = after.get(change.id());
		Placement origin = old == null ? null : old.placement();
		Placement placement = now == null ? origin : now.placement();
		boolean moved = change.kind() == Kind.CHANGED && (origin == null ? placement != null : !origin.equals(placement));
		List<FeatureChange> features = change.features().stream()
				.map(each -> new FeatureChange(each.feature(), value(old, each.feature()), value(now, each.feature()))).toList();
		return new JournalEntry(change.id(), change.type(), change.kind(), commit.sequence(), change.version(), change.version(), placement,
				moved, moved ? origin : null, features);
	}

	private static Object value(ObjectState state, EStructuralFeature feature) {
		return state == null ? null : state.stated(feature);
	}

	/** All commits, the oldest first. */
	List<Commit> commits() {
		return pasts.stream().map(Past::commit).toList();
	}

	/** The number of the last commit of a part; 0 where there was none. */
	long head(int part) {
		return pasts.stream().filter(past -> past.commit().part() == part).count();
	}

	/** What a commit did. */
	List<JournalEntry> of(CommitNumber number) {
		return pasts.stream().filter(past -> past.commit().number().equals(number)).flatMap(past -> past.entries().stream())
				.map(this::withLastVersion).toList();
	}

	private JournalEntry withLastVersion(JournalEntry entry) {
		int last = pasts.stream().flatMap(past -> past.entries().stream()).filter(each -> each.id().equals(entry.id()))
				.mapToInt(JournalEntry::version).max().getAsInt();
		return new JournalEntry(entry.id(), entry.type(), entry.kind(), entry.number(), entry.version(), last, entry.placement(),
				entry.moved(), entry.origin(), entry.features());
	}

	Optional<Snapshot> asOf(ObjectId object, long number) {
		return pasts.stream().filter(past -> past.commit().part() == object.part() && past.commit().sequence() <= number)
				.reduce((one, later) -> later).filter(past -> past.states().containsKey(object)).map(past -> {
					MemoryReader reader = new MemoryReader(past.states(), part -> number);
					List<ObjectState> all = reader.fetch(List.of(object), none -> true).states();
					return new Snapshot(object, number, all);
				});
	}

	long numberAt(int part, Instant time) {
		return pasts.stream().map(Past::commit).filter(commit -> commit.part() == part && !commit.time().isAfter(time))
				.mapToLong(Commit::sequence).max().orElse(0);
	}
}
