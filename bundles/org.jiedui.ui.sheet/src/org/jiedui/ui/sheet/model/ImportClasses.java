/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.model.vocabulary.Labels;

/** The classes of which the rows of a table can be: the rows of ledgers, those of programmes first. */
final class ImportClasses {

	private final List<EClass> classes;
	private final Labels labels;

	ImportClasses(LedgerCatalog catalog, Labels labels) {
		this.labels = labels;
		Set<EClass> found = new LinkedHashSet<>();
		for (List<Ledger> ledgers : List.of(catalog.ofProgrammes(), catalog.ofRegister())) {
			for (Ledger ledger : ledgers) {
				if (ledger.owners().isEmpty()) {
					found.add(ledger.type());
					found.addAll(catalog.creatable(ledger));
				}
			}
		}
		classes = new ArrayList<>(found);
	}

	/** All, in the order of the ledgers; an abstract class before its kinds. */
	List<EClass> all() {
		return List.copyOf(classes);
	}

	/** What a class is called in a list of all: what is of one of several kinds of something says of what. */
	String label(EClass type) {
		if (type.isAbstract()) {
			return labels.plural(type);
		}
		return classes.stream().filter(each -> each.isAbstract() && each.isSuperTypeOf(type)).findFirst()
				.map(general -> labels.plural(general) + " \u2013 " + labels.label(type)).orElseGet(() -> labels.plural(type));
	}
}
