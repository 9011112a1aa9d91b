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
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.workspace.Belonging;

/** The loaded roots as the rules see them: by the books in which they stand and by type. Valid as long as no object changes. */
final class Surroundings {

	/** Stands for the register, which belongs to the books of every programme. */
	private static final Object REGISTER = new Object();

	private final Map<Object, List<EObject>> books = new HashMap<>();
	private final Map<TypeIn, List<? extends EObject>> byType = new HashMap<>();
	private final Map<Index, Map<Object, List<EObject>>> byKey = new HashMap<>();

	private record TypeIn(Object books, Class<?> type) {
	}

	private record Index(Constraint<?> rule, TypeIn of) {
	}

	Surroundings(Collection<? extends EObject> roots) {
		for (EObject root : roots) {
			books.computeIfAbsent(booksOf(root), key -> new ArrayList<>()).add(root);
		}
	}

	/** The programme in whose books an object stands, what stands for the register, or the root itself where its programme is missing. */
	private static Object booksOf(EObject object) {
		EObject root = EcoreUtil.getRootContainer(object);
		return Belonging.programme(root).<Object>map(programme -> programme)
				.orElseGet(() -> Belonging.isOfProgrammes(root.eClass()) ? root : REGISTER);
	}

	<T extends EObject> List<T> peers(EObject object, Class<T> type) {
		return peers(new TypeIn(booksOf(object), type), type);
	}

	@SuppressWarnings("unchecked")
	private <T extends EObject> List<T> peers(TypeIn place, Class<T> type) {
		return (List<T>) byType.computeIfAbsent(place, key -> {
			List<T> found = new ArrayList<>();
			collect(key.books(), type, found);
			if (key.books() != REGISTER) {
				collect(REGISTER, type, found);
			}
			return List.copyOf(found);
		});
	}

	private <T extends EObject> void collect(Object from, Class<T> type, List<T> found) {
		books.getOrDefault(from, List.of()).stream().filter(type::isInstance).map(type::cast).forEach(found::add);
	}

	@SuppressWarnings("unchecked")
	<T extends EObject> List<T> peers(EObject object, Constraint<?> rule, Class<T> type, Function<? super T, ?> key, Object value) {
		TypeIn place = new TypeIn(booksOf(object), type);
		Map<Object, List<EObject>> index = byKey.computeIfAbsent(new Index(rule, place), which -> {
			Map<Object, List<EObject>> sorted = new HashMap<>();
			for (T peer : peers(place, type)) {
				Object found = key.apply(peer);
				if (Objects.nonNull(found)) {
					sorted.computeIfAbsent(found, any -> new ArrayList<>()).add(peer);
				}
			}
			return sorted;
		});
		return (List<T>) index.getOrDefault(value, List.of());
	}
}
