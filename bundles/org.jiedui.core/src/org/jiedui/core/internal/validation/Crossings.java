/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jiedui.model.vocabulary.ClassTraits;

/** Which references of a class may lead to other roots, worked out once for each class. */
final class Crossings {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

	private final Map<EClass, List<EReference>> references = new HashMap<>();
	private final Map<EClass, Boolean> called = new HashMap<>();

	/** The references of a class that are kept and are no containment. */
	List<EReference> of(EClass type) {
		return references.computeIfAbsent(type, each -> each.getEAllReferences().stream()
				.filter(reference -> !reference.isContainment() && !reference.isContainer() && !reference.isDerived()).toList());
	}

	/** Whether the title of an object of a class may name others: through a reference, or through what is derived. */
	boolean isCalledByOthers(EClass type) {
		return called.computeIfAbsent(type, each -> {
			Optional<String> pattern = new ClassTraits(each).title();
			Matcher placeholder = PLACEHOLDER.matcher(pattern.orElse(""));
			while (placeholder.find()) {
				EStructuralFeature feature = each.getEStructuralFeature(placeholder.group(1));
				if (feature != null && (feature.isDerived() || feature instanceof EReference reference && !reference.isContainment())) {
					return true;
				}
			}
			return false;
		});
	}

	/** What an object refers to by a reference now; proxies are not followed. */
	static List<EObject> targets(EObject object, EReference reference) {
		return switch (object.eGet(reference, false)) {
			case InternalEList<?> many -> {
				List<EObject> all = new ArrayList<>();
				for (Iterator<?> each = many.basicIterator(); each.hasNext();) {
					all.add((EObject) each.next());
				}
				yield all;
			}
			case EObject one -> List.of(one);
			case null, default -> List.of();
		};
	}
}
