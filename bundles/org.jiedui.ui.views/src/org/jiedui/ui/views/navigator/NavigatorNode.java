/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.navigator;

import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerGroup;

/**
 * A node of the navigator that is no object of the books. Nodes are equal when they stand for the same, so that what is expanded stays
 * expanded when the tree is made anew.
 */
sealed interface NavigatorNode {

	/** The part whose books the node is of. */
	int part();

	/** The books of a programme, or the register. */
	record BooksNode(int part) implements NavigatorNode {
	}

	/** The ledgers of a module, where it has several. */
	record ModuleNode(int part, LedgerGroup group) implements NavigatorNode {
	}

	/** A ledger of the books. */
	record LedgerNode(int part, Ledger ledger) implements NavigatorNode {
	}

	/**
	 * The objects of a ledger that have the same value.
	 *
	 * @param value a literal, a year as an Integer, a class, or null where there is no value
	 */
	record GroupNode(LedgerNode parent, Object value) implements NavigatorNode {
		@Override
		public int part() {
			return parent.part();
		}
	}

	/** Stands where the ledgers will be once the books are loaded. */
	record LoadingNode(int part) implements NavigatorNode {
	}

	/** Stands where the ledgers would be, had it been possible to read the books. */
	record FailedNode(int part) implements NavigatorNode {
	}
}
