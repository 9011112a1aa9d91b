/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.sheet.internal.layout.Parts;

/**
 * In which order the sheets of a whole programme come: the programme, its records as the model lists their classes, each followed by its parts; then
 * what stands in anything, such as sources; then the register.
 */
final class ClassOrder {

	private final List<EClass> classes;
	private final Parts parts;

	ClassOrder(Collection<? extends EPackage> packages, Parts parts) {
		this.parts = parts;
		classes = packages.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
				.toList();
	}

	/** The concrete classes of what stands in the books of programmes. */
	List<EClass> ofProgrammes() {
		Set<EClass> ordered = new LinkedHashSet<>();
		concrete(JieduiPackage.Literals.PROGRAMME).forEach(type -> addWithParts(type, ordered));
		classes.stream().filter(ClassOrder::isConcrete).filter(Belonging::isOfProgrammes).forEach(type -> addWithParts(type, ordered));
		classes.stream().filter(ClassOrder::isConcrete).filter(parts::isPart).forEach(ordered::add);
		return List.copyOf(ordered);
	}

	/** The concrete classes of what stands in the register. */
	List<EClass> ofRegister() {
		return classes.stream().filter(ClassOrder::isConcrete).filter(type -> !Belonging.isOfProgrammes(type) && !parts.isPart(type)).toList();
	}

	private void addWithParts(EClass type, Set<EClass> ordered) {
		if (!ordered.add(type)) {
			return;
		}
		for (EReference slot : type.getEAllContainments()) {
			if (slot.getEContainingClass() != JieduiPackage.Literals.ELEMENT) {
				concrete(slot.getEReferenceType()).forEach(part -> addWithParts(part, ordered));
			}
		}
	}

	/** A class, if concrete, and its concrete subclasses. */
	List<EClass> concrete(EClass base) {
		return classes.stream().filter(type -> new ClassTraits(type).canBeMadeAs(base)).toList();
	}

	private static boolean isConcrete(EClass type) {
		return !type.isAbstract() && !type.isInterface();
	}

	/** The concrete subclasses of a class that have it for a direct super type, or through abstract ones only. */
	List<EClass> below(EClass type) {
		List<EClass> below = new ArrayList<>(concrete(type));
		below.remove(type);
		below.removeIf(each -> below.stream().anyMatch(between -> between != each && between.isSuperTypeOf(each)));
		return below;
	}
}
