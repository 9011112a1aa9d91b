/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.spi.evolution.Evolution;

/** Finds what an installed package calls otherwise than the stored one did, by its annotations {@code former}. */
final class FormerNames {

	private FormerNames() {
	}

	/** What is to be renamed, in this order; empty where all is as it was. */
	static List<Consumer<Evolution>> renames(EPackage installed, StoredModel stored) {
		List<Consumer<Evolution>> classes = new ArrayList<>();
		List<Consumer<Evolution>> features = new ArrayList<>();
		StoredModel.classes(installed).forEach(type -> {
			Optional<EClass> known = stored.find(type.getName());
			Optional<String> former = StoredModel.former(type).filter(each -> known.isEmpty() && stored.find(each).isPresent());
			former.ifPresent(each -> classes.add(books -> books.renameClass(each, type.getName())));
			known.or(() -> former.flatMap(stored::find)).ifPresent(before -> features.addAll(renames(type, before)));
		});
		classes.addAll(features);
		return classes;
	}

	private static List<Consumer<Evolution>> renames(EClass type, EClass before) {
		List<Consumer<Evolution>> renames = new ArrayList<>();
		for (EStructuralFeature feature : type.getEStructuralFeatures()) {
			StoredModel.former(feature).filter(each -> StoredModel.declared(before, each).isPresent()
					&& before.getEStructuralFeature(feature.getName()) == null)
					.ifPresent(each -> renames.add(books -> books.renameFeature(type.getName(), each, feature.getName())));
		}
		return renames;
	}
}
