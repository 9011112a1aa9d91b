/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Constraint;

/** The books of one programme, or the register: which roots stand there, and who asked for them by type or by key. */
final class Place {

	private final Map<EClass, List<LoadedRoot>> roots = new HashMap<>();
	private final Map<Class<?>, Kind> kinds = new HashMap<>();
	private final Map<Question, Index> indexes = new HashMap<>();
	private final Map<Aspect, Facet> facets = new HashMap<>();
	private final Object books;
	private int size;

	private record Question(Constraint<?> rule, Class<?> type) {
	}

	private record Aspect(Function<?, ?> of, Class<?> type) {
	}

	/** @param books what stands for the books: the programme, or a root that stands alone */
	Place(Object books) {
		this.books = books;
	}

	Object books() {
		return books;
	}

	boolean isEmpty() {
		return size == 0;
	}

	/** @param told what has changed by that: roots for which somebody may have asked */
	void add(LoadedRoot root, Consumer<Source> told) {
		List<LoadedRoot> alike = roots.computeIfAbsent(root.object().eClass(), type -> new ArrayList<>());
		root.enter(this, alike.size());
		alike.add(root);
		size++;
		changed(root, told);
	}

	/** @param told what has changed by that */
	void remove(LoadedRoot root, Consumer<Source> told) {
		List<LoadedRoot> alike = roots.get(root.object().eClass());
		LoadedRoot last = alike.removeLast();
		if (last != root) {
			alike.set(root.position(), last);
			last.enter(this, root.position());
		}
		root.enter(null, 0);
		size--;
		kindsOf(root, kind -> {
			kind.changed();
			told.accept(kind);
		});
		indexes.values().forEach(index -> {
			tellGroup(index, root, told);
			index.remove(root);
		});
		facets.forEach((aspect, facet) -> {
			if (aspect.type().isInstance(root.object())) {
				facet.remove(root);
				told.accept(facet);
			}
		});
	}

	/**
	 * Takes note of a root that has changed or stands elsewhere in the order.
	 *
	 * @param told what has changed by that
	 */
	void changed(LoadedRoot root, Consumer<Source> told) {
		kindsOf(root, kind -> {
			kind.changed();
			told.accept(kind);
		});
		rekey(root, null, told);
		look(root, told);
	}

	/**
	 * Takes note of a root behind which something has changed that one rule looks at.
	 *
	 * @param told what may have changed by that for this rule
	 */
	void changedFor(Constraint<?> rule, LoadedRoot root, Consumer<Source> told) {
		kindsOf(root, told::accept);
		rekey(root, rule, told);
		look(root, told);
	}

	/** Everything for which somebody may have asked and to which a root belongs. */
	void eachPeers(LoadedRoot root, Consumer<Source> action) {
		kindsOf(root, action::accept);
		indexes.values().forEach(index -> tellGroup(index, root, action));
	}

	private void kindsOf(LoadedRoot root, Consumer<Kind> action) {
		kinds.forEach((type, kind) -> {
			if (type.isInstance(root.object())) {
				action.accept(kind);
			}
		});
	}

	/** What the rule cannot tell, it tells in vain again, and visibly, when those who asked are checked and the index is made anew. */
	private void rekey(LoadedRoot root, Constraint<?> rule, Consumer<Source> told) {
		indexes.entrySet().removeIf(each -> {
			Question question = each.getKey();
			boolean concerned = (rule == null || question.rule() == rule) && question.type().isInstance(root.object());
			return concerned && !isRekeyed(root, each.getValue(), told);
		});
	}

	private static boolean isRekeyed(LoadedRoot root, Index index, Consumer<Source> told) {
		tellGroup(index, root, told);
		try {
			index.put(root);
		} catch (RuntimeException | LinkageError e) {
			index.groups().forEach(told);
			return false;
		}
		tellGroup(index, root, told);
		return true;
	}

	private void look(LoadedRoot root, Consumer<Source> told) {
		facets.entrySet().removeIf(each -> each.getKey().type().isInstance(root.object()) && !isSeen(root, each.getValue(), told));
	}

	private static boolean isSeen(LoadedRoot root, Facet facet, Consumer<Source> told) {
		try {
			if (facet.put(root)) {
				told.accept(facet);
			}
			return true;
		} catch (RuntimeException | LinkageError e) {
			told.accept(facet);
			return false;
		}
	}

	private static void tellGroup(Index index, LoadedRoot root, Consumer<Source> told) {
		Group group = index.groupOf(root);
		if (group != null) {
			told.accept(group);
		}
	}

	/** The roots of a type. */
	Kind kind(Class<?> type) {
		return kinds.computeIfAbsent(type, any -> new Kind(() -> members(type)));
	}

	private Collection<LoadedRoot> members(Class<?> type) {
		List<LoadedRoot> found = new ArrayList<>();
		roots.values().forEach(alike -> {
			if (!alike.isEmpty() && type.isInstance(alike.getFirst().object())) {
				found.addAll(alike);
			}
		});
		return found;
	}

	/**
	 * The roots of a type that have a key.
	 *
	 * @param value not null
	 * @throws RuntimeException if the rule cannot tell a key
	 */
	Group group(Constraint<?> rule, Class<?> type, Function<? super EObject, ?> key, Object value) {
		Question question = new Question(rule, type);
		Index index = indexes.get(question);
		if (index == null) {
			index = new Index(key);
			members(type).forEach(index::put);
			indexes.put(question, index);
		}
		return index.group(value);
	}

	/**
	 * An aspect of the roots of a type.
	 *
	 * @throws RuntimeException if the rule cannot tell it
	 */
	Facet facet(Class<?> type, Function<? super EObject, ?> of) {
		Aspect aspect = new Aspect(of, type);
		Facet facet = facets.get(aspect);
		if (facet == null) {
			facet = new Facet(of);
			members(type).forEach(facet::put);
			facets.put(aspect, facet);
		}
		return facet;
	}
}
