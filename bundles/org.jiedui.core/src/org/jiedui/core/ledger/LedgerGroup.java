/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.ledger;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.model.vocabulary.Labels;

/**
 * Ledgers that a user finds together: each of the core stands for itself, those of a module share a page and a node.
 *
 * @param module the package that declares the ledgers
 * @param ledgers at least one, in the order of their classes
 */
public record LedgerGroup(EPackage module, List<Ledger> ledgers) {

	public LedgerGroup {
		ledgers = List.copyOf(ledgers);
		if (ledgers.isEmpty()) {
			throw new IllegalArgumentException("A group without ledgers");
		}
	}

	/** Whether there is nothing to choose from. */
	public boolean isSingle() {
		return ledgers.size() == 1;
	}

	/** The first of the ledgers. */
	public Ledger first() {
		return ledgers.getFirst();
	}

	/** What the group is called: as its only ledger, or as the module. */
	public String label(Labels labels) {
		return isSingle() ? labels.plural(first().type()) : labels.label(module);
	}
}
