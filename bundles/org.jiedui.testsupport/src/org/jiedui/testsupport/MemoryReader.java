/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.history.FeatureChange;
import org.jiedui.core.history.ObjectChange;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.spi.store.Referrer;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.SearchHit;

/** Answers questions to a {@link MemoryStore}. */
final class MemoryReader {

	/** How far a question follows references. */
	private static final int STEPS = 3;

	private final Map<ObjectId, ObjectState> states;
	private final IntToLongFunction heads;

	/** @param heads tells the number of the last commit of a part */
	MemoryReader(Map<ObjectId, ObjectState> states, IntToLongFunction heads) {
		this.states = states;
		this.heads = heads;
	}

	/** The objects that a query has, in its order. */
	List<ObjectId> find(Query query) {
		Comparator<ObjectState> order = query.orders().stream().map(MemoryReader::comparator).reduce(Comparator::thenComparing)
				.map(each -> each.thenComparing(ObjectState::id)).orElse(Comparator.comparing(ObjectState::id));
		return all(query).sorted(order).skip(query.offset()).limit(query.limit()).map(ObjectState::id).toList();
	}

	/** What a query is about, its page left aside. */
	Stream<ObjectState> all(Query query) {
		query.condition().ifPresent(MemoryCondition::check);
		return states.values().stream().filter(state -> isKind(state.type(), query.type()))
				.filter(state -> query.part().map(part -> part == state.id().part()).orElse(true))
				.filter(state -> query.condition().map(condition -> MemoryCondition.holds(condition, state, states)).orElse(true));
	}

	private static boolean isKind(EClass type, EClass superType) {
		return superType == EcorePackage.Literals.EOBJECT || superType.isSuperTypeOf(type);
	}

	private static Comparator<ObjectState> comparator(Query.Order order) {
		Comparator<ObjectState> comparator = (one, other) -> MemoryCondition.compare(MemoryValues.of(one, order.feature()),
				MemoryValues.of(other, order.feature()));
		return order.descending() ? comparator.reversed() : comparator;
	}

	/** The aggregates of these objects and what they refer to. */
	Fetch fetch(List<ObjectId> found, Predicate<ObjectId> known) {
		Map<ObjectId, ObjectState> read = new LinkedHashMap<>();
		Set<ObjectId> roots = new LinkedHashSet<>();
		found.forEach(id -> roots.add(root(id)));
		Set<ObjectId> next = roots;
		for (int step = 0; step <= STEPS && !next.isEmpty(); step++) {
			Set<ObjectId> targets = new LinkedHashSet<>();
			for (ObjectId root : next) {
				for (ObjectState state : aggregate(root)) {
					read.put(state.id(), state);
					links(state).forEach(link -> targets.add(root(link.id())));
				}
			}
			targets.removeIf(id -> id == null || read.containsKey(id) || known.test(id));
			next = targets;
		}
		Map<Integer, Long> moments = new TreeMap<>();
		read.keySet().forEach(id -> moments.computeIfAbsent(id.part(), heads::applyAsLong));
		return new Fetch(found, List.copyOf(read.values()), moments);
	}

	private ObjectId root(ObjectId id) {
		ObjectState state = states.get(id);
		return state == null ? null : state.placement() == null ? id : state.placement().root();
	}

	private List<ObjectState> aggregate(ObjectId root) {
		List<ObjectState> all = new ArrayList<>();
		all.add(states.get(root));
		for (int i = 0; i < all.size(); i++) {
			ObjectId container = all.get(i).id();
			states.values().stream().filter(state -> state.placement() != null && state.placement().container().equals(container))
					.sorted(ObjectState.SIBLINGS).forEach(all::add);
		}
		return all;
	}

	private static List<Link> links(ObjectState state) {
		List<Link> links = new ArrayList<>();
		for (EReference reference : state.type().getEAllReferences()) {
			links.addAll(links(state, reference));
		}
		return links;
	}

	private static List<Link> links(ObjectState state, EStructuralFeature feature) {
		Object value = state.get(feature);
		if (value instanceof Link link) {
			return List.of(link);
		}
		return value instanceof Collection<?> many ? many.stream().filter(Link.class::isInstance).map(Link.class::cast).toList()
				: List.of();
	}

	List<SearchHit> search(String words, int limit) {
		return states.values().stream().filter(state -> MemoryCondition.contains(state, words)).limit(limit)
				.map(state -> hit(state, words)).toList();
	}

	private SearchHit hit(ObjectState state, String words) {
		EStructuralFeature name = state.type().getEStructuralFeature("name");
		Object title = name == null ? null : state.get(name);
		EStructuralFeature programme = state.type().getEStructuralFeature("programme");
		ObjectId home = programme != null && state.get(programme) instanceof Link link ? link.id() : null;
		String called = title == null ? state.type().getName() : title.toString();
		return new SearchHit(state.id(), state.type(), root(state.id()), home, called, words);
	}

	List<Referrer> referrers(Collection<ObjectId> ids, int limit) {
		Set<ObjectId> targets = new LinkedHashSet<>();
		states.values().stream().filter(state -> isWithin(state.id(), ids)).map(ObjectState::id).forEach(targets::add);
		List<Referrer> referrers = new ArrayList<>();
		for (ObjectState state : states.values()) {
			if (targets.contains(state.id())) {
				continue;
			}
			for (EReference reference : state.type().getEAllReferences()) {
				for (Link link : links(state, reference)) {
					if (targets.contains(link.id()) && referrers.size() < limit) {
						referrers.add(new Referrer(state.id(), state.type(), root(state.id()), reference, link.id()));
					}
				}
			}
		}
		return referrers;
	}

	private boolean isWithin(ObjectId id, Collection<ObjectId> containers) {
		for (ObjectId each = id; each != null;) {
			if (containers.contains(each)) {
				return true;
			}
			ObjectState state = states.get(each);
			each = state == null || state.placement() == null ? null : state.placement().container();
		}
		return false;
	}

	/** The changes to an object and to what it contains or contained. */
	List<ObjectChange> concerning(List<ObjectChange> changes, ObjectId object) {
		return changes.stream().filter(change -> isWithin(change.id(), List.of(object))).toList();
	}

	/** The history names what is referred to by its identifier. */
	static FeatureChange forHistory(FeatureChange change) {
		boolean single = !change.feature().isMany();
		return new FeatureChange(change.feature(), forHistory(change.oldValue(), single), forHistory(change.newValue(), single));
	}

	private static Object forHistory(Object value, boolean single) {
		return single && value == ObjectState.NOTHING ? null : forHistory(value);
	}

	private static Object forHistory(Object value) {
		return switch (value) {
			case Link link -> link.id();
			case Collection<?> many -> many.stream().map(MemoryReader::forHistory).toList();
			case null, default -> value;
		};
	}
}
