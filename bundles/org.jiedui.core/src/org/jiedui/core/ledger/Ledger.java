/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.model.vocabulary.ClassTraits;

/**
 * A ledger: the list of all objects of a class, subclasses included, that stand in the same books.
 *
 * @param id stable identifier, from the annotation {@code ledger}
 * @param type the class whose objects are rows; may be abstract
 * @param owners where rows are parts: the classes of the roots that hold them, else empty
 * @param register whether the ledger belongs to the register that all programmes share, and not to the books of each
 */
public record Ledger(String id, EClass type, List<EClass> owners, boolean register) {

	public Ledger {
		Objects.requireNonNull(id, "id");
		owners = List.copyOf(owners);
	}

	/** Whether the rows are parts of roots, such as the tasks of plans. */
	public boolean ofParts() {
		return !owners.isEmpty();
	}

	/** The class of the roots that must be loaded to see all rows. */
	public List<EClass> rootTypes() {
		return ofParts() ? owners : List.of(type);
	}

	/** Whether an object is a row. */
	public boolean lists(EObject object) {
		return type.isInstance(object);
	}

	/** The rows among roots and, for a ledger of parts, below them; in the order of the roots. */
	public List<EObject> rows(Iterable<? extends EObject> roots) {
		List<EObject> rows = new ArrayList<>();
		for (EObject root : roots) {
			if (!ofParts()) {
				if (lists(root)) {
					rows.add(root);
				}
			} else if (owners.stream().anyMatch(owner -> owner.isInstance(root))) {
				root.eAllContents().forEachRemaining(part -> {
					if (lists(part)) {
						rows.add(part);
					}
				});
			}
		}
		return rows;
	}

	/** The containment features through which an owner holds rows directly. */
	public List<EReference> slots(EClass owner) {
		return owner.getEAllContainments().stream().filter(slot -> slot.getEReferenceType() != EcorePackage.Literals.EOBJECT)
				.filter(slot -> slot.getEReferenceType().isSuperTypeOf(type)).toList();
	}

	/** The classes of which a user can make a row: the class itself and its subclasses in the given classes, without the abstract ones. */
	public List<EClass> creatable(Stream<EClass> classes) {
		return classes.filter(each -> new ClassTraits(each).canBeMadeAs(type)).toList();
	}
}
