/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.lifecycle.StepSentence;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.internal.layout.Parts;

/** Where new objects come to stand: in the books themselves, or, where they are parts, in others. */
final class Places {

	private final Session session;
	private final Parts parts = new Parts(new ModelPackages(EPackage.Registry.INSTANCE).all());
	private final Map<EClass, Boolean> known = new HashMap<>();

	Places(Session session) {
		this.session = session;
	}

	/** Whether objects of a class stand in others. */
	boolean isPart(EClass type) {
		return known.computeIfAbsent(type, parts::isPart);
	}

	/** Why a new row has no place, a sentence; empty where it has one. */
	Optional<String> sentence(IncomingRow row) {
		if (!isPart(row.type())) {
			return Optional.empty();
		}
		if (row.container() == null || row.slot() == null) {
			return Optional.of(NLS.bind(Messages.noPlace, new Labels(Locale.getDefault()).label(row.type())));
		}
		if (new FeatureTraits(row.slot()).steps().isPresent()) {
			return Optional.of(new StepSentence(new Labels(Locale.getDefault())).of(null, row.slot()));
		}
		return container(row).isEmpty() ? Optional.of(NLS.bind(Messages.containerGone, row.container())) : Optional.empty();
	}

	/** The object in which a new row comes to stand; empty where there is none that can hold it. */
	Optional<EObject> container(IncomingRow row) {
		ObjectId id = row.container();
		if (session.find(id).isEmpty()) {
			session.attach(session.fetch(List.of(id)));
		}
		EReference slot = row.slot();
		return session.find(id).filter(holder -> slot.getEContainingClass().isSuperTypeOf(holder.eClass()) && slot.isMany());
	}
}
