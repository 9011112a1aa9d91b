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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.model.Programme;

/**
 * The loaded roots as the rules see them: by the books in which they stand, by type and by key. Kept up to date root by root, and never
 * gone through as a whole. Not thread-safe.
 */
public final class Surroundings {

	private final Map<EObject, LoadedRoot> roots = new HashMap<>();
	private final Missing missing = new Missing();
	private final Map<Object, Place> places = new HashMap<>();
	/** Belongs to the books of every programme. */
	private final Place register = new Place("register");
	private final RootOrder order = new RootOrder(this::root);

	/** Makes these all the roots that there are, in their order; for surroundings that are still empty. */
	public void fill(Collection<? extends EObject> all) {
		order.renumber(all);
		for (EObject each : all) {
			LoadedRoot root = root(each);
			if (!root.isLoaded()) {
				place(root).add(root, source -> {
					// Nobody has asked yet.
				});
			}
		}
	}

	/** What is known of a root, be it loaded or not. */
	public LoadedRoot root(EObject object) {
		return roots.computeIfAbsent(object, each -> new LoadedRoot(each, root -> roots.remove(root.object())));
	}

	/** The same where it is loaded. */
	public Optional<LoadedRoot> loaded(EObject object) {
		return Optional.ofNullable(roots.get(object)).filter(LoadedRoot::isLoaded);
	}

	/**
	 * Some roots were put somewhere.
	 *
	 * @param all all roots as they stand now
	 * @param from position of the first that came
	 */
	public void placed(List<EObject> all, int from, int count) {
		order.placed(all, from, count);
	}

	/** Must be called before anybody looks at the order. Mostly does nothing. */
	public void arrange(List<EObject> all) {
		if (order.isStale()) {
			order.renumber(all);
		}
	}

	/** What stands for all that is referred to and cannot be loaded. */
	Source missing() {
		return missing;
	}

	/**
	 * Takes note of a root that has come, changed or gone.
	 *
	 * @param present whether it is there now
	 * @param told what has changed by that: roots for which somebody may have asked
	 */
	void settle(LoadedRoot root, boolean present, Consumer<Source> told) {
		Place before = root.place();
		Place now = present ? place(root) : null;
		if (before == now && now != null) {
			now.changed(root, told);
			return;
		}
		if (before != null) {
			before.remove(root, told);
			if (before.isEmpty() && before != register) {
				places.remove(before.books());
			}
		}
		if (now != null) {
			now.add(root, told);
		}
	}

	/** The books of its programme, the register, or books of its own where its programme is missing. */
	private Place place(LoadedRoot root) {
		EObject object = EcoreUtil.getRootContainer(root.object());
		Optional<Programme> programme = Belonging.programme(object);
		if (programme.isEmpty() && !Belonging.isOfProgrammes(object.eClass())) {
			return register;
		}
		return places.computeIfAbsent(programme.<Object>map(each -> each).orElse(object), Place::new);
	}

	/** All roots of a type in the books where a root stands, and in the register. */
	<T extends EObject> List<T> peers(LoadedRoot root, Class<T> type, Looks looks) {
		return join(root, place -> {
			Kind kind = place.kind(type);
			looks.add(kind);
			return kind;
		});
	}

	/** The same, for somebody who looks at one aspect of them only. */
	@SuppressWarnings("unchecked")
	<T extends EObject> List<T> peers(LoadedRoot root, Class<T> type, Function<? super T, ?> aspect, Looks looks) {
		return join(root, place -> {
			looks.add(place.facet(type, (Function<? super EObject, ?>) aspect));
			return place.kind(type);
		});
	}

	/** The peers that have a key. */
	@SuppressWarnings("unchecked")
	<T extends EObject> List<T> peers(LoadedRoot root, Constraint<?> rule, Class<T> type, Function<? super T, ?> key, Object value, Looks looks) {
		if (value == null) {
			return List.of();
		}
		return join(root, place -> {
			Group group = place.group(rule, type, (Function<? super EObject, ?>) key, value);
			looks.add(group);
			return group;
		});
	}

	@SuppressWarnings("unchecked")
	private <T extends EObject> List<T> join(LoadedRoot root, Function<Place, Peers> question) {
		List<EObject> own = question.apply(root.place()).objects();
		if (root.place() == register) {
			return (List<T>) own;
		}
		List<EObject> shared = question.apply(register).objects();
		if (own.isEmpty() || shared.isEmpty()) {
			return (List<T>) (own.isEmpty() ? shared : own);
		}
		List<EObject> both = new ArrayList<>(own);
		both.addAll(shared);
		return (List<T>) List.copyOf(both);
	}
}
