/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.workspace;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.Vocabulary;

/** Which settings of the books are about the ledgers of a module that is not installed: their kind ends with the identifier of one. */
final class LedgerSettings {

	private final Set<String> ledgers;

	/** @param model of a module; what an installed module calls a ledger is that one's */
	LedgerSettings(EPackage model) {
		this(model, new ModelPackages(EPackage.Registry.INSTANCE).all());
	}

	LedgerSettings(EPackage model, Collection<EPackage> installed) {
		ledgers = new HashSet<>(identifiers(List.of(model)));
		ledgers.removeAll(identifiers(installed));
	}

	private static Set<String> identifiers(Collection<EPackage> models) {
		return new LedgerCatalog(models).classes().map(type -> Vocabulary.value(type, Vocabulary.LEDGER)).flatMap(Optional::stream)
				.collect(Collectors.toSet());
	}

	/** @param kind as in {@link org.jiedui.core.workspace.BooksSetting} */
	boolean has(String kind) {
		return ledgers.contains(kind.substring(kind.lastIndexOf('.') + 1));
	}
}
