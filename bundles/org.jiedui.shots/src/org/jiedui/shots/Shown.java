/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.ui.books.OpenBooks;

/** The programme that the pictures show, and what stands in its books. */
final class Shown {

	private final Stage stage;
	private final Hand hand;
	private final IntSupplier part;
	private final LedgerCatalog catalog = new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all());

	Shown(Stage stage, Hand hand, IntSupplier part) {
		this.stage = stage;
		this.hand = hand;
		this.part = part;
	}

	/** Opens the programme, if need be, and brings its editor to the front. */
	OpenBooks open() {
		return hand.open(part.getAsInt());
	}

	LedgerCatalog catalog() {
		return catalog;
	}

	/** The rows of a ledger of the programme. */
	List<EObject> rows(Ledger ledger) {
		OpenBooks books = open();
		return stage.ask(() -> ledger.rows(ledger.rootTypes().stream().flatMap(type -> books.roots(type).stream()).toList()));
	}

	/** The n-th object of a class, counted from 0. */
	EObject object(EClass type, int index) {
		OpenBooks books = open();
		return stage.ask(() -> books.roots(type).get(index));
	}

	/** Gives a feature of an object another value and saves that, so that there is a history. */
	void change(EObject object, EStructuralFeature feature, Object value, String message) {
		OpenBooks books = open();
		stage.act(() -> {
			var domain = books.session().editingDomain();
			domain.getCommandStack().execute(SetCommand.create(domain, object, feature, value));
			books.save(message, new NullProgressMonitor());
		});
	}
}
