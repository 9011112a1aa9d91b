/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.history.ObjectChange;
import org.jiedui.core.history.Snapshot;
import org.jiedui.core.query.Group;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Listing;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Sectioning;
import org.jiedui.core.query.Sections;
import org.jiedui.core.query.Selection;
import org.jiedui.core.query.Totals;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet.Removal;
import org.jiedui.core.spi.store.ChangeSet.Update;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.spi.store.JournalEntry;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.spi.store.Referrer;
import org.jiedui.core.spi.store.SettingStore;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.SearchHit;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * A store in memory that keeps the contract of {@link ObjectStore}: versions, conflicts, history, queries. For tests without a database.
 */
public class MemoryStore implements ObjectStore {

	private final Map<ObjectId, ObjectState> states = new TreeMap<>();
	private final Map<Integer, Long> sequences = new HashMap<>();
	private final MemoryJournal journal = new MemoryJournal();
	private final MemoryReader reader = new MemoryReader(states, journal::head);
	private final SettingStore settings = new MemorySettings();
	private final Map<UUID, CommitResult> saves = new HashMap<>();
	private int parts = ObjectId.REGISTER;
	private int fetches;

	@Override
	public String location() {
		return "memory";
	}

	/** How many questions for objects were asked so far. */
	public synchronized int fetches() {
		return fetches;
	}

	/** What is stored of an object, or null. */
	public synchronized ObjectState state(ObjectId id) {
		return states.get(id);
	}

	/** Takes an object away without a commit, whatever refers to it: for what a session does in books that are damaged. */
	public synchronized void lose(ObjectId id) {
		states.remove(id);
	}

	@Override
	public synchronized Fetch fetch(Query query, Predicate<ObjectId> known) {
		fetches++;
		return reader.fetch(reader.find(query), known);
	}

	@Override
	public synchronized Fetch fetch(Collection<ObjectId> ids, Predicate<ObjectId> known) {
		fetches++;
		return reader.fetch(ids.stream().filter(states::containsKey).distinct().toList(), known);
	}

	@Override
	public synchronized long count(Query query) {
		return reader.find(query.page(0, Query.UNLIMITED)).size();
	}

	@Override
	public synchronized List<Row> rows(Selection selection) {
		return new MemoryRows(new MemoryValues(states), selection).of(reader.all(selection.scope()));
	}

	@Override
	public synchronized long[] keys(Listing listing) {
		return new MemoryKeys(new MemoryValues(states), listing).of(reader.all(listing.scope()));
	}

	@Override
	public synchronized Sections sections(Sectioning sectioning) {
		return new MemoryKeys(new MemoryValues(states), sectioning.listing()).of(reader.all(sectioning.listing().scope()), sectioning.keys());
	}

	@Override
	public synchronized List<Group> groups(Grouping grouping) {
		return new MemoryGroups(new MemoryValues(states), grouping).of(reader.all(grouping.scope()));
	}

	@Override
	public synchronized Totals totals(EClass type, Optional<Integer> part) {
		Query all = Query.of(type);
		return new MemoryTotals(reader.all(part.map(all::within).orElse(all))).totals();
	}

	@Override
	public synchronized List<SearchHit> search(String words, int limit) {
		return reader.search(words, limit);
	}

	@Override
	public synchronized List<Referrer> referrers(Collection<ObjectId> ids, int limit) {
		return reader.referrers(ids, limit);
	}

	@Override
	public synchronized int reservePart() {
		return ++parts;
	}

	@Override
	public synchronized IdBlock reserve(int part, int count) {
		requireOpen(part);
		long first = sequences.getOrDefault(part, 1L);
		sequences.put(part, first + count);
		return new IdBlock(part, first, count);
	}

	@Override
	public synchronized CommitResult commit(ChangeSet changes) {
		MemoryConflicts conflicts = new MemoryConflicts(changes.changes(), new TreeMap<>(states));
		conflicts.requireOnePart();
		changes.changes().forEach(change -> requireOpen(change.id().part()));
		refuse(conflicts.outdated());
		Map<ObjectId, ObjectState> before = new TreeMap<>(states);
		List<ObjectChange> done = changes.changes().stream().map(this::apply).toList();
		Set<ObjectId> torn = conflicts.torn(states);
		if (!torn.isEmpty()) {
			states.clear();
			states.putAll(before);
			refuse(torn);
		}
		CommitResult result = note(changes, done, before);
		saves.put(changes.save(), result);
		return result;
	}

	private void requireOpen(int part) {
		if (part > parts) {
			throw new IllegalArgumentException("No such part: " + part);
		}
	}

	private static void refuse(Set<ObjectId> conflicts) {
		if (!conflicts.isEmpty()) {
			throw new CommitConflictException(List.copyOf(conflicts));
		}
	}

	private CommitResult note(ChangeSet changes, List<ObjectChange> done, Map<ObjectId, ObjectState> before) {
		Map<ObjectId, Integer> versions = new LinkedHashMap<>();
		Map<Integer, List<ObjectChange>> byPart = new TreeMap<>();
		for (ObjectChange each : done) {
			if (each.kind() != ObjectChange.Kind.REMOVED) {
				versions.put(each.id(), each.version());
			}
			byPart.computeIfAbsent(each.id().part(), part -> new ArrayList<>()).add(each);
		}
		List<Commit> written = new ArrayList<>();
		byPart.forEach((part, ofPart) -> {
			Commit commit = new Commit(part, journal.head(part) + 1, Instant.now(), changes.author(), changes.message(), ofPart);
			journal.add(commit, before, states);
			written.add(commit.with(List.of()));
		});
		return new CommitResult(written, versions);
	}

	@Override
	public synchronized Optional<CommitResult> find(ChangeSet changes) {
		return Optional.ofNullable(saves.get(changes.save()));
	}

	private ObjectChange apply(Change change) {
		return switch (change) {
			case Addition addition -> {
				ObjectState state = new ObjectState(addition.id(), addition.type(), addition.version(), addition.placement());
				addition.type().getEAllStructuralFeatures().forEach(feature -> set(state, feature, addition.values().get(feature)));
				states.put(state.id(), state);
				yield new ObjectChange(state.id(), state.type(), ObjectChange.Kind.ADDED, state.version(), addition.values().entrySet().stream()
						.map(each -> MemoryReader.forHistory(new FeatureChange(each.getKey(), null, each.getValue()))).toList());
			}
			case Update update -> {
				ObjectState old = states.get(update.id());
				ObjectState state = new ObjectState(update.id(), update.type(), old.version() + 1, update.placement());
				update.type().getEAllStructuralFeatures().forEach(feature -> state.set(feature, old.stated(feature)));
				update.features().forEach(each -> set(state, each.feature(), each.newValue()));
				states.put(state.id(), state);
				yield new ObjectChange(state.id(), state.type(), ObjectChange.Kind.CHANGED, state.version(),
						update.features().stream().map(MemoryReader::forHistory).toList());
			}
			case Removal removal -> {
				states.remove(removal.id());
				yield new ObjectChange(removal.id(), removal.type(), ObjectChange.Kind.REMOVED, removal.version() + 1,
						removal.features().stream().map(MemoryReader::forHistory).toList());
			}
		};
	}

	/** A column has the default of its feature where it is given no value, and an empty list has no rows, unless that was said. */
	private static void set(ObjectState state, EStructuralFeature feature, Object value) {
		boolean stated = value == ObjectState.NOTHING && new FeatureTraits(feature).statesNothing();
		boolean empty = !stated && (value == null || value instanceof Collection<?> many && many.isEmpty());
		state.set(feature, empty ? feature.isMany() || feature.isUnsettable() ? null : feature.getDefaultValue() : value);
	}

	@Override
	public synchronized List<Commit> history(HistoryQuery query) {
		List<Commit> found = new ArrayList<>();
		for (Commit commit : journal.commits().reversed()) {
			boolean wanted = query.part() == commit.part() && commit.sequence() < query.before();
			List<ObjectChange> changes = query.object().map(object -> reader.concerning(commit.changes(), object)).orElse(commit.changes());
			if (wanted && !changes.isEmpty() && found.size() < query.limit()) {
				found.add(commit.with(changes.stream().limit(query.changes()).toList()));
			}
		}
		return found;
	}

	@Override
	public synchronized List<JournalEntry> journal(CommitNumber number) {
		return journal.of(number);
	}

	@Override
	public synchronized Optional<Snapshot> asOf(ObjectId object, long number) {
		return journal.asOf(object, number);
	}

	@Override
	public synchronized long numberAt(int part, Instant time) {
		return journal.numberAt(part, time);
	}

	@Override
	public SettingStore settings() {
		return settings;
	}

	@Override
	public synchronized boolean isEmpty() {
		return journal.commits().isEmpty();
	}

	@Override
	public void close() {
		// memory needs no closing, and a test may open it again
	}
}
