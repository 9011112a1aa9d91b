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
	private final Object books;
	private int size;

	private record Question(Constraint<?> rule, Class<?> type) {
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

	/** @param told the links of those who asked for roots among which this one is now */
	void add(LoadedRoot root, Consumer<Link> told) {
		List<LoadedRoot> alike = roots.computeIfAbsent(root.object().eClass(), type -> new ArrayList<>());
		root.enter(this, alike.size());
		alike.add(root);
		size++;
		changed(root, told);
	}

	/** @param told the links of those who asked for roots among which this one was */
	void remove(LoadedRoot root, Consumer<Link> told) {
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
			kind.eachLink(told);
		});
		indexes.values().forEach(index -> {
			tellGroup(index, root, told);
			index.remove(root);
		});
	}

	/**
	 * Takes note of a root that has changed or stands elsewhere in the order.
	 *
	 * @param told the links of those who asked for roots among which it was or is
	 */
	void changed(LoadedRoot root, Consumer<Link> told) {
		kindsOf(root, kind -> {
			kind.changed();
			kind.eachLink(told);
		});
		rekey(root, null, told);
	}

	/** Takes note of a root behind which something has changed that one rule looks at. */
	void changedFor(Constraint<?> rule, LoadedRoot root, Consumer<Link> told) {
		kindsOf(root, kind -> kind.eachLink(link -> {
			if (link.rule() == rule) {
				told.accept(link);
			}
		}));
		rekey(root, rule, told);
	}

	/** Those who asked for roots among which one is. */
	void eachLink(LoadedRoot root, Consumer<Link> told) {
		kindsOf(root, kind -> kind.eachLink(told));
		indexes.values().forEach(index -> tellGroup(index, root, told));
	}

	private void kindsOf(LoadedRoot root, Consumer<Kind> action) {
		kinds.forEach((type, kind) -> {
			if (type.isInstance(root.object())) {
				action.accept(kind);
			}
		});
	}

	private void rekey(LoadedRoot root, Constraint<?> rule, Consumer<Link> told) {
		for (Map.Entry<Question, Index> each : List.copyOf(indexes.entrySet())) {
			Question question = each.getKey();
			if ((rule == null || question.rule() == rule) && question.type().isInstance(root.object())) {
				rekey(root, question, each.getValue(), told);
			}
		}
	}

	private void rekey(LoadedRoot root, Question question, Index index, Consumer<Link> told) {
		tellGroup(index, root, told);
		try {
			index.put(root);
		} catch (RuntimeException | LinkageError e) {
			// The rule fails again, and visibly, when those who asked are checked and the index is made anew.
			indexes.remove(question);
			index.eachLink(told);
			return;
		}
		tellGroup(index, root, told);
	}

	private static void tellGroup(Index index, LoadedRoot root, Consumer<Link> told) {
		Group group = index.groupOf(root);
		if (group != null) {
			group.eachLink(told);
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
}
